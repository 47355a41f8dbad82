import type { JsonValue } from '../json.ts'

/** What a number counts since 1970-01-01T00:00:00Z. */
export type EpochUnit = 'seconds' | 'milliseconds' | 'microseconds' | 'nanoseconds'

/**
 * How a time was written. Only `seconds` is what RFC 7662 asks for (a JSON integer of seconds);
 * `fractional-seconds` is a NumericDate of RFC 7519, yet no integer.
 */
export type NumericDateForm =
  | EpochUnit
  | 'fractional-seconds'
  /** Digits in a JSON string; `unit` says what they count. */
  | 'numeric-string'
  | 'iso-string'

/** A time member as it was meant. */
export interface NumericDate {
  readonly epochMs: number
  readonly form: NumericDateForm
  /** What the digits count; null for `iso-string`. */
  readonly unit: EpochUnit | null
  /** False before 2000 and after 2100: then `0`, `-1` or a far year stands for "not set" or "never". */
  readonly plausible: boolean
}

const plausibleFrom = Date.UTC(2000, 0, 1)
const plausibleTo = Date.UTC(2100, 0, 1)
const largestEpochMs = 8.64e15

/** Below 10^12 a number counts seconds; each unit's own 10^12 ms (the year 2001) begins the next. */
const units = [
  { unit: 'seconds', below: 1e12, perMs: 1e-3 },
  { unit: 'milliseconds', below: 1e15, perMs: 1 },
  { unit: 'microseconds', below: 1e18, perMs: 1e3 },
  { unit: 'nanoseconds', below: 4.2e18, perMs: 1e6 },
] as const

/**
 * Reads a time member (`exp`, `iat`, `nbf`, `auth_time`) whatever type and unit a server gave it, for the timeline and
 * for rules MEM-12 (JSON integer: `form` is `seconds`) and MEM-13 (plausible as seconds: `form`, `plausible`).
 * Null where the value is no instant: another type, other text, or a number beyond the calendar.
 * @see RFC 7662 section 2.2
 * @see RFC 7519 section 2
 */
export function readNumericDate(value: JsonValue): NumericDate | null {
  if (typeof value === 'number') return readNumber(value)
  if (typeof value === 'string') return readDigits(value) ?? readIso(value)
  return null
}

function readNumber(value: number): NumericDate | null {
  const magnitude = Math.abs(value)
  const match = units.find(({ below }) => magnitude < below)
  if (match === undefined) return null
  const epochMs = Math.round(value / match.perMs)
  const fractional = match.unit === 'seconds' && !Number.isInteger(value)
  return dated(epochMs, fractional ? 'fractional-seconds' : match.unit, match.unit)
}

function readDigits(text: string): NumericDate | null {
  const trimmed = text.length > 40 ? '' : text.trim()
  if (!/^[+-]?\d{1,20}(?:\.\d{1,9})?$/.test(trimmed)) return null
  const read = readNumber(Number(trimmed))
  return read === null ? null : { ...read, form: 'numeric-string' }
}

const isoPattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i

function readIso(text: string): NumericDate | null {
  const match = text.length > 60 ? null : isoPattern.exec(text.trim())
  if (match === null) return null
  const [, date = '', time = '00:00', zone = 'Z'] = match
  const digits = zone.replace(':', '')
  const offset = /^z$/i.test(zone) ? 'Z' : `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`
  const epochMs = Date.parse(`${date}T${time}${offset}`)
  const dayExists = new Date(Date.parse(`${date}T00:00Z`)).getUTCDate() === Number(date.slice(8))
  return dayExists ? dated(epochMs, 'iso-string', null) : null
}

function dated(epochMs: number, form: NumericDateForm, unit: EpochUnit | null): NumericDate | null {
  if (Number.isNaN(epochMs) || Math.abs(epochMs) > largestEpochMs) return null
  const plausible = epochMs >= plausibleFrom && epochMs < plausibleTo
  return { epochMs: epochMs + 0, form, unit, plausible }
}
