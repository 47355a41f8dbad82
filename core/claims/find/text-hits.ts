import type { PersonalCategory } from '../personal.ts'
import { findValuesInNumber } from '../values/find-in-number.ts'
import { findValues } from '../values/find-values.ts'
import type { ValueKind } from '../values/value-hit.ts'
import { speaksOf } from '../values/words.ts'

/** Personal data seen in a text by its value. */
export interface TextHit {
  readonly category: PersonalCategory
  readonly label: string
  readonly why: string
}

/** What each kind of value is, as the end of a sentence. */
const kindTexts: Readonly<Record<ValueKind, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  iban: 'an IBAN',
  card: 'a card number',
  'bank-account': 'an account number',
  'crypto-address': 'the address of a wallet',
  'national-id': 'a national number',
  'tax-id': 'a tax number',
  passport: 'a passport number',
  'identity-card': 'the number of an identity card',
  'driving-licence': 'the number of a driving licence',
  'health-id': 'a health insurance number',
  'professional-id': 'the number of a professional',
  ip: 'an IP address',
  'mac-address': 'the address of a network card',
  geo: 'a position',
  postcode: 'a postal code',
  'postal-address': 'a postal address',
  vehicle: 'the number of a vehicle',
  'date-of-birth': 'a date of birth',
  'person-name': 'a person’s name',
  'distinguished-name': 'an entry of a directory',
  login: 'a login',
  picture: 'a picture',
  token: 'a token',
}

/** Kinds whose form is believed without a word that speaks of it. */
const unmistakable: ReadonlySet<ValueKind> = new Set(['postal-address'])

/**
 * What a text is, or holds, by its value: what its form or its check digits prove, and what the words near it
 * support. Each kind once.
 */
export function hitsIn(
  text: string | number,
  words: readonly string[],
  countries: readonly string[] = [],
): readonly TextHit[] {
  const hints = { words, countries }
  const hits = typeof text === 'number' ? findValuesInNumber(text, hints) : findValues(text, hints)
  if (hits.length === 0) return []
  const kinds = new Map<ValueKind, TextHit>()
  for (const { kind, category, label, certainty } of hits) {
    if (kind === 'token' || kinds.has(kind)) continue
    if (certainty === 'likely' && !unmistakable.has(kind) && !speaksOf(kind, words)) continue
    kinds.set(kind, { category, label, why: `the value is ${kindTexts[kind]}` })
  }
  return [...kinds.values()]
}
