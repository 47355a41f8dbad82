import type { PersonalCategory } from '../personal.ts'
import { userId } from './compose-name.ts'
import type { NameGroup } from './name-group.ts'
import { type NameReading, readingOf, readingTogether } from './name-reading.ts'
import { wordSet } from './word-set.ts'

/**
 * The whole answer, an object that describes a person, one inside such an object, one that nothing is
 * known of, or one that describes a thing.
 */
export type NamePlace = 'top' | 'person' | 'near' | 'unknown' | 'thing'

/**
 * What kind of personal data a member of that name holds at that place, its name read alone or with that
 * of the object round it (`account`, `number`); null for every other name. `client_name` and
 * `support_email` are nobody's; `user_name`, `loyalty_email` and `debtorName` are.
 */
export function groupAt(
  reading: NameReading,
  within: NameReading | null,
  place: NamePlace,
): NameGroup | null {
  const { exact, owned, tail } = reading
  if (place === 'thing') return owned
  return (
    allowedAt(exact, place) ??
    owned ??
    tail ??
    groupTogether(reading, within, place) ??
    (place === 'person' && namesIdentifier(reading) ? userId : null)
  )
}

/** An identifier in an object that describes a person: `sys_id`, but not `department_id`. */
function namesIdentifier({ words, owner }: NameReading): boolean {
  const last = words.at(-1) ?? ''
  return (
    words.length === 2 && owner === null && personalIds.has(last) && !otherIds.has(words[0] ?? '')
  )
}

const personalIds = wordSet('id uuid guid uid identifier')
const otherIds =
  wordSet(`external object cost location language country currency session request trace correlation
  transaction parent root card`)

function groupTogether(
  reading: NameReading,
  within: NameReading | null,
  place: NamePlace,
): NameGroup | null {
  if (within === null) return null
  const { exact, owned, tail } = readingTogether(within, reading)
  const found = allowedAt(exact, place) ?? owned ?? tail
  if (found !== null || place === 'top') return found
  return within.words.length === 1
    ? allowedAt(readingTogether(reading, within).exact, 'unknown')
    : null
}

/**
 * Whether a name alone shows that the object round it describes a person: `given_name`, `born`,
 * `diagnosis`.
 */
export function showsPerson(name: string): boolean {
  const { exact, key } = readingOf(name)
  if (mobiles.has(key)) return true
  return exact?.place === 'anywhere' && ofPersons.has(exact.category) && !ofThings.has(exact.label)
}

const ofPersons: ReadonlySet<PersonalCategory> = new Set([
  'direct-identifier',
  'government-id',
  'special-category',
])

/** Telephones that only persons have. */
const mobiles =
  wordSet(`mobile mobilephone mobilenumber cellphone msisdn telemovel movil celular handy handynummer
  cellulare mobil mobiltelefon mobilnummer mobiel ceptelefonu matkapuhelin homephone`)

/** Labels of what things have as well. */
const ofThings: ReadonlySet<string> = new Set(['tax number', 'web page', 'device name', 'picture'])

function allowedAt(group: NameGroup | null, place: NamePlace): NameGroup | null {
  if (group === null) return null
  if (group.place === 'anywhere' || place === 'person') return group
  return group.place === 'top' && (place === 'top' || place === 'near') ? group : null
}
