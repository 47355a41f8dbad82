import type { Evidence } from '../../core/introspection/evidence.ts'
import type { JwtAnswer } from '../../core/introspection/jwt-answer.ts'
import type { KeyFacts, SignatureVerdict } from '../../core/introspection/signature.ts'
import type { JsonObject } from '../../core/json.ts'
import type { GatheredKeys, GatheredMetadata } from '../../core/metadata/gathered.ts'
import { askedAt, leakingMembers, responseEvidence } from './evidence-samples.ts'
import { jwtOf } from './sample-tokens.ts'

/** The key that signs the samples. */
export const signingKey: KeyFacts = {
  kid: 'as-2026-11',
  kty: 'RSA',
  alg: 'RS256',
  use: 'sig',
  crv: null,
  bits: 2048,
  from: 'jwks',
}

/** The key that decrypts the samples. */
export const decryptionKey: KeyFacts = {
  kid: 'rs-enc-1',
  kty: 'EC',
  alg: 'ECDH-ES',
  use: 'enc',
  crv: 'P-256',
  bits: 256,
  from: 'profile',
}

/** The claims of a signed answer that gives far too much away. */
export const signedClaims: JsonObject = {
  iss: 'https://as.example.com',
  aud: 'https://orders.example.com',
  iat: askedAt / 1000,
  token_introspection: leakingMembers,
}

/** A signed answer, judged so. */
export function signedJwt(verdict: SignatureVerdict, change: Partial<JwtAnswer> = {}): JwtAnswer {
  return {
    place: 'body',
    encryption: null,
    signature: {
      header: { alg: 'RS256', typ: 'token-introspection+jwt', kid: 'as-2026-11' },
      verdict,
      fittingKeys: 1,
    },
    claims: signedClaims,
    duplicates: [],
    problems: [],
    length: 400,
    ...change,
  }
}

/** The compact form of the sample, as it stands in the body. */
export const compactAnswer = jwtOf(signedClaims)

/** Evidence of an exchange whose body is a JWT. */
export function signedEvidence(jwt: JwtAnswer, change: Partial<Evidence> = {}): Evidence {
  const plain = responseEvidence({
    headers: [['Content-Type', 'application/token-introspection+jwt']],
    body: compactAnswer,
  })
  return { ...plain, request: { ...plain.request, format: 'jwt' }, jwt, ...change }
}

/** A key set that came from the cache. */
export const cachedKeys: GatheredKeys = {
  url: 'https://as.example.com/jwks',
  keys: [{ kty: 'RSA', kid: 'as-2026-11' }],
  from: 'cache',
  fetchedAt: askedAt - 3_600_000,
  refetched: true,
  problem: null,
}

/** Metadata that came from the cache, and is too old. */
export const staleMetadata: GatheredMetadata = {
  issuer: 'https://as.example.com',
  url: 'https://as.example.com/.well-known/oauth-authorization-server',
  document: { issuer: 'https://as.example.com' },
  from: 'cache',
  fetchedAt: askedAt - 86_400_000,
  stale: true,
  attempts: [
    {
      url: 'https://as.example.com/.well-known/oauth-authorization-server',
      outcome: 'found',
      detail: 'RFC 8414',
    },
    {
      url: 'https://as.example.com/.well-known/openid-configuration',
      outcome: 'failed',
      detail: 'It answered 404.',
    },
  ],
}
