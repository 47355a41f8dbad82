import { rfc7662Members } from '../../../core/claims/rfc7662-members.ts'
import type { MemberReading } from '../../../core/report/report.ts'

/** Which of the twelve the answer does not have. */
export function absentMembers(members: readonly MemberReading[]): readonly string[] {
  const present = new Set(members.map((member) => member.name))
  return rfc7662Members.filter((name) => !present.has(name))
}
