import type { Report } from '../../../core/report/report.ts'
import { issuerOf } from '../../../core/token/issuer-of.ts'

/** Whose keys would check the token: its own `iss`, else the profile's issuer. Null where none is named. */
export function tokenIssuerOf({ token, profile }: Report): string | null {
  return issuerOf(token.decoded) ?? (profile.issuer === '' ? null : profile.issuer)
}
