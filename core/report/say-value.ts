import { isJsonArray, type JsonValue } from '../json.ts'
import { parseScope } from '../scope/parse-scope.ts'
import { type NumericDate, readNumericDate } from '../time/numeric-date.ts'
import { sayInstant, sayRelative } from '../time/say-time.ts'

/** A member's value for people; null where the raw value says it already. `now` in epoch milliseconds. */
export function sayValue(name: string, value: JsonValue, now: number): string | null {
  if (value === null) return 'null, which counts as absent'
  if (isTimeName(name)) return sayTime(value, now)
  switch (name) {
    case 'scope':
      return typeof value === 'string' ? sayScope(value) : null
    case 'aud':
      return isJsonArray(value) ? sayList(value, 'audience') : null
    case 'token_type':
      return typeof value === 'string' ? sayTokenType(value) : null
    default:
      return null
  }
}

/** The instant (epoch milliseconds) of a member that is a plausible NumericDate; null for all else. @see RFC 7519 section 2 */
export function instantOf(name: string, value: JsonValue): number | null {
  if (typeof value !== 'number' || !isTimeName(name)) return null
  const read = readNumericDate(value)
  return read?.plausible && countsSeconds(read) ? read.epochMs : null
}

const timeNames = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at', 'pwd_exp'])

function isTimeName(name: string): boolean {
  return timeNames.has(name) || /_(?:at|time|until)$/.test(name)
}

function countsSeconds({ form }: NumericDate): boolean {
  return form === 'seconds' || form === 'fractional-seconds'
}

function sayTime(value: JsonValue, now: number): string | null {
  const read = readNumericDate(value)
  if (read === null || !read.plausible) return null
  const instant = sayInstant(read.epochMs, { timeZone: 'UTC' })
  return `${instant}, ${sayRelative(read.epochMs, now)}${sayForm(read)}`
}

function sayForm(read: NumericDate): string {
  switch (read.form) {
    case 'seconds':
    case 'fractional-seconds':
      return ''
    case 'numeric-string':
      return ' (digits in a string)'
    case 'iso-string':
      return ' (a date as text)'
    case 'milliseconds':
    case 'microseconds':
    case 'nanoseconds':
      return ` (read as ${read.form})`
  }
}

function sayScope(scope: string): string {
  return counted(parseScope(scope).tokens.length, 'scope token')
}

function sayList(values: readonly JsonValue[], noun: string): string {
  const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  return texts.length === 0
    ? counted(0, noun)
    : `${counted(texts.length, noun)}: ${texts.join(', ')}`
}

/** @see RFC 6749 section 7.1 */
function sayTokenType(type: string): string | null {
  switch (type.toLowerCase()) {
    case 'bearer':
      return 'Bearer: whoever has the token can use it (RFC 6750)'
    case 'dpop':
      return 'DPoP: usable only with the client’s key (RFC 9449)'
    case 'n_a':
      return 'N_A: not an access token (RFC 8693 section 2.2.1)'
    case 'pop':
      return 'PoP: usable only with the client’s key (RFC 9200)'
    default:
      return null
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
