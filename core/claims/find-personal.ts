import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  pointerTo,
} from '../json.ts'
import {
  type EntitlementContext,
  judgeEntitlement,
  noEntitlement,
  scopeOf,
  stepsOf,
} from './entitlement.ts'
import { hasData, hasVerifiedData, isRequestOnly } from './has-data.ts'
import { openContainers, personContainers, thingContainers } from './names/containers.ts'
import type { NameGroup } from './names/name-group.ts'
import type { PersonalCategory, PersonalDatum } from './personal.ts'
import { findPersonalName, type NamePlace, showsPerson } from './personal-names.ts'
import { readName } from './read-name.ts'
import { isClientsOwn, isLogin, namesClient, tellsPerson } from './subject.ts'

/** A place with personal data, before entitlement is looked at. */
interface Found {
  readonly pointer: JsonPointer
  readonly name: string
  readonly value: JsonValue
  readonly category: PersonalCategory
  readonly label: string
}

/** An object of the answer, and what is known of it. */
interface Scene {
  readonly object: JsonObject
  readonly pointer: JsonPointer
  readonly place: NamePlace
  /** The name of the member that holds the object; empty for the answer itself. */
  readonly within: string
  /** The object in which `client_id`, `username` and the like stand. */
  readonly members: JsonObject
}

/** Members that RFC 7662 and its kin define, and that say nothing of a person. @see RFC 7662 section 5 */
const neverPersonal = new Set(
  `active scope client_id token_type exp iat nbf aud iss jti cnf azp acr amr auth_time typ nonce
  client_name updated_at _claim_names _claim_sources`.split(/\s+/),
)

/** Fields of an authorization detail that speak of what is allowed. @see RFC 9396 section 2.2 */
const authorizationFields = new Set([
  'type',
  'locations',
  'actions',
  'datatypes',
  'identifier',
  'privileges',
])

/**
 * The personal data in an answer, by member name at every depth, in the order of the answer. Values decide only whether
 * there is data at all, whether a `sub` tells who the person is, and whether a name is the client's own.
 * An object such as `address` or `verified_claims` is one datum.
 */
export function findPersonal(
  members: JsonObject,
  context: EntitlementContext = noEntitlement,
): readonly PersonalDatum[] {
  const entitlementOf = judgeEntitlement(context)
  return findIn({ object: members, pointer: '', place: 'top', within: '', members }).map((found) =>
    judge(found, entitlementOf),
  )
}

function judge(found: Found, entitlementOf: ReturnType<typeof judgeEntitlement>): PersonalDatum {
  const { pointer, name, value, category, label } = found
  const steps = stepsOf(pointer)
  const path = steps[0] === 'token_introspection' ? steps.slice(1) : steps
  const scope = path.length === 1 ? scopeOf(name) : null
  const entitlement = entitlementOf({ path, value, scope })
  return {
    part: 'answer',
    pointer,
    encoded: null,
    inName: false,
    foundBy: 'name',
    why: 'the member’s name says so',
    name,
    category,
    label,
    entitlement,
    scope,
  }
}

function findIn(scene: Scene): readonly Found[] {
  const place = scene.place === 'unknown' && isBesidePerson(scene) ? 'person' : scene.place
  return Object.entries(scene.object).flatMap(([name, value]) =>
    findMember(name, value, { ...scene, place }),
  )
}

/** Whether an object that nothing is known of describes a person, by one name that is never anything else. */
function isBesidePerson({ object }: Scene): boolean {
  return Object.entries(object).some(
    ([name, value]) => !isJsonObject(value) && hasData(value) && showsPerson(name),
  )
}

function findMember(name: string, value: JsonValue, scene: Scene): readonly Found[] {
  const pointer = pointerTo(scene.pointer, name)
  if (neverPersonal.has(name) || isAuthorizationField(name, scene)) return []
  if (name === 'sub') return findSubject(value, pointer, scene)
  if (name === 'verified_claims') return findVerified(name, value, pointer)
  const inner = placeInside(name, value, scene)
  if (inner === 'thing') return findPersonsIn(value, pointer, scene)
  const group = isPersonObject(name, value) ? null : groupOf(name, scene)
  if (group === null || !isOne(value, scene, group)) {
    return findBelow(value, pointer, { ...scene, within: name }, inner)
  }
  const category =
    group.category === 'correlation-handle' && isLogin(value, scene.members)
      ? 'authentication-handle'
      : group.category
  return [{ pointer, name, value, category, label: group.label }]
}

/** By its own name, or by that of the object round it and its own: `account`, `number`. */
function groupOf(name: string, { place, within }: Scene): NameGroup | null {
  const group = findPersonalName(name, place)
  return group === null && within !== '' ? findPersonalName(`${within}_${name}`, place) : group
}

function isOne(value: JsonValue, scene: Scene, { category, flags }: NameGroup): boolean {
  if (!hasData(value, flags === true) || isRequestOnly(value)) return false
  if (category === 'authorisation' && typeof value === 'number') return false
  if (ofAccounts.has(category) && scene.place !== 'person' && isClientsOwn(scene.members)) {
    return false
  }
  return !namesClient(value, scene.members)
}

/** What a client's own account has as well as a person's. */
const ofAccounts: ReadonlySet<PersonalCategory> = new Set(['authorisation', 'correlation-handle'])

function findSubject(value: JsonValue, pointer: JsonPointer, scene: Scene): readonly Found[] {
  const members = scene.place === 'top' ? scene.members : scene.object
  if (isClientsOwn(members) || !tellsPerson(value, members)) return []
  return [{ pointer, name: 'sub', value, category: 'authentication-handle', label: 'login' }]
}

function findVerified(name: string, value: JsonValue, pointer: JsonPointer): readonly Found[] {
  if (!hasVerifiedData(value)) return []
  const label = 'verified claims'
  return [{ pointer, name, value, category: 'verified-identity-evidence', label }]
}

type Inside = NamePlace | 'thing'

/** What an object or a list under that name describes. */
function placeInside(name: string, value: JsonValue, { place }: Scene): Inside {
  if (!holdsObjects(value)) return 'unknown'
  const { key } = readName(name)
  if (isPersonObject(name, value)) return 'person'
  if (openContainers.has(key)) return place
  if (thingContainers.has(key)) return 'thing'
  return 'unknown'
}

function isPersonObject(name: string, value: JsonValue): boolean {
  return holdsObjects(value) && personContainers.has(readName(name).key)
}

function findBelow(
  value: JsonValue,
  pointer: JsonPointer,
  scene: Scene,
  place: NamePlace,
): readonly Found[] {
  if (isJsonArray(value)) {
    return value.flatMap((entry, index) =>
      findBelow(entry, pointerTo(pointer, index), scene, place),
    )
  }
  if (!isJsonObject(value)) return []
  const members = pointer === '/token_introspection' ? value : scene.members
  return findIn({ object: value, pointer, place, within: scene.within, members })
}

/** In what describes a thing only objects that describe a person are looked into. */
function findPersonsIn(value: JsonValue, pointer: JsonPointer, scene: Scene): readonly Found[] {
  if (isJsonArray(value)) {
    return value.flatMap((entry, index) => findPersonsIn(entry, pointerTo(pointer, index), scene))
  }
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, entry]) => {
    const inside = placeInside(name, entry, { ...scene, place: 'unknown' })
    const at = pointerTo(pointer, name)
    return inside === 'person'
      ? findBelow(entry, at, { ...scene, within: name }, 'person')
      : findPersonsIn(entry, at, scene)
  })
}

function holdsObjects(value: JsonValue): boolean {
  return isJsonArray(value) ? value.some(isJsonObject) : isJsonObject(value)
}

function isAuthorizationField(name: string, { pointer }: Scene): boolean {
  return /\/authorization_details\/\d+$/.test(pointer) && authorizationFields.has(name)
}
