import { findPersonal } from '../claims/find/find-personal.ts'
import type { PersonalDatum } from '../claims/personal.ts'
import type { JsonObject } from '../json.ts'
import type { Place } from './finding.ts'
import { need } from './need.ts'
import { isRefreshToken } from './needs.ts'
import type { Facts } from './rule.ts'

/** The token as a whole. */
export const theToken: Place = { part: 'token', pointer: '' }

/** The claims of the token itself, decrypted where it is a JWE that could be; null where they cannot be read. */
export function claimsOfToken({ token, checks }: Facts): JsonObject | null {
  return token.decoded?.payload ?? checks.signature?.decrypted?.claims ?? null
}

/** The personal data among claims that are not the answer’s own; they are searched once. */
export function personalInClaims(claims: JsonObject): readonly PersonalDatum[] {
  const found = searched.get(claims) ?? findPersonal(claims)
  searched.set(claims, found)
  return found
}

const searched = new WeakMap<JsonObject, readonly PersonalDatum[]>()

/** The header of the token’s JWS; null where there is none that can be read. */
export function headerOfToken({ token, checks }: Facts): JsonObject | null {
  if (token.format === 'jws') return token.decoded?.header ?? null
  return checks.signature?.decrypted?.header ?? null
}

/** The rule needs the claims of the token itself, read here or decrypted. */
export const needsTokenClaims = need('a token whose claims can be read here', (facts) =>
  claimsOfToken(facts) === null ? 'The token itself cannot be read here.' : null,
)

/** The rule needs the header of a token that is signed. */
export const needsTokenHeader = need(
  'a token that is a JWT with a header that can be read here',
  (facts) =>
    headerOfToken(facts) === null ? 'The token itself is no JWT that can be read here.' : null,
)

/** The rule needs a token that is neither a refresh token nor an ID token. */
export const needsAccessToken = need(
  'a token that is neither a refresh token nor an ID token',
  (facts) => {
    if (facts.token.kind === 'id_token') return 'The token is an ID token.'
    return isRefreshToken(facts) ? 'The token is a refresh token.' : null
  },
)

/** The rule needs the check of the token’s own signature, which the person asks for. */
export const needsTokenCheck = need(
  'a check of the token’s own signature, which the person asks for',
  ({ checks }) => (checks.signature === null ? 'The token’s own signature was not checked.' : null),
)
