import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json.ts'
import { createDecoder } from '../hidden/decode-bounded.ts'
import { readingOf } from '../names/name-reading.ts'
import type { NamePlace } from '../names/personal-names.ts'
import { countriesIn } from './countries-in.ts'
import { findEchoes } from './find-echoes.ts'
import { findInName } from './find-in-name.ts'
import { type Found, type Spot, start, stepTo } from './found.ts'
import { hasData, isRequestOnly } from './has-data.ts'
import { groupOfMember } from './member-group.ts'
import { isMembership, membership } from './membership.ts'
import { entryOf, pairsOf } from './object-entry.ts'
import { holdsObjects, placeInside } from './object-kind.ts'
import { isOfThing, placeBy } from './object-place.ts'
import { namesService } from './subject.ts'
import { gatherGroup, gatherSubject, gatherVerified } from './walk-group.ts'
import type { Member, Scene, Walk } from './walk-state.ts'
import { gatherHidden, gatherTexts } from './walk-text.ts'

/** Members that RFC 7662 and its kin define, and that say nothing of a person. @see RFC 7662 section 5 */
const neverPersonal = new Set(
  `active scope client_id token_type exp iat nbf aud iss jti cnf azp acr amr auth_time typ nonce
  client_name updated_at _claim_names _claim_sources scp scopes at_hash c_hash s_hash`.split(/\s+/),
)

/** Fields of an authorization detail that speak of what is allowed. @see RFC 9396 section 2.2 */
const authorizationFields = new Set(['type', 'locations', 'actions', 'datatypes', 'privileges'])

/** What a person is known by: an object of that name tells about the person. */
const known: ReadonlySet<string> = new Set(['login', 'user id'])

/** Every place with personal data, in the order of the answer; what repeats other data comes last. */
export function walkMembers(members: JsonObject): readonly Found[] {
  const walk: Walk = {
    found: [],
    quiet: [],
    decode: createDecoder(),
    lookInto: (member) => walkBelow(member, walk),
  }
  const countries = countriesIn(members)
  walkObject(members, start, { place: 'top', within: null, members, depth: 0, countries }, walk)
  const echoes = findEchoes(walk.found, walk.quiet).filter(
    ({ value }) => !namesService(value, members),
  )
  return echoes.length === 0 ? walk.found : [...walk.found, ...echoes]
}

function walkObject(object: JsonObject, spot: Spot, scene: Scene, walk: Walk): void {
  const place = placeOf(object, scene)
  const inside = place === scene.place ? scene : { ...scene, place }
  const entry = scene.within === null ? null : entryOf(object)
  if (entry !== null) {
    walkMember(entry.key, entry.value, stepTo(spot, entry.valueName), inside, object, walk)
    return
  }
  for (const name of Object.keys(object)) {
    const value = object[name]
    if (value !== undefined) walkMember(name, value, stepTo(spot, name), inside, object, walk)
  }
}

/** Where the name of an object tells nothing, what stands in it does; and a payee can be a company. */
function placeOf(object: JsonObject, { place, members, within }: Scene): NamePlace {
  if (place === 'unknown' || place === 'near') {
    const by = placeBy(object, members, within)
    return by === 'unknown' ? place : by
  }
  return place === 'person' && isOfThing(object, members) ? 'thing' : place
}

function walkMember(
  name: string,
  value: JsonValue,
  spot: Spot,
  scene: Scene,
  object: JsonObject,
  walk: Walk,
): void {
  if (neverPersonal.has(name) || isAuthorizationField(name, spot)) return
  const member: Member = { name, reading: readingOf(name), value, spot, scene }
  if (isSubject(name, value, scene)) gatherSubject(member, object, walk)
  else if (name === 'verified_claims') gatherVerified(member, walk)
  else {
    gatherName(member, walk)
    if (hasData(value, true) && !isRequestOnly(value)) gatherMember(member, walk)
  }
}

function gatherName({ name, reading, value, spot, scene }: Member, walk: Walk): void {
  const hit = findInName(name, reading, value, scene.within)
  if (hit !== null) {
    walk.found.push({ spot, inName: true, foundBy: 'value', name, value: name, ...hit })
  }
}

function gatherMember(member: Member, walk: Walk): void {
  const { reading, value, scene } = member
  if (isMembership(member)) {
    gatherGroup(membership, member, walk)
  } else if (holdsObjects(value)) {
    const place = placeInside(reading, value, scene.place)
    const group = place === 'person' || place === 'thing' ? null : groupOfMember(member)
    const isPerson = group !== null && known.has(group.label)
    if (group !== null && !isPerson) gatherGroup(group, member, walk)
    else {
      const below = isPerson ? 'person' : place
      walkBelow({ ...member, scene: { ...scene, place: below, within: reading } }, walk)
    }
  } else {
    const group = groupOfMember(member)
    if (group === null) gatherTexts(member, walk)
    else if (!gatherHidden(member, walk)) gatherGroup(group, member, walk)
  }
}

function walkBelow(member: Member, walk: Walk): void {
  const { reading, value, spot, scene } = member
  const pairs = pairsOf(value)
  if (pairs !== null) {
    pairs.forEach(([key, entry], index) => {
      walkMember(key, entry, stepTo(stepTo(spot, index), 1), scene, {}, walk)
    })
  } else if (isJsonArray(value)) {
    value.forEach((entry, index) => {
      const place = isJsonObject(entry) ? placeInside(reading, entry, scene.place) : scene.place
      const below = place === scene.place ? scene : { ...scene, place }
      walkBelow({ ...member, value: entry, spot: stepTo(spot, index), scene: below }, walk)
    })
  } else if (isJsonObject(value)) {
    const members = spot.pointer === '/token_introspection' ? value : scene.members
    walkObject(value, spot, members === scene.members ? scene : { ...scene, members }, walk)
  } else gatherTexts(member, walk)
}

/** `sub`, and what some servers call it. */
function isSubject(name: string, value: JsonValue, { place }: Scene): boolean {
  if (name === 'sub') return true
  return name === 'subject' && place === 'top' && typeof value === 'string'
}

function isAuthorizationField(name: string, { pointer, encoded }: Spot): boolean {
  if (!authorizationFields.has(name)) return false
  return /(?:^|\/)authorization_details\/\d+\/\w+$/.test(encoded?.pointer ?? pointer)
}
