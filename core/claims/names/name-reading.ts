import type { PersonalCategory } from '../personal.ts'
import { composeName, exactGroup, type Owner, ownerOf } from './compose-name.ts'
import { bagWords, openContainers, personContainers, thingContainers } from './containers.ts'
import type { NameGroup } from './name-group.ts'
import { personWords } from './owners.ts'
import { readName } from './read-name.ts'
import { weakGroup } from './weak-name.ts'
import { wordSet } from './word-set.ts'

/** What an object or a list under that name describes. */
export type ContainerKind = 'person' | 'people' | 'open' | 'thing'

/** Everything that a member's name tells, wherever it stands. */
export interface NameReading {
  readonly words: readonly string[]
  readonly key: string
  /** What the name as a whole means, at the places that its group allows. */
  readonly exact: NameGroup | null
  /** What it means by its last words, a person's word standing in front. */
  readonly owned: NameGroup | null
  /** What it means by its last words, nothing in front saying whose it is. */
  readonly tail: NameGroup | null
  /** What it may mean by its first words or by a part of one; only a value of that form decides. */
  readonly weak: NameGroup | null
  /** Whose it is, by the last word that says so. */
  readonly owner: Owner
  readonly container: ContainerKind | null
}

const mostKept = 5_000
const longestKept = 64
const kept = new Map<string, NameReading>()
const keptPairs = new Map<string, NameReading>()

/**
 * Reads a member's name; names of everyday length are read once, and those that differ by a number at
 * their end as one.
 */
export function readingOf(counted: string): NameReading {
  const name = withoutCount(counted)
  const known = kept.get(name)
  if (known !== undefined) return known
  const reading = read(name)
  if (name.length > longestKept) return reading
  if (kept.size >= mostKept) kept.clear()
  kept.set(name, reading)
  return reading
}

/**
 * A name without a number of two digits or more at its end: it says which of many. only where `_` or `-`
 * stands before it.
 */
function withoutCount(name: string): string {
  if (!isDigitAt(name, name.length - 1) || !isDigitAt(name, name.length - 2)) return name
  let end = name.length - 2
  while (end > 0 && isDigitAt(name, end - 1)) end -= 1
  const last = name.charCodeAt(end - 1)
  return last === 0x5f || last === 0x2d ? name.slice(0, end - 1) : name
}

function isDigitAt(name: string, at: number): boolean {
  const code = name.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** The reading of an object’s name and a member’s together: `accounts` and `number` as `account_number`. */
export function readingTogether(within: NameReading, member: NameReading): NameReading {
  const name = `${within.key} ${member.key}`
  const known = keptPairs.get(name)
  if (known !== undefined) return known
  const reading = readWords([...singular(within.words), ...member.words])
  if (name.length > 2 * longestKept) return reading
  if (keptPairs.size >= mostKept) keptPairs.clear()
  keptPairs.set(name, reading)
  return reading
}

/** Namespaces of claims about a company: eIDAS has one for natural persons and one for legal persons. */
const ofCompany = /[/:.](?:legal[-_]?person|organi[sz]ation|company)s?[/:#]/i
/** Places that only companies have. */
const companyPlaces = wordSet(
  'registeredoffice headoffice headquarters siegesocial sedelegale sedesocial domiciliosocial firmensitz',
)
const companys = {
  exact: null,
  owned: null,
  tail: null,
  weak: null,
  owner: 'thing',
  container: 'thing',
} as const

function singular(words: readonly string[]): readonly string[] {
  const last = words.at(-1)
  if (last === undefined || !/[^s]s$/.test(last)) return words
  return [...words.slice(0, -1), last.slice(0, -1)]
}

function read(name: string): NameReading {
  const reading = readWords(readName(name).words)
  const isCompanys = ofCompany.test(name) || companyPlaces.has(reading.key)
  return isCompanys ? { ...reading, ...companys } : reading
}

function readWords(words: readonly string[]): NameReading {
  const key = words.join('')
  const exact = exactGroup(words)
  const { owned, tail } = composeName(words)
  const owner = ownerOf(words)
  const weak = exact === null && owned === null && tail === null ? weakGroup(words) : null
  const container = containerOf(words, key, exact)
  return { words, key, exact, owned, tail, weak, owner, container }
}

function containerOf(
  words: readonly string[],
  key: string,
  exact: NameGroup | null,
): ContainerKind | null {
  const last = words.at(-1) ?? ''
  if (personContainers.has(key)) return isMany(last) ? 'people' : 'person'
  if (openContainers.has(key)) return 'open'
  if (thingContainers.has(key)) return 'thing'
  if (exact !== null) return handles.has(exact.category) && isPersonWord(last) ? 'person' : null
  if (bagWords.has(last) && ofSubject.has(words.at(-2) ?? '')) return 'person'
  if (bagWords.has(last) && words.at(-2) === 'system') return 'open'
  const owner = ownerOf(words)
  if (owner === 'thing') return 'thing'
  if (isPersonWord(last)) return isMany(last) ? 'people' : 'person'
  return bagWords.has(last) ? ownerOf(words.slice(0, -1)) : null
}

/** What a person is known by: an object of that name is the person (`sys_user`). */
const handles: ReadonlySet<PersonalCategory> = new Set([
  'authentication-handle',
  'correlation-handle',
])

/** Whose attributes are a person’s: `subject_attributes`. */
const ofSubject = wordSet('subject principal identity')

function isPersonWord(word: string): boolean {
  return (
    personContainers.has(word) || personWords.has(word) || personWords.has(word.replace(/s$/, ''))
  )
}

function isMany(word: string): boolean {
  return /[^s]s$/.test(word) || manyWords.has(word)
}

const manyWords: ReadonlySet<string> = new Set(['people', 'children', 'personen', 'staff', 'pax'])
