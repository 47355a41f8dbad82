import { findValues } from './find-values.ts'
import { couldBeTime } from './time-number.ts'
import type { ValueHints, ValueHit } from './value-hit.ts'

/**
 * Finds a personal value in a JSON number, as `findValues` finds it in its digits; `start` and `end` are places in those.
 * Fractions need words (a latitude), negative numbers are none, nor are seconds or milliseconds since 1970.
 */
export function findValuesInNumber(value: number, hints: ValueHints): readonly ValueHit[] {
  const digits = String(value)
  if (!Number.isSafeInteger(value) || value < 1_000_000 || couldBeTime(digits)) return []
  return findValues(digits, hints)
}
