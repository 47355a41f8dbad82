import { countrySpecs } from 'ibantools'
import { isDigit, isLetter, isWordCharacter } from './characters.ts'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import type { ValueHit } from './value-hit.ts'

/** The fewest digits of an IBAN that is in use: two check digits and those of an account. */
const fewestDigits = 8

/**
 * IBANs, alone or in a text, with blanks or without: by country, length, form of the account number and check digits.
 * @see ISO 13616-1
 */
export const ibans: Detector = {
  mayFind: ({ digits, letters }) => digits >= fewestDigits && letters >= 2,
  find: ({ text }) => {
    const hits: ValueHit[] = []
    for (let index = 0; index + 4 < text.length; index += 1) {
      if (!isBeginning(text, index)) continue
      const end = ibanEnd(text, index)
      if (end === -1) continue
      const country = text.slice(index, index + 2).toUpperCase()
      hits.push(hitOf('iban', [index, end], 'proven', country))
      index = end - 1
    }
    return hits
  },
}

/** Two letters and two digits, with nothing before them. */
function isBeginning(text: string, index: number): boolean {
  return (
    isLetter(text.charCodeAt(index)) &&
    isDigit(text.charCodeAt(index + 2)) &&
    isLetter(text.charCodeAt(index + 1)) &&
    isDigit(text.charCodeAt(index + 3)) &&
    !isWordCharacter(text.charCodeAt(index - 1))
  )
}

function ibanEnd(text: string, start: number): number {
  const spec = countrySpecs[text.slice(start, start + 2).toUpperCase()]
  const { chars, bban_regexp: form } = spec ?? {}
  if (typeof chars !== 'number' || typeof form !== 'string') return -1
  const [written, end] = takeCharacters(text, start, chars)
  const hasOneCase = written === written.toUpperCase() || written === written.toLowerCase()
  const iban = written.toUpperCase()
  if (iban.length !== chars || !hasOneCase || isWordCharacter(text.charCodeAt(end))) return -1
  return new RegExp(form).test(iban.slice(4)) && remainderOf(iban) === 1 ? end : -1
}

/** So many letters and digits with single blanks or hyphens between them, and where they end. */
function takeCharacters(text: string, start: number, count: number): readonly [string, number] {
  let taken = ''
  let index = start
  for (; taken.length < count && index < text.length; index += 1) {
    if (isWordCharacter(text.charCodeAt(index))) taken += text.charAt(index)
    else if (
      !' -\u00a0'.includes(text.charAt(index)) ||
      !isWordCharacter(text.charCodeAt(index + 1))
    )
      break
  }
  return [taken, index]
}

/** The remainder modulo 97 of the rearranged number. @see ISO 7064 */
function remainderOf(iban: string): number {
  const rearranged = iban.slice(4) + iban.slice(0, 4)
  let remainder = 0
  for (let index = 0; index < rearranged.length; index += 1) {
    const code = rearranged.charCodeAt(index)
    remainder = isDigit(code)
      ? (remainder * 10 + code - 48) % 97
      : (remainder * 100 + code - 55) % 97
  }
  return remainder
}
