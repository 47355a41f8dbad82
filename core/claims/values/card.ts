import cardValidator from 'card-validator'
import { isDigit, isJoinedAfter, isJoinedBefore, isWordCharacter } from './characters.ts'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import type { ValueHints, ValueHit } from './value-hit.ts'
import { holdsOne, speaksOf, splitWords, wordsNear } from './words.ts'

/** The fewest and the most digits of a card number. @see ISO/IEC 7812-1 */
const fewestDigits = 12
const mostDigits = 19

/** How cards are printed: four fours, or American Express' and Diners Club's groups. */
const printedGroups = new Set(['4-4-4-4', '4-6-5', '4-6-4', '4-4-4-4-3'])

/**
 * Numbers of payment cards, by issuer range, length and Luhn digit: proven in groups as printed, where words speak of cards,
 * and as a whole text of a common network in a member whose name does not speak of an id. Other digits are as likely an id.
 */
export const cards: Detector = {
  mayFind: ({ digits }) => digits >= fewestDigits,
  find: ({ text }, hints) => {
    const hits: ValueHit[] = []
    for (let index = 0; index < text.length; index += 1) {
      if (!isDigit(text.charCodeAt(index))) continue
      if (isWordCharacter(text.charCodeAt(index - 1))) {
        while (isWordCharacter(text.charCodeAt(index))) index += 1
        continue
      }
      const run = groupsAt(text, index)
      if (isWhole(text, index, run.end) && isCardNumber(run.digits)) {
        hits.push(hitOf('card', [index, run.end], certaintyOf(text, index, run, hints)))
      }
      index = run.end - 1
    }
    return hits
  },
}

/** Digits in groups with one separator between them. */
interface Run {
  readonly digits: string
  readonly groups: string
  readonly end: number
}

/** The groups of digits from there on that have the same separator, a blank, a hyphen or a dot. */
function groupsAt(text: string, start: number): Run {
  const parts: string[] = []
  let from = start
  let index = start
  let separator = ''
  for (; index <= text.length; index += 1) {
    if (isDigit(text.charCodeAt(index))) continue
    parts.push(text.slice(from, index))
    const next = text.charAt(index)
    if (separator === '') separator = next
    if (next !== separator || !isSeparator(next) || !isDigit(text.charCodeAt(index + 1))) break
    from = index + 1
  }
  const digits = parts.length > 8 ? '' : parts.join('')
  return { digits, groups: parts.map(({ length }) => length).join('-'), end: index }
}

function isSeparator(character: string): boolean {
  return character === ' ' || character === '-' || character === '.'
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isJoinedBefore(text, start, '-./+@') && !isJoinedAfter(text, end, '-./@')
}

/** Whether a number of digits only is in an issuer's range, as long as its cards, and passes Luhn. */
function isCardNumber(digits: string): boolean {
  if (digits.length < fewestDigits || digits.length > mostDigits) return false
  if (isAirTravelCard(digits)) return passesLuhn(digits)
  return cardValidator.number(digits, { luhnValidateUnionPay: true }).isValid
}

/** UATP, which card-validator does not know: 15 digits from 1 on. */
function isAirTravelCard(digits: string): boolean {
  return digits.length === 15 && digits.startsWith('1')
}

/** Whether digits pass the Luhn check. @see ISO/IEC 7812-1 annex B */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48
    const doubled = digit * 2
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The networks with the most cards: Visa, Mastercard, American Express, Discover. */
const common =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[3-9]|[3-6]\d)\d{13}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/

/** Words of ids, numbers and codes of anything. */
const idWords = splitWords(
  `id ids uid identifier sub subject aud ref reference no nr num number order transaction txn session client
  tenant account customer user device code key serial trace span request correlation invoice ticket token
  uuid guid jti kid hash version build revision sequence seq counter count imei imsi iccid ean gtin isbn
  barcode tracking shipment parcel booking message event nonce time timestamp`,
)

function certaintyOf(
  text: string,
  start: number,
  { digits, groups, end }: Run,
  { words }: ValueHints,
): ValueHit['certainty'] {
  if (printedGroups.has(groups)) return 'proven'
  const near = wordsNear(text, [start, end])
  if (speaksOf('card', words) || speaksOf('card', near)) return 'proven'
  const isWhole = start === 0 && end === text.length
  const isNamed = words.length > 0 && !holdsOne(words, idWords)
  return isWhole && isNamed && common.test(digits) ? 'proven' : 'likely'
}
