import { isJsonArray, isJsonObject, type JsonValue, memberOf } from '../../json.ts'
import { type NameReading, readingOf } from '../names/name-reading.ts'
import type { NamePlace } from '../names/personal-names.ts'
import { wordSet } from '../names/word-set.ts'

const kindNames = [
  'type',
  'kind',
  'resourceType',
  'entity_type',
  'entityType',
  'principal_type',
  'principalType',
  'subject_type',
  'sub_type',
  'actor_type',
  'party_type',
  '@type',
] as const

const personKinds =
  wordSet(`person user human individual natural naturalperson naturalentity enduser customer employee
  patient practitioner relatedperson member guest`)

const thingKinds =
  wordSet(`organization organisation company business legal legalperson legalentity corporate
  service serviceaccount serviceprincipal machine bot robot system application app client device
  location group team tenant workload server automation merchant m2m endpoint healthcareservice`)

/** Keys of accounts that are nobody’s, in a map of members. */
const anybody = wordSet('guest anonymous everyone anyone public default')

/** What an object or a list under that name describes, standing at that place. */
export function placeInside(reading: NameReading, value: JsonValue, place: NamePlace): NamePlace {
  const said = kindOf(value)
  if (said !== null && reading.key !== 'meta') return said
  if (place === 'person' && anybody.has(reading.key) && isJsonObject(value)) return 'thing'
  switch (reading.container) {
    case 'person':
    case 'people':
      return 'person'
    case 'thing':
      return 'thing'
    case 'open':
      return place
    case null:
      if (place === 'thing') return 'thing'
      return place === 'person' || place === 'near' ? 'near' : 'unknown'
  }
}

/** What an object says of itself by its `type`, `kind`, or `resourceType`. */
export function kindOf(value: JsonValue): 'person' | 'thing' | null {
  if (!isJsonObject(value)) return null
  for (const name of kindNames) {
    const kind = memberOf(value, name)
    if (typeof kind !== 'string' || kind.length > 60) continue
    const { key } = readingOf(kind)
    if (personKinds.has(key)) return 'person'
    if (thingKinds.has(key)) return 'thing'
  }
  if (memberOf(value, 'BEGIN') === 'VCARD') return 'person'
  const bot = memberOf(value, 'is_bot') ?? memberOf(value, 'bot') ?? memberOf(value, 'isBot')
  return bot === true ? 'thing' : null
}

/** Whether a value holds objects, by itself or in a list. */
export function holdsObjects(value: JsonValue): boolean {
  return isJsonArray(value)
    ? value.some((entry) => isJsonObject(entry) || isJsonArray(entry))
    : isJsonObject(value)
}
