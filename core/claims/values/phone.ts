import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isDigit, isWordCharacter } from './characters.ts'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { marks } from './text-facts.ts'
import type { ValueHit } from './value-hit.ts'

/** The most digits of a number with its country code; fewer than eight are a time zone or a difference. @see ITU-T E.164 */
const mostDigits = 15
const fewestDigits = 8

/** The longest number as people write it, in characters. */
const longest = 32

/** Telephone numbers with a plus and a country code, as in E.164 or spaced: `+49 30 1234567`. */
export const internationalPhones: Detector = {
  mayFind: ({ marks: seen, digits, text }) =>
    digits >= fewestDigits &&
    ((seen & marks.plus) !== 0 || ((seen & marks.other) !== 0 && text.includes('%2B'))),
  find: ({ text }) => {
    const hits: ValueHit[] = []
    for (let index = 0; index < text.length; index += 1) {
      const width = widthOfPlus(text, index)
      if (width === 0 || isWordCharacter(text.charCodeAt(index - 1))) continue
      const hit = phoneAt(text, index, index + width)
      if (hit === null) continue
      hits.push(hit)
      index = hit.end - 1
    }
    return hits
  },
}

function widthOfPlus(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code === 43) return 1
  return code === 37 && text.startsWith('%2B', index) ? 3 : 0
}

/** The longest possible number that begins there, without groups behind it that do not belong to it. */
function phoneAt(text: string, start: number, first: number): ValueHit | null {
  for (const end of groupEnds(text, first).toReversed()) {
    const number = parsePhoneNumberFromString(`+${text.slice(first, end)}`)
    if (number?.isPossible() === true) {
      return hitOf('phone', [start, end], 'proven', number.country ?? null)
    }
  }
  return null
}

/** Where each group of digits ends, of a run that has as many digits as a number; none where letters follow it. */
export function groupEnds(text: string, first: number): readonly number[] {
  const ends: number[] = []
  let digits = 0
  let index = first
  const highest = Math.min(text.length, first + longest)
  for (; index < highest && isPhoneCharacter(text, index); index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue
    digits += 1
    if (digits > mostDigits) break
    if (digits >= fewestDigits - 1 && !isDigit(text.charCodeAt(index + 1))) ends.push(index + 1)
  }
  return isWordCharacter(text.charCodeAt(ends.at(-1) ?? index)) ? ends.slice(0, -1) : ends
}

const separators = ' ().-/\u00a0'

function isPhoneCharacter(text: string, index: number): boolean {
  return isDigit(text.charCodeAt(index)) || separators.includes(text.charAt(index))
}
