import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isDigit, isWordCharacter } from './characters.ts'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { groupEnds } from './phone.ts'
import { hasWords } from './text-facts.ts'
import { couldBeTime, timeWords } from './time-number.ts'
import type { ValueHints, ValueHit } from './value-hit.ts'
import { holdsOne, speaksOf, wordsNear } from './words.ts'

/** So many countries of an answer are tried. */
const mostCountries = 4

/**
 * Telephone numbers without a country code, where the words speak of phones: proven where they are valid in a country
 * that the answer speaks of, likely where it speaks of none.
 */
export const nationalPhones: Detector = {
  mayFind: (facts, { words }) => facts.digits >= 7 && (hasWords(facts) || speaksOf('phone', words)),
  find: ({ text }, hints) => {
    const hits: ValueHit[] = []
    for (let index = 0; index < text.length; index += 1) {
      if (!isDigit(text.charCodeAt(index))) continue
      const end = isFirst(text, index) ? groupEnds(text, index).at(-1) : undefined
      const hit = end === undefined ? null : judge(text, index, end, hints)
      if (hit !== null) {
        hits.push(hit)
        index = hit.end - 1
      }
      while (isDigit(text.charCodeAt(index + 1))) index += 1
    }
    return hits
  },
}

/** Not after a plus, where the number has a country code, nor behind more of the same. */
function isFirst(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const code = text.charCodeAt(index - 2)
  if (before === '+' || before === '_' || isWordCharacter(text.charCodeAt(index - 1))) return false
  return ' ()'.includes(before) ? !isDigit(code) : !'.-/'.includes(before) || !isWordCharacter(code)
}

function judge(text: string, start: number, end: number, hints: ValueHints): ValueHit | null {
  const written = text.slice(start, end)
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return null
  const words = [...hints.words, ...wordsNear(text, [start, end])]
  if (!speaksOf('phone', words) || (couldBeTime(written) && holdsOne(words, timeWords))) return null
  if (hints.countries.length === 0) return hitOf('phone', [start, end], 'likely')
  const country = hints.countries.slice(0, mostCountries).find((code) => isValidIn(code, written))
  return country === undefined ? null : hitOf('phone', [start, end], 'proven', country)
}

function isValidIn(code: string, written: string): boolean {
  return isSupportedCountry(code) && parsePhoneNumberFromString(written, code)?.isValid() === true
}
