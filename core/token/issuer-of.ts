import { memberOf } from '../json.ts'
import type { DecodedToken } from './token.ts'

const longestIssuer = 2048

/**
 * The issuer that a token names itself, as a claim, or in the header of a JWE; null where it names none. Nothing proves
 * it: a proposal to the person, no more.
 * @see RFC 7519 sections 4.1.1 and 5.3
 */
export function issuerOf(decoded: DecodedToken | null): string | null {
  const named = [decoded?.payload, decoded?.header].map((object) =>
    object == null ? undefined : memberOf(object, 'iss'),
  )
  const issuer = named.find((value) => typeof value === 'string' && value !== '')
  return typeof issuer === 'string' && issuer.length <= longestIssuer ? issuer : null
}
