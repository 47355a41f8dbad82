import type { JsonObject } from '../../json.ts'
import type { NameReading } from '../names/name-reading.ts'
import { personWords } from '../names/owners.ts'
import type { NamePlace } from '../names/personal-names.ts'
import { wordSet } from '../names/word-set.ts'
import { fhirHits } from './fhir-reference.ts'
import { isCompany } from './is-company.ts'
import { describing, ofAccounts } from './member-group.ts'
import { namesPerson } from './named-in-text.ts'
import { isClientsOwn, isOpaque, namesService } from './subject.ts'
import { hitsIn, type TextHit } from './text-hits.ts'

/** Where a text stands. */
export interface TextPlace {
  readonly reading: NameReading
  readonly within: NameReading | null
  readonly place: NamePlace
  readonly members: JsonObject
  readonly countries: readonly string[]
}

/** A text of fewer characters tells nothing by its value. */
const shortest = 3

/**
 * What a text is by its value, where nothing round it says that it is a thing’s. A number only where its
 * name speaks of it.
 */
export function findInText(value: string | number, at: TextPlace): readonly TextHit[] {
  if (isOfThing(at)) return []
  const words = wordsRound(at)
  const hits = typeof value === 'number' ? hitsIn(value, words) : hitsInText(value, words, at)
  return isClientsOwn(at.members) && at.place !== 'person' ? hits.filter(isOfPerson) : hits
}

function hitsInText(value: string, words: readonly string[], at: TextPlace): readonly TextHit[] {
  if (value.length < shortest) return []
  const found = fhirHits(value) ?? hitsIn(withoutRemark(value), words, at.countries)
  const hits = [...found, ...formHits(value, found, at)]
  return hits.length > 0 && (namesService(value, at.members) || isCompany(value)) ? [] : hits
}

/** A short text without what follows it in parentheses: `Petra Hollenstein (Service Desk)`. */
function withoutRemark(text: string): string {
  const at = text.length <= 120 && text.endsWith(')') ? text.indexOf(' (') : -1
  return at > 0 && !/[@\d]/.test(text.slice(at)) ? text.slice(0, at) : text
}

/** What the form of a text shows beside the values in it. */
function formHits(value: string, found: readonly TextHit[], at: TextPlace): readonly TextHit[] {
  if (namesPerson(value)) return found.some(({ label }) => label === 'name') ? [] : [personName]
  return found.length === 0 && namesAccount(value, at) ? [login] : []
}

function isOfThing({ reading, within, place }: TextPlace): boolean {
  if (reading.owner === 'person') return false
  return place === 'thing' || reading.owner === 'thing' || within?.owner === 'thing'
}

/**
 * The words of the name and of the one round it; in a member that is called after a person, any name is a
 * person’s.
 */
function wordsRound({ reading, within }: TextPlace): readonly string[] {
  const words = within === null ? reading.words : [...reading.words, ...within.words]
  const last = reading.words.at(-1) ?? ''
  return personWords.has(last) || last === 'by' ? ['name', ...words] : words
}

const personName: TextHit = {
  category: 'direct-identifier',
  label: 'name',
  why: 'the value names a person',
}

const accountWords = wordSet('user usr enduser actor principal impersonator loginuser')

const login: TextHit = {
  category: 'authentication-handle',
  label: 'login',
  why: 'the member is called after a person, and the value has the form of a login',
}

/** Whether a single word under a name such as `actor` is how that person signs in. */
function namesAccount(value: string, { reading, members }: TextPlace): boolean {
  if (!accountWords.has(reading.words.at(-1) ?? '') || isClientsOwn(members)) return false
  return /^\p{L}[\p{L}\p{N}._-]{2,63}$/u.test(value) && !isOpaque(value) && !/\d{4}/.test(value)
}

function isOfPerson({ category, label }: TextHit): boolean {
  return !ofAccounts.has(category) && !describing.has(label)
}
