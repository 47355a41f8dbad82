import { isJsonArray, isJsonObject, type JsonValue } from '../../json.ts'
import type { NameGroup } from '../names/name-group.ts'
import { readingOf } from '../names/name-reading.ts'
import { isClientsOwn } from './subject.ts'
import type { Member } from './walk-state.ts'

/** Which organizations a person is a member of. */
export const membership: NameGroup = {
  category: 'authorisation',
  label: 'memberships',
  place: 'top',
  names: '',
}

/**
 * Whether a claim lists the organizations of the person: names in a list, or an object for each by its
 * name, as Keycloak has it. An organization's own data is something else.
 */
export function isMembership({ name, value, scene }: Member): boolean {
  if (scene.place !== 'top' || !/^organi[sz]ations?$/.test(name)) return false
  return listsNames(value) && !isClientsOwn(scene.members)
}

function listsNames(value: JsonValue): boolean {
  if (isJsonArray(value)) return value.length > 0 && value.every((one) => typeof one === 'string')
  if (!isJsonObject(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length > 0 && entries.every(([key, entry]) => isJsonObject(entry) && isOwnName(key))
  )
}

/** A name that an organization was given, not one of a field such as `address`. */
function isOwnName(key: string): boolean {
  const { exact, container } = readingOf(key)
  return exact === null && container === null
}
