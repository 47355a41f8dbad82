const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const year = 365.25 * day
const largestEpochMs = 8.64e15

/**
 * An instant (epoch milliseconds) for people, in a time zone of the IANA database: `2026-11-21 14:03:22 UTC`, or with
 * the offset, `2026-11-21 15:03:22 UTC+01:00`. Throws a RangeError for an unknown time zone.
 */
export function sayInstant(epochMs: number, options: { readonly timeZone: string }): string {
  if (!(Math.abs(epochMs) <= largestEpochMs)) return 'a time beyond the calendar'
  const offset = options.timeZone === 'UTC' ? '' : offsetAt(epochMs, options.timeZone)
  const shifted = new Date(clampToCalendar(epochMs + offsetMs(offset))).toISOString()
  const point = shifted.indexOf('T')
  return `${shifted.slice(0, point)} ${shifted.slice(point + 1, point + 9)} UTC${offset}`
}

/** How far an instant is from now (both epoch milliseconds): `in 4 min 12 s`, `3 days ago`, `now`. */
export function sayRelative(epochMs: number, nowMs: number): string {
  const distance = epochMs - nowMs
  if (Math.abs(distance) < second) return 'now'
  return distance > 0 ? `in ${sayDuration(distance)}` : `${sayDuration(-distance)} ago`
}

/**
 * A duration (milliseconds, its sign left aside) in the two largest units that matter, never rounded up:
 * `250 ms`, `4 min 12 s`, `42 min`, `1 day 3 h`, `12 days`, `about 3 years`.
 */
export function sayDuration(ms: number): string {
  const length = Math.abs(ms)
  if (!Number.isFinite(length)) return 'an endless time'
  if (length < second) return `${Math.floor(length)} ms`
  if (length < minute) return `${Math.floor(length / second)} s`
  if (length < hour) return pair(length, [minute, 'min'], [second, 's'])
  if (length < day) return pair(length, [hour, 'h'], [minute, 'min'])
  if (length < 3 * day) return pair(length, [day, length < 2 * day ? 'day' : 'days'], [hour, 'h'])
  if (length < 2 * year) return `${Math.floor(length / day)} days`
  return `about ${Math.floor(length / year)} years`
}

function pair(
  ms: number,
  [large, largeName]: readonly [number, string],
  [small, smallName]: readonly [number, string],
): string {
  const rest = Math.floor((ms % large) / small)
  const first = `${Math.floor(ms / large)} ${largeName}`
  return rest === 0 ? first : `${first} ${rest} ${smallName}`
}

/** `+01:00`, or nothing at UTC itself. */
function offsetAt(epochMs: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(epochMs).find(({ type }) => type === 'timeZoneName')
  return (name?.value ?? '').replace('GMT', '').replace(/^[+-]00:00$/, '')
}

function offsetMs(offset: string): number {
  if (offset === '') return 0
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number)
  const length = hours * hour + minutes * minute + seconds * second
  return offset.startsWith('-') ? -length : length
}

function clampToCalendar(epochMs: number): number {
  return Math.max(-largestEpochMs, Math.min(largestEpochMs, epochMs))
}
