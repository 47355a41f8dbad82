import type { MemberReading } from '../../../core/report/report.ts'

/** The members that RFC 7662 defines, in its order. @see RFC 7662 section 2.2 */
const rfc7662Members = [
  'active',
  'scope',
  'client_id',
  'username',
  'token_type',
  'exp',
  'iat',
  'nbf',
  'sub',
  'aud',
  'iss',
  'jti',
]

/** Which of the twelve the answer does not have. */
export function absentMembers(members: readonly MemberReading[]): readonly string[] {
  const present = new Set(members.map((member) => member.name))
  return rfc7662Members.filter((name) => !present.has(name))
}
