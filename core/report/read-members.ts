import { describeMember } from '../claims/members.ts'
import { type JsonObject, pointerTo } from '../json.ts'
import type { MemberReading } from './report.ts'
import { instantOf, sayValue } from './say-value.ts'

/** Every member of an answer with its meaning, in the order of the answer. `now` in epoch milliseconds. */
export function readMembers(members: JsonObject | null, now: number): readonly MemberReading[] {
  if (members === null) return []
  return Object.entries(members).map(([name, value]) => ({
    name,
    pointer: pointerTo('', name),
    value,
    ...describeMember(name),
    human: sayValue(name, value, now),
    instant: instantOf(name, value),
  }))
}
