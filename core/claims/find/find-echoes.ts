import type { JsonValue } from '../../json.ts'
import type { PersonalCategory } from '../personal.ts'
import type { Found, Spot } from './found.ts'

/** A text of the answer that nothing is known of. */
export interface QuietText {
  readonly spot: Spot
  readonly name: string
  readonly value: string
}

const mostKnown = 60
const longestText = 1_000
const shortestKnown = 6
const shortestSurname = 4

const repeated: ReadonlySet<PersonalCategory> = new Set([
  'direct-identifier',
  'contact',
  'authentication-handle',
  'government-id',
])
const repeatedLabels = /name|login|email|phone|id|number/

/**
 * Texts that repeat personal data which stands elsewhere in the answer: a path with the login in it, a
 * `sub` that is the national number or is made of the surname.
 */
export function findEchoes(found: readonly Found[], quiet: readonly QuietText[]): readonly Found[] {
  if (found.length === 0 || quiet.length === 0) return []
  const known = knownTexts(found)
  if (known.length === 0) return []
  return quiet.flatMap((text): readonly Found[] => {
    if (text.value.length > longestText) return []
    const plain = plainText(text.value)
    const echo =
      known.find((one) => holdsWord(plain, one.plain)) ??
      (text.name === 'sub' ? known.find((one) => isMadeOf(plain, one)) : undefined)
    if (echo !== undefined) return [echoOf(text, echo)]
    return known.some((one) => isNameIn(plain, one)) ? [nameOf(text)] : []
  })
}

interface Known {
  readonly plain: string
  readonly from: Found
}

function knownTexts(found: readonly Found[]): readonly Known[] {
  return found
    .filter(
      ({ category, label, inName }) =>
        !inName && repeated.has(category) && repeatedLabels.test(label),
    )
    .flatMap((from) => textsIn(from.value).map((text) => ({ plain: plainText(text), from })))
    .filter(({ plain }) => plain.length >= shortestSurname && plain.length <= 200)
    .slice(0, mostKnown)
}

function textsIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'number' ? [String(value)] : []
}

/** At the bounds of words. A short text, or a single word of a name, proves nothing. */
function holdsWord(text: string, known: string): boolean {
  if (known.length < shortestKnown || (/^\p{L}+$/u.test(known) && known.length < 8)) {
    return text === known
  }
  const at = text.indexOf(known)
  if (at < 0) return false
  return !isWordAt(text, at - 1) && !isWordAt(text, at + known.length)
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at))
}

/** Whether a subject is made of a surname or a first name: `mkowalczyk`. */
function isMadeOf(subject: string, { plain, from }: Known): boolean {
  if (from.label !== 'name' || !/^[\p{L}._-]+\d{0,4}$/u.test(subject)) return false
  return plain
    .split(/[^\p{L}]+/u)
    .some((word) => word.length >= shortestSurname && subject.includes(word))
}

/** Whether a text is two or more words that the e-mail address is made of: a name. */
function isNameIn(text: string, { plain, from }: Known): boolean {
  if (from.label !== 'email' || !/^\p{L}{2,40}(?:[ ,]{1,2}\p{L}{2,40}){1,3}$/u.test(text))
    return false
  const local = plain.split('@', 1)[0] ?? ''
  return text.split(/[ ,]+/).every((word) => local.includes(word))
}

function nameOf({ spot, name, value }: QuietText): Found {
  return {
    spot,
    inName: false,
    foundBy: 'value',
    why: 'the e-mail address of the answer is made of the value',
    name,
    value,
    category: 'direct-identifier',
    label: 'name',
  }
}

function echoOf({ spot, name, value }: QuietText, { from }: Known): Found {
  const ofName = name === 'sub' && from.category === 'direct-identifier'
  return {
    spot,
    inName: false,
    foundBy: 'value',
    why: 'the value repeats what another member tells',
    name,
    value,
    category: ofName ? 'authentication-handle' : from.category,
    label: ofName ? 'login' : from.label,
  }
}

function plainText(text: string): string {
  return text
    .slice(0, longestText)
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}
