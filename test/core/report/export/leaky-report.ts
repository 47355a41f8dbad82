import type { JsonObject } from '../../../../core/json.ts'
import { redactReport } from '../../../../core/report/redact.ts'
import type { Report } from '../../../../core/report/report.ts'
import { reportOf, type Situation } from '../report-of.ts'

/** Values that no export of a redacted report may hold. */
export const canaries = [
  'mika.virtanen@example.org',
  'Virtanen-Kettunen',
  '+358401234567',
  'Siltakatu 7',
  'mika-login',
]

/** An answer that tells nearly everything. */
export const leakyBody: JsonObject = {
  active: true,
  scope: 'orders:read',
  client_id: 'web-shop',
  sub: 'mika.virtanen@example.org',
  username: 'mika-login',
  email: 'mika.virtanen@example.org',
  family_name: 'Virtanen-Kettunen',
  phone_number: '+358401234567',
  address: { street_address: 'Siltakatu 7', locality: 'Turku' },
  note: 'Write to mika.virtanen@example.org',
}

/** A report of that answer, redacted. */
export function leakyReport(situation: Situation = {}): Report {
  return redactReport(reportOf({ body: leakyBody, ...situation }))
}

export const context = { version: '0.3.0', timeZone: 'Europe/Helsinki' }
