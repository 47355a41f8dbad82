import type { JsonObject } from '../../json.ts'
import { partsOf } from '../hidden/personal-parts.ts'
import type { NameGroup } from '../names/name-group.ts'
import { readingOf } from '../names/name-reading.ts'
import { groupAt } from '../names/personal-names.ts'
import { isClientsOwn, isLogin, tellsPerson } from './subject.ts'
import { verifiedParts } from './verified-parts.ts'
import type { Member, Walk } from './walk-state.ts'

const byName = 'the member’s name says so'

/** Gathers a member that its name makes personal: as one piece, or the parts of it that are. */
export function gatherGroup(
  group: NameGroup,
  { name, value, spot, scene }: Omit<Member, 'reading'>,
  walk: Walk,
): void {
  const { label, flags } = group
  for (const part of partsOf({ spot, name, value }, flags === true)) {
    const isHandle =
      group.category === 'correlation-handle' &&
      (isLogin(part.value, scene.members) || tellsPerson(part.value, scene.members))
    const own = group.category === 'financial' && part.name !== name ? nameIn(part.name) : null
    const category = isHandle ? 'authentication-handle' : (own?.category ?? group.category)
    walk.found.push({
      ...part,
      inName: false,
      foundBy: 'name',
      why: byName,
      category,
      label: own?.label ?? label,
    })
  }
}

/** An account has a holder: a name in it is a person's, not an account. */
function nameIn(part: string): NameGroup | null {
  const group = groupAt(readingOf(part), null, 'person')
  return group?.label === 'name' ? group : null
}

/**
 * Gathers a subject that tells who the person is; one that does not may still repeat what is told
 * elsewhere.
 */
export function gatherSubject(
  { name, value, spot, scene }: Member,
  object: JsonObject,
  walk: Walk,
): void {
  const members = scene.place === 'top' ? scene.members : object
  if (isClientsOwn(members)) return
  if (tellsPerson(value, members)) {
    const category = 'authentication-handle'
    const label = typeof value === 'string' && value.includes('@') ? 'email' : 'login'
    walk.found.push({
      spot,
      name,
      value,
      inName: false,
      foundBy: 'name',
      why: byName,
      category,
      label,
    })
  } else if (typeof value === 'string') {
    walk.quiet.push({ spot, name: 'sub', value })
  }
}

/** Gathers what `verified_claims` tells of a person. */
export function gatherVerified({ name, value, spot }: Member, walk: Walk): void {
  for (const part of verifiedParts({ spot, name, value })) {
    walk.found.push({
      ...part,
      inName: false,
      foundBy: 'place',
      why: 'it is a verified claim or the evidence for one',
      category: 'verified-identity-evidence',
      label: 'verified claims',
    })
  }
}
