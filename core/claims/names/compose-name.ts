import { allNames } from './all-names.ts'
import type { NameGroup } from './name-group.ts'
import {
  hashWords,
  idWords,
  leadingQualifiers,
  machineWords,
  personWords,
  thingWords,
  trailingQualifiers,
} from './owners.ts'
import { wordSet } from './word-set.ts'

const byKey = new Map<string, NameGroup>(
  allNames.flatMap((group) => group.names.split(/\s+/).map((name) => [name, group] as const)),
)

/** Words that mean a person only where an identifier follows: a certificate has a subject too. */
const subjectWords = wordSet('subject identity')

/** Words in front of a name that speak about it: `year_of_income` is no income. */
const metaWords = wordSet('year jahr annee ano anno rok type kind count nb format currency')

/** Whose a name says that it is. */
export type Owner = 'person' | 'thing' | null

/** Longest tail that is looked up, in words. */
const longestTail = 5

const pseudonym: NameGroup = {
  category: 'correlation-handle',
  label: 'pseudonym',
  place: 'anywhere',
  names: '',
}

/** What identifies a person in some system. */
export const userId: NameGroup = {
  category: 'correlation-handle',
  label: 'user id',
  place: 'anywhere',
  names: '',
}

/** What a whole name means, words that change nothing aside: `email`, `emails`, `name_kana`, `home_town`. */
export function exactGroup(words: readonly string[]): NameGroup | null {
  const bare = withoutTrailing(words)
  const found = groupOf(words) ?? groupOf(bare) ?? groupOf(withoutLeading(bare))
  const last = words.at(-1) ?? ''
  if (found !== null || words.length < 2) return found
  const front = groupOf(words.slice(0, -1))
  if (front === null) return null
  if (hashWords.has(last)) return pseudonym
  return codeWords.has(last) && isCoded(front) ? front : null
}

/** What is usually told by a code: `ethnicity_code`; a `phone_code` is something else. */
function isCoded({ category, label }: NameGroup): boolean {
  return category === 'special-category' || codedLabels.has(label)
}

const codeWords = wordSet('code codes desc description category')
const codedLabels = wordSet('gender nationality')

/** What a name means by its last words, by whose it is: `debtorName` and `user_home_phone`, `loyalty_email`. */
export function composeName(words: readonly string[]): {
  readonly owned: NameGroup | null
  readonly tail: NameGroup | null
} {
  const spread = words.length === 1 ? splitFused(words[0] ?? '') : words
  const hashed = hashWords.has(spread.at(-1) ?? '')
  const named = withoutTrailing(hashed ? spread.slice(0, -1) : spread)
  for (let start = 1; start < named.length; start += 1) {
    if (named.length - start > longestTail) continue
    const group = groupOf(named.slice(start))
    if (group === null || metaWords.has(named[start - 1] ?? '')) continue
    const found = ofOwner(named.slice(0, start), hashed ? pseudonym : group, group)
    if (found.owned !== null || found.tail !== null) return found
  }
  return { owned: identifierOf(named), tail: partOfAddress(named) }
}

/** `addr_zip`: what stands behind a word for an address is a part of it. */
function partOfAddress(words: readonly string[]): NameGroup | null {
  if (words.length < 2 || !addressWords.has(words[0] ?? '')) return null
  const group = groupOf(words.slice(1))
  return group !== null && addressLabels.has(group.label) ? group : null
}

const addressWords = wordSet('addr adr address adresse adres direccion indirizzo endereco')
const addressLabels = new Set(['address', 'location', 'postal code'])

function ofOwner(before: readonly string[], meaning: NameGroup, group: NameGroup) {
  const owner = ownerOf(before)
  const near = owner === 'person' && (group.asTail === true || isBeside(before))
  return {
    owned: near ? meaning : null,
    tail: owner === null && group.asTail === true ? meaning : null,
  }
}

/** Whether nothing but qualifiers stands between the owner and the name. */
function isBeside(before: readonly string[]): boolean {
  const last = before.findLast((word) => !leadingQualifiers.has(word) || personWords.has(word))
  return last !== undefined && (personWords.has(last) || subjectWords.has(last))
}

/** `person_uuid`, `customer_ref`. */
function identifierOf(words: readonly string[]): NameGroup | null {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  if (!idWords.has(last) || !isBeside(before)) return null
  return ownerOf(before) === 'thing' ? null : userId
}

/**
 * The last word that says whose it is decides; a user of a service is a machine, and a contact of a thing
 * is the thing’s.
 */
export function ownerOf(words: readonly string[]): Owner {
  const at = words.findLastIndex((word, index) => ownsWhatFollows(word, index < words.length - 1))
  const word = words[at]
  if (word === undefined) return null
  if (namedThings.has(word)) return 'thing'
  const before = words[at - 1]
  if (thingWords.has(word)) {
    return belongings.has(word) && personWords.has(before ?? '') ? 'person' : 'thing'
  }
  return before !== undefined && machineWords.has(before) && accountWords.has(word)
    ? 'thing'
    : 'person'
}

function ownsWhatFollows(word: string, isFollowed: boolean): boolean {
  return personWords.has(word) || thingWords.has(word) || (isFollowed && namedThings.has(word))
}

/** Things where a word follows: an agent with a version is a program, an `agent` may be a person. */
const namedThings: ReadonlySet<string> = new Set(['agent', 'scheme'])

/** Things that tell about the person whose they are: `user_cert`. */
const belongings: ReadonlySet<string> = new Set(['cert', 'certificate'])

const accountWords: ReadonlySet<string> = new Set([
  'user',
  'users',
  'owner',
  'subject',
  'identity',
  'person',
  'representative',
])

/** A word such as `useremail` in its parts, where each of them is known; otherwise as it is. */
function splitFused(word: string): readonly string[] {
  if (word.length < 6 || word.length > 40) return [word]
  for (let at = 3; at <= word.length - 3; at += 1) {
    const front = word.slice(0, at)
    if (!personWords.has(front) && !thingWords.has(front) && !leadingQualifiers.has(front)) continue
    const rest = word.slice(at)
    if (groupOf([rest]) !== null || idWords.has(rest)) return [front, rest]
    const more = splitFused(rest)
    if (more.length > 1) return [front, ...more]
  }
  return [word]
}

function groupOf(words: readonly string[]): NameGroup | null {
  const key = words.join('')
  return byKey.get(key) ?? (key.endsWith('s') ? (byKey.get(key.slice(0, -1)) ?? null) : null)
}

function withoutTrailing(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex(
    (word, at) => at === 0 || !(trailingQualifiers.has(word) || /^\d+$/.test(word)),
  )
  return words.slice(0, end + 1)
}

function withoutLeading(words: readonly string[]): readonly string[] {
  const start = words.findIndex(
    (word, at) => at === words.length - 1 || !leadingQualifiers.has(word),
  )
  return words.slice(Math.max(start, 0))
}
