import type { HeaderLine } from '../../../../core/introspection/evidence.ts'
import type { JsonObject } from '../../../../core/json.ts'
import { redactReport } from '../../../../core/report/redact.ts'
import type { Report } from '../../../../core/report/report.ts'
import { jws } from '../../token/jwt.ts'
import { reportOf, type Situation } from '../report-of.ts'

/** Values that no export of a redacted report may hold. */
export const canaries = [
  'mika.virtanen@example.org',
  'Mika Virtanen-Kettunen',
  'Virtanen-Kettunen',
  '+358401234567',
  'Siltakatu 7',
  'mika-login',
  '1984-02-29',
  'DE89370400440532013000',
  '4111 1111 1111 1111',
  '203.0.113.77',
  'nested.person@example.net',
  'header.person@example.net',
  'in.a.name@example.com',
  'packed.person@example.com',
  'json.person@example.com',
  'cookie-value-4711',
]

const innerToken = jws({ alg: 'RS256' }, { sub: 'x', email: 'packed.person@example.com' })

/** An answer that tells nearly everything. */
export const leakyBody: JsonObject = {
  active: true,
  scope: 'orders:read',
  client_id: 'web-shop',
  sub: 'mika.virtanen@example.org',
  username: 'mika-login',
  email: 'mika.virtanen@example.org',
  name: 'Mika Virtanen-Kettunen',
  family_name: 'Virtanen-Kettunen',
  phone_number: '+358401234567',
  birthdate: '1984-02-29',
  address: { street_address: 'Siltakatu 7', locality: 'Turku' },
  iban: 'DE89370400440532013000',
  card: '4111 1111 1111 1111',
  client_ip: '203.0.113.77',
  note: 'Write to mika.virtanen@example.org or call +358401234567',
  link: 'https://example.com/people?email=mika.virtanen%40example.org',
  user: { deeper: [{ mail: 'nested.person@example.net' }] },
  profile: '{"email":"json.person@example.com"}',
  packed: btoa('{"email":"packed.person@example.com"}'),
  id_token: innerToken,
  members: { 'in.a.name@example.com': true },
}

const headers: readonly HeaderLine[] = [
  ['Content-Type', 'application/json'],
  ['X-User', 'header.person@example.net'],
  ['Set-Cookie', 'session=cookie-value-4711; Path=/'],
]

/** That answer, with headers that tell as much. */
export const leakySituation: Situation = { body: leakyBody, response: { headers } }

/** A report of that answer, redacted. */
export function leakyReport(situation: Situation = {}): Report {
  return redactReport(reportOf({ ...leakySituation, ...situation }))
}

export const context = { version: '0.3.0', timeZone: 'Europe/Helsinki' }
