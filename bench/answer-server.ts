import { createServer } from 'node:http'
import process from 'node:process'
import { CompactEncrypt, CompactSign, exportJWK, generateKeyPair } from 'jose'
import type { ServedAnswers } from './served-answers.ts'

// Runs as a process of its own, and answers what was made beforehand: the server costs each form the same.
const text = new TextEncoder()
const signer = await generateKeyPair('ES256', { extractable: true })
const receiver = await generateKeyPair('RSA-OAEP-256', { extractable: true })
const signingJwk = {
  ...(await exportJWK(signer.publicKey)),
  kid: 'bench',
  alg: 'ES256',
  use: 'sig',
}
const decryptionJwk = { ...(await exportJWK(receiver.privateKey)), alg: 'RSA-OAEP-256', use: 'enc' }

const seconds = Math.floor(Date.now() / 1000)
const members = {
  active: true,
  scope: 'orders:read orders:write',
  client_id: 'web-shop',
  token_type: 'Bearer',
  exp: seconds + 3_600,
  iat: seconds,
  sub: '8a1f3c52-7f0e-4ed2-9d6b-0d7b7b3a9f10',
  aud: 'https://api.example.com',
}

const server = createServer()
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('The server has no port')
const issuer = `http://127.0.0.1:${address.port}`

const claims = { iss: issuer, aud: 'bench', iat: seconds, token_introspection: members }
const signed = await new CompactSign(text.encode(JSON.stringify(claims)))
  .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'token-introspection+jwt' })
  .sign(signer.privateKey)
const encrypted = await new CompactEncrypt(text.encode(signed))
  .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT' })
  .encrypt(receiver.publicKey)

const json = 'application/json'
const jwt = 'application/token-introspection+jwt'
const answers: ReadonlyMap<string, readonly [type: string, body: string]> = new Map([
  ['/plain', [json, JSON.stringify(members)]],
  ['/signed', [jwt, signed]],
  ['/encrypted', [jwt, encrypted]],
  ['/jwks', [json, JSON.stringify({ keys: [signingJwk] })]],
])

server.on('request', (request, response) => {
  const [type = json, body = '{}'] = answers.get(request.url ?? '') ?? []
  request.resume().once('end', () => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  })
})
const served: ServedAnswers = { issuer, decryptionKey: JSON.stringify(decryptionJwk) }
process.send?.(served)
process.once('disconnect', () => process.exit(0))
