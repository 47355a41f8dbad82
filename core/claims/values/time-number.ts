import { splitWords } from './words.ts'

/** From 2001 to 2039, in seconds since 1970. */
const earliest = 1_000_000_000
const latest = 2_200_000_000

/** Whether digits read as a moment of our time: seconds, milliseconds, microseconds or nanoseconds since 1970. */
export function couldBeTime(digits: string): boolean {
  if (!/^\d{10}(?:\d{3}){0,3}$/.test(digits)) return false
  const seconds = Number(digits.slice(0, 10))
  return seconds >= earliest && seconds < latest
}

/** Words of a member that holds a moment. */
export const timeWords: ReadonlySet<string> = splitWords(
  `at time timestamp date datetime exp iat nbf expires expiry issued created updated modified since until
  ts epoch lastlogin last seen`,
)
