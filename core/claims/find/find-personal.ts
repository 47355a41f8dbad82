import type { JsonObject } from '../../json.ts'
import {
  type EntitlementContext,
  judgeEntitlement,
  noEntitlement,
  scopeOf,
  stepsOf,
} from '../entitlement.ts'
import type { PersonalDatum, PersonalPart } from '../personal.ts'
import { type Found, pathTo } from './found.ts'
import { walkMembers } from './walk.ts'

/**
 * The personal data in an answer, at every depth and inside strings that hide something, in the order of
 * the answer: by member name, by value where the name says nothing, and by the place where it stands.
 */
export function findPersonal(
  members: JsonObject,
  context: EntitlementContext = noEntitlement,
  part: PersonalPart = 'answer',
): readonly PersonalDatum[] {
  const entitlementOf = judgeEntitlement(context)
  return walkMembers(members).map((found) => judge(found, part, entitlementOf))
}

function judge(
  found: Found,
  part: PersonalPart,
  entitlementOf: ReturnType<typeof judgeEntitlement>,
): PersonalDatum {
  const { spot, name, value, category, label, inName, foundBy, why } = found
  const steps = stepsOf(pathTo(spot))
  const path = steps[0] === 'token_introspection' ? steps.slice(1) : steps
  const scope = path.length === 1 ? scopeOf(name) : null
  const entitlement = entitlementOf({ path, value, scope })
  const { pointer, encoded } = spot
  return {
    part,
    pointer,
    encoded,
    inName,
    foundBy,
    why,
    name,
    category,
    label,
    entitlement,
    scope,
  }
}
