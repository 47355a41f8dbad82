import type { JwtAnswer } from '../../../core/introspection/jwt-answer.ts'
import type { KeyFacts } from '../../../core/introspection/signature.ts'
import type { JsonObject } from '../../../core/json.ts'
import { now } from './evidence-of.ts'

export const key: KeyFacts = {
  kid: 'rsa-1',
  kty: 'RSA',
  alg: 'RS256',
  use: 'sig',
  crv: null,
  bits: 2048,
  from: 'jwks',
}

/** The claims of an RFC 9701 answer round these members. */
export function claimsRound(members: JsonObject): JsonObject {
  return {
    iss: 'https://as.example.com',
    aud: 'rs-orders',
    iat: Math.floor(now / 1000),
    token_introspection: members,
  }
}

/** A signed answer that verifies, with those claims. */
export function signedAnswer(
  claims: JsonObject | null,
  change: Partial<JwtAnswer> = {},
): JwtAnswer {
  return {
    place: 'body',
    encryption: null,
    signature: {
      header: { alg: 'RS256', typ: 'token-introspection+jwt', kid: 'rsa-1' },
      verdict: { state: 'verified', key },
      fittingKeys: 1,
    },
    claims,
    duplicates: [],
    problems: [],
    length: 400,
    ...change,
  }
}

/** A signature that was judged so. */
export function judged(
  verdict: NonNullable<JwtAnswer['signature']>['verdict'],
): Pick<JwtAnswer, 'signature'> {
  return { signature: { header: { alg: 'RS256' }, verdict, fittingKeys: 1 } }
}
