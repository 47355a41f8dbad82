import { type JsonObject, memberOf } from '../json.ts'
import { readNumericDate } from '../time/numeric-date.ts'

/** The plausible instant (epoch milliseconds) that a time member means, however it is written; null without one. */
export function claimedInstant(claims: JsonObject | null, name: 'exp' | 'nbf'): number | null {
  const value = claims === null ? undefined : memberOf(claims, name)
  const read = value === undefined ? null : readNumericDate(value)
  return read?.plausible ? read.epochMs : null
}
