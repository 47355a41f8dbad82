import type { JsonValue } from '../../json.ts'
import type { NameGroup } from '../names/name-group.ts'
import type { NameReading } from '../names/name-reading.ts'
import { groupAt } from '../names/personal-names.ts'
import type { PersonalCategory } from '../personal.ts'
import { hasData, isRequestOnly } from './has-data.ts'
import { canBe, looksLike } from './judge-value.ts'
import { isClientsOwn, namesClient, namesService } from './subject.ts'
import type { Member, Scene } from './walk-state.ts'

/**
 * What a member's name says of its value; null where it says nothing, or the value cannot be that, or it
 * is the client's own.
 */
export function groupOfMember({
  reading,
  value,
  scene,
}: Pick<Member, 'reading' | 'value' | 'scene'>): NameGroup | null {
  const group = groupAt(reading, scene.within, scene.place) ?? weakAt(reading, scene, value)
  if (group === null || !hasData(value, group.flags === true) || isRequestOnly(value)) return null
  if (group.category === 'authorisation' && typeof value === 'number') return null
  const ofAccount = ofAccounts.has(group.category) && scene.place !== 'person'
  if (ofAccount && isClientsOwn(scene.members)) return null
  if (!canBe(value, group) || namesClient(value, scene.members)) return null
  if (handleLabels.has(group.label) && namesService(value, scene.members)) return null
  const ofClient = isClientsOwn(scene.members) && scene.place === 'top'
  return ofClient && group === reading.exact && describing.has(group.label) ? null : group
}

/** What a program's account can be called by. */
const handleLabels: ReadonlySet<string> = new Set(['login', 'email'])

/** What describes the client where the account is its own. */
export const describing: ReadonlySet<string> = new Set(['name', 'picture', 'web page', 'title'])

function weakAt({ weak }: NameReading, { place }: Scene, value: JsonValue): NameGroup | null {
  return weak !== null && place !== 'thing' && looksLike(value, weak) ? weak : null
}

/** What a client's own account has as well as a person's. */
export const ofAccounts: ReadonlySet<PersonalCategory> = new Set([
  'authorisation',
  'correlation-handle',
  'location-network',
])
