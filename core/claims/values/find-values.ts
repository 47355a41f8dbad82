import { birthDates } from './birth-date.ts'
import { cards } from './card.ts'
import { compactTokens } from './compact-token.ts'
import { crossBorderIds } from './cross-border-id.ts'
import { cryptoAddresses } from './crypto-address.ts'
import type { Detector } from './detector.ts'
import { distinguishedNames } from './distinguished-name.ts'
import { emails } from './email.ts'
import { ibans } from './iban.ts'
import { ipAddresses } from './ip.ts'
import { logins } from './login.ts'
import { macAddresses } from './mac-address.ts'
import { maskedCards } from './masked-card.ts'
import { nationalNumbers } from './national/national-numbers.ts'
import { nationalPhones } from './national-phone.ts'
import { personNames } from './person-name.ts'
import { internationalPhones } from './phone.ts'
import { pictures } from './picture.ts'
import { positions } from './position.ts'
import { postalAddresses } from './postal-address.ts'
import { factsOf } from './text-facts.ts'
import type { ValueHints, ValueHit } from './value-hit.ts'
import { speaksOf } from './words.ts'

/** So much of a text is looked at, in UTF-16 units. */
const longestText = 20_000

const detectors: readonly Detector[] = [
  emails,
  internationalPhones,
  nationalPhones,
  ibans,
  cards,
  maskedCards,
  nationalNumbers,
  crossBorderIds,
  ipAddresses,
  macAddresses,
  positions,
  distinguishedNames,
  logins,
  birthDates,
  personNames,
  postalAddresses,
  cryptoAddresses,
  compactTokens,
  pictures,
]

/**
 * Finds personal data in a text by its value, sorted by `start`, without overlaps: the most certain, then the longest
 * wins. Only the first 20,000 characters are looked at; a picture in them is the whole text.
 */
export function findValues(text: string, hints: ValueHints): readonly ValueHit[] {
  if (isPlain(text, hints.words)) return []
  const facts = factsOf(text, longestText)
  const hits: ValueHit[] = []
  for (const { mayFind, find } of detectors) {
    if (mayFind(facts, hints)) hits.push(...find(facts, hints))
  }
  return hits.length < 2 ? hits : withoutOverlaps(hits)
}

function withoutOverlaps(hits: readonly ValueHit[]): readonly ValueHit[] {
  const kept: ValueHit[] = []
  for (const hit of hits.toSorted(byWorth)) {
    if (kept.every(({ start, end }) => hit.end <= start || hit.start >= end)) kept.push(hit)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}

function byWorth(one: ValueHit, other: ValueHit): number {
  if (one.certainty !== other.certainty) return one.certainty === 'proven' ? -1 : 1
  return other.end - other.start - (one.end - one.start)
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?$/

/** A UUID, or a moment that no word calls a birth: forms that are many, and are looked at no further. */
function isPlain(text: string, words: readonly string[]): boolean {
  if (text.length < 19 || text.length > 36) return false
  if (text.charAt(10) === 'T' && time.test(text)) return !speaksOf('date-of-birth', words)
  return text.length === 36 && uuid.test(text)
}
