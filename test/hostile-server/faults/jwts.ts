import { type Fault, invalid, plainFault, stillActive } from '../fault.ts'
import { goodBody, jsonResponse, response, sendAndClose } from '../write.ts'

const jwtType = 'content-type: application/token-introspection+jwt'
const claims = { iss: 'https://as.example.com', aud: 'rs-1', iat: 1_800_000_000 }
const signed = { alg: 'RS256', typ: 'token-introspection+jwt' }
const jwt = compact(signed, { ...claims, token_introspection: { active: true } })

/** Servers that answer with a JWT, or with something that they call one. */
export const jwtFaults: readonly Fault[] = [
  plainFault({
    name: 'answers with a JWT that it calls JSON',
    serve: sendAndClose(jsonResponse(jwt)),
    expected: stillActive(['RSP-07']),
  }),
  plainFault({
    name: 'answers with JSON that it calls a JWT',
    serve: sendAndClose(response('200 OK', [jwtType], goodBody)),
    expected: stillActive(['RSP-07']),
  }),
  plainFault({
    name: 'answers with a JWT that is not signed',
    serve: sendAndClose(jwtResponse(compact({ ...signed, alg: 'none' }, claims, ''))),
    expected: invalid('jwt-untrusted', /must not be trusted/),
  }),
  plainFault({
    name: 'answers with a JWT whose claims are no JSON',
    serve: sendAndClose(
      jwtResponse(`${encoded(JSON.stringify(signed))}.${encoded('{"iss"')}.c2ln`),
    ),
    expected: invalid('jwt-malformed', /a JWT that can not be read/),
  }),
  plainFault({
    name: 'answers with a JWT whose claims nest 100,000 deep',
    serve: sendAndClose(
      jwtResponse(`${encoded(JSON.stringify(signed))}.${encoded('['.repeat(100_000))}.c2ln`),
    ),
    expected: invalid('jwt-malformed', /a JWT that can not be read/),
  }),
  plainFault({
    name: 'answers with a JWT of 4 MB',
    serve: sendAndClose(jwtResponse(`${jwt}${'a'.repeat(4_000_000)}`)),
    expected: stillActive(),
  }),
  plainFault({
    name: 'answers with an encrypted JWT that nobody has a key for',
    serve: sendAndClose(
      jwtResponse(`${encoded('{"alg":"RSA-OAEP-256","enc":"A256GCM","cty":"JWT"}')}.a.a.a.a`),
    ),
    expected: invalid('jwt-not-decrypted', /encrypted and could not be decrypted/),
  }),
  plainFault({
    name: 'echoes secret and token in a JWT',
    serve: (socket, { secret, token }) => {
      const members = { active: true, [token]: secret, nested: [{ seen: token }] }
      socket.end(
        jwtResponse(
          compact({ ...signed, kid: token }, { ...claims, token_introspection: members }),
        ),
      )
    },
    expected: stillActive(),
  }),
]

function jwtResponse(body: string): Uint8Array {
  return response('200 OK', [jwtType, 'cache-control: no-store'], body)
}

function compact(header: object, payload: object, signature = 'c2lnbmF0dXJl'): string {
  return `${encoded(JSON.stringify(header))}.${encoded(JSON.stringify(payload))}.${signature}`
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url')
}
