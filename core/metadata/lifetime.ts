import type { HeaderLine } from '../introspection/evidence.ts'
import { headerOf, headersOf } from '../introspection/headers.ts'
import { readHttpDate } from '../time/http-date.ts'

const minute = 60_000
const shortest = minute
const longest = 24 * 60 * minute
const unsaid = 10 * minute

/**
 * For how many milliseconds a document may be taken from the cache, by `Cache-Control` and `Expires`: at least a minute,
 * at most a day, ten minutes where nothing is said. `now` is when it came, in epoch milliseconds.
 * @see RFC 9111 section 4.2.1
 */
export function lifetimeOf(headers: readonly HeaderLine[], now: number): number {
  const told = toldLifetime(headers, now)
  if (told === null) return unsaid
  return Math.min(longest, Math.max(shortest, told - ageOf(headers)))
}

function toldLifetime(headers: readonly HeaderLine[], now: number): number | null {
  const directives = headersOf(headers, 'cache-control')
    .flatMap((value) => value.split(','))
    .map((directive) => directive.trim().toLowerCase())
  if (directives.some((directive) => /^no-(?:store|cache)\b/.test(directive))) return 0
  for (const directive of directives) {
    const seconds = /^max-age\s*=\s*"?(\d{1,15})"?$/.exec(directive)?.[1]
    if (seconds !== undefined) return Number(seconds) * 1000
  }
  const expires = headerOf(headers, 'expires')
  return expires === null ? null : untilExpiry(expires, headerOf(headers, 'date'), now)
}

/** What cannot be read as a date means “already over”. @see RFC 9111 section 5.3 */
function untilExpiry(expires: string, date: string | null, now: number): number {
  const until = readHttpDate(expires, now)?.epochMs
  if (until === undefined) return 0
  return until - ((date === null ? null : readHttpDate(date, now)?.epochMs) ?? now)
}

/** @see RFC 9111 section 5.1 */
function ageOf(headers: readonly HeaderLine[]): number {
  const age = headerOf(headers, 'age')?.trim() ?? ''
  return /^\d{1,15}$/.test(age) ? Number(age) * 1000 : 0
}
