import type { JsonObject, JsonValue } from '../json.ts'
import { memberOf } from '../json.ts'
import { type NumericDate, readNumericDate } from './numeric-date.ts'
import { sayInstant } from './say-time.ts'
import type { TimelinePoint } from './timeline.ts'

const labels = {
  iat: 'Issued',
  nbf: 'Not before',
  auth_time: 'Signed in',
  exp: 'Expires',
} as const

type MomentKind = keyof typeof labels
const kinds: readonly MomentKind[] = ['iat', 'nbf', 'auth_time', 'exp']

/** The times that the answer tells, completed from the decoded token, and sentences about how oddly they are written. */
export interface Moments {
  readonly points: readonly TimelinePoint[]
  readonly remarks: readonly string[]
}

/** Gathers the time members of the answer; where it lacks one, that of the decoded token (not verified). */
export function readMoments(members: JsonObject | null, tokenPayload: JsonObject | null): Moments {
  const points: TimelinePoint[] = []
  const remarks: string[] = []
  for (const kind of kinds) {
    const told = presentMember(members, kind)
    const read = told === null ? null : readNumericDate(told)
    if (told !== null) remarks.push(...sayForm(kind, told, read, 'answer'))
    if (read !== null) {
      points.push({ kind, at: read.epochMs, label: labels[kind], from: 'answer' })
      continue
    }
    const inToken = presentMember(tokenPayload, kind)
    const ofToken = inToken === null ? null : readNumericDate(inToken)
    if (inToken !== null) remarks.push(...sayForm(kind, inToken, ofToken, 'token'))
    if (ofToken !== null)
      points.push({ kind, at: ofToken.epochMs, label: labels[kind], from: 'token' })
  }
  return { points, remarks }
}

/** A member that is `null` counts as absent. */
function presentMember(object: JsonObject | null, name: string): JsonValue {
  return object === null ? null : (memberOf(object, name) ?? null)
}

function sayForm(
  kind: MomentKind,
  value: JsonValue,
  read: NumericDate | null,
  place: 'answer' | 'token',
): readonly string[] {
  const subject = `${kind} in the ${place}`
  if (read === null)
    return [
      `${subject} is ${sayType(value)} and can not be read as a time, so it is left out here.`,
    ]
  const form = sayOddForm(read)
  const remarks =
    form === null
      ? []
      : [`${subject} is written ${form}; it is meant to be a whole number of seconds.`]
  if (!read.plausible)
    remarks.push(
      `${subject} is ${sayInstant(read.epochMs, { timeZone: 'UTC' })}, which is hardly a real time: the server may mean “never” or “not set” by it.`,
    )
  return remarks
}

function sayOddForm({ form, unit }: NumericDate): string | null {
  switch (form) {
    case 'seconds':
      return null
    case 'fractional-seconds':
      return 'with a fraction of a second'
    case 'milliseconds':
    case 'microseconds':
    case 'nanoseconds':
      return `in ${form}`
    case 'numeric-string':
      return unit === 'seconds'
        ? 'as a string of digits'
        : `as a string of digits in ${unit ?? 'seconds'}`
    case 'iso-string':
      return 'as a date in text'
  }
}

function sayType(value: JsonValue): string {
  if (typeof value === 'number') return 'a number beyond the calendar'
  if (typeof value === 'string') return value === '' ? 'an empty string' : 'a text'
  if (typeof value === 'boolean') return `the boolean ${String(value)}`
  return Array.isArray(value) ? 'an array' : 'an object'
}
