import { contactNames } from './names/contact.ts'
import { personWords, thingWords } from './names/containers.ts'
import { handleNames } from './names/handles.ts'
import { identityNames } from './names/identity.ts'
import type { NameGroup } from './names/name-group.ts'
import { nationalNames } from './names/national.ts'
import { sensitiveNames } from './names/sensitive.ts'
import type { PersonalCategory } from './personal.ts'
import { readName } from './read-name.ts'

const groups = [
  ...nationalNames,
  ...identityNames,
  ...contactNames,
  ...handleNames,
  ...sensitiveNames,
]

/** The whole answer, an object that describes a person, or one that nothing is known of. */
export type NamePlace = 'top' | 'person' | 'unknown'

const byKey = new Map<string, NameGroup>(
  groups.flatMap((group) => group.names.split(/\s+/).map((name) => [name, group] as const)),
)

/** Longest tail that is tried, in words. */
const longestTail = 4

/**
 * What kind of personal data a member of that name holds at that place; null for every other name.
 * `client_name` and `support_email` are nobody's; `user_name`, `loyalty_email` and `debtorName` are.
 */
export function findPersonalName(name: string, place: NamePlace): NameGroup | null {
  const { words, key } = readName(name)
  return (
    allowedAt(byKey.get(key), place) ??
    ownedByPerson(words) ??
    (ownedByThing(words) ? null : tailOf(words))
  )
}

/** Whether a name alone shows that the object round it describes a person: `given_name`, `born`, `email`. */
export function showsPerson(name: string): boolean {
  const group = byKey.get(readName(name).key)
  return group?.place === 'anywhere' && ofPersons.has(group.category)
}

const ofPersons: ReadonlySet<PersonalCategory> = new Set([
  'direct-identifier',
  'contact',
  'government-id',
  'special-category',
])

function allowedAt(group: NameGroup | undefined, place: NamePlace): NameGroup | null {
  if (group === undefined) return null
  if (group.place === 'anywhere' || place === 'person') return group
  return group.place === 'top' && place === 'top' ? group : null
}

function ownedByPerson(words: readonly string[]): NameGroup | null {
  const [first = '', ...rest] = words
  if (rest.length === 0 || !personWords.has(first)) return null
  return byKey.get(rest.join('')) ?? ownedByPerson(rest)
}

function ownedByThing(words: readonly string[]): boolean {
  return words.some((word) => thingWords.has(word))
}

function tailOf(words: readonly string[]): NameGroup | null {
  const named = words.filter((word) => !/^\d+$/.test(word))
  const shortest = words.length > named.length ? 0 : 1
  for (let start = shortest; start < named.length; start += 1) {
    if (named.length - start > longestTail) continue
    const group = byKey.get(named.slice(start).join(''))
    if (group?.asTail) return group
  }
  return null
}
