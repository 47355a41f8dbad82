/** An HTTP-date as read: epoch milliseconds (whole seconds), and the form that it was written in. */
export interface HttpDate {
  readonly epochMs: number
  /** `lenient` is none of the three forms of the standard, yet clear (another case, `UTC`, `+0000`, a wrong day name). */
  readonly form: 'imf-fixdate' | 'rfc850' | 'asctime' | 'lenient'
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const longestDate = 60
const yearsAhead = 50

const forms = [
  {
    form: 'imf-fixdate',
    pattern:
      /^(?<dayName>[A-Z][a-z]{2}), (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2}) GMT$/,
  },
  {
    form: 'rfc850',
    pattern:
      /^(?<dayName>[A-Z][a-z]{5,8}), (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2}) GMT$/,
  },
  {
    form: 'asctime',
    pattern:
      /^(?<dayName>[A-Z][a-z]{2}) (?<month>[A-Z][a-z]{2}) (?<day>\d{2}| \d) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2}) (?<year>\d{4})$/,
  },
  {
    form: 'lenient',
    pattern:
      /^(?:(?<dayName>[a-z]{3,9}),? )?(?<day>\d{1,2})[ -](?<month>[a-z]{3})[ -](?<year>\d{4}|\d{2}) (?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2}) (?:GMT|UTC|Z|UT|(?<offset>[+-]\d{4}))$/i,
  },
] as const

/**
 * Reads an HTTP-date such as the value of `Date`: IMF-fixdate strictly, the obsolete and near forms leniently.
 * `now` (epoch milliseconds) decides the century of a two-digit year. Null for anything else.
 * @see RFC 9110 section 5.6.7
 */
export function readHttpDate(text: string, now: number): HttpDate | null {
  const trimmed = text.length > longestDate ? '' : text.trim()
  for (const { form, pattern } of forms) {
    const groups = pattern.exec(trimmed)?.groups
    if (groups === undefined) continue
    const read = epochOf(groups, now)
    if (read === null) continue
    const fits = dayNameFits(groups['dayName'] ?? '', read.midnight)
    return { epochMs: read.epochMs, form: fits ? form : 'lenient' }
  }
  return null
}

/** Both in epoch milliseconds; `midnight` begins the day that was written. */
interface ReadDate {
  readonly epochMs: number
  readonly midnight: number
}

function epochOf(groups: { readonly [name: string]: string }, now: number): ReadDate | null {
  const month = months.indexOf((groups['month'] ?? '').toLowerCase())
  const [day, hour, minute, second] = ['day', 'hour', 'minute', 'second'].map((name) =>
    Number(groups[name]),
  )
  if (month < 0 || day === undefined || hour === undefined) return null
  if (minute === undefined || second === undefined) return null
  if (hour > 23 || minute > 59 || second > 60) return null
  const year = fullYear(groups['year'] ?? '', now)
  const midnight = dayStart(year, month, day)
  if (midnight === null) return null
  const time = ((hour * 60 + minute) * 60 + second) * 1000
  return { epochMs: midnight + time - offsetMs(groups['offset']), midnight }
}

function dayStart(year: number, month: number, day: number): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.getTime() : null
}

function fullYear(digits: string, now: number): number {
  if (digits.length === 4) return Number(digits)
  const thisYear = new Date(now).getUTCFullYear()
  const sameCentury = Math.floor(thisYear / 100) * 100 + Number(digits)
  return sameCentury > thisYear + yearsAhead ? sameCentury - 100 : sameCentury
}

function offsetMs(offset: string | undefined): number {
  if (offset === undefined) return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3))
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000
}

function dayNameFits(dayName: string, midnight: number): boolean {
  const expected = days[new Date(midnight).getUTCDay()] ?? ''
  const given = dayName.toLowerCase()
  return given === expected || given === expected.slice(0, 3)
}
