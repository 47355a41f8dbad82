import { assertNever } from '../assert-never.ts'
import type { AnswerDialect } from '../introspection/jwt-answer.ts'
import type {
  DecryptionVerdict,
  KeyFacts,
  KeyOrigin,
  SignatureVerdict,
} from '../introspection/signature.ts'

/** What checking a signature gave, in one sentence. */
export function saySignature(verdict: SignatureVerdict): string {
  switch (verdict.state) {
    case 'verified':
      return `The signature verifies with ${sayKey(verdict.key)}.`
    case 'broken':
      return `The signature is broken: ${verdict.detail}`
    case 'not-checked':
      return `The signature was not checked: ${verdict.detail}`
    default:
      return assertNever(verdict)
  }
}

/** What decrypting gave, in one sentence. */
export function sayDecryption(verdict: DecryptionVerdict): string {
  return verdict.state === 'decrypted'
    ? `Decrypted with ${sayKey(verdict.key)}.`
    : `Not decrypted: ${verdict.detail}`
}

/** How an answer is built, in words. */
export function sayDialect(dialect: AnswerDialect): string {
  switch (dialect) {
    case 'rfc9701':
      return 'JWT by RFC 9701: the members stand in token_introspection'
    case 'flat-claims':
      return 'JWT with the members among its claims, as drafts before RFC 9701 had it'
    case 'phantom-token':
      return 'phantom token: the answer is the access token as a JWT, 204 means inactive'
    case 'keycloak-jwt':
      return 'JSON with the token as a JWT in its member “jwt” (Keycloak)'
    case 'response-as-jwt':
      return 'JWT by the parameter response_as_jwt (Janssen)'
    default:
      return assertNever(dialect)
  }
}

const origins: Readonly<Record<KeyOrigin, string>> = {
  jwks: 'of the server’s key set',
  pinned: 'that the profile pins',
  'client-secret': 'made of the client secret',
  profile: 'of this profile',
}

function sayKey({ kid, kty, crv, bits, from }: KeyFacts): string {
  const kind = from === 'client-secret' ? 'the key' : `the ${crv ?? kty} key`
  const size = bits === null || crv !== null ? '' : ` (${bits} bits)`
  const name = kid === null ? '' : ` “${kid}”`
  return `${kind}${name}${size} ${origins[from]}`
}
