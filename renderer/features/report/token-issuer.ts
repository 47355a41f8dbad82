import { type JsonObject, memberOf } from '../../../core/json.ts'
import type { Report } from '../../../core/report/report.ts'

const longestIssuer = 2048

/**
 * Whose keys would check the token: its own `iss`, as claim or in the header of a JWE, else the profile's issuer.
 * Null where none is named. @see RFC 7519 section 5.3
 */
export function tokenIssuerOf({ token, profile }: Report): string | null {
  const { decoded } = token
  const own = issIn(decoded?.payload ?? null) ?? issIn(decoded?.header ?? null)
  const issuer = own ?? profile.issuer
  return issuer === '' || issuer.length > longestIssuer ? null : issuer
}

function issIn(claims: JsonObject | null): string | null {
  const iss = claims === null ? undefined : memberOf(claims, 'iss')
  return typeof iss === 'string' && iss !== '' ? iss : null
}
