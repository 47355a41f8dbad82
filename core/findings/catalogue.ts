import { audienceRules } from './audience.ts'
import { memberOwnerRules } from './member-owner.ts'
import { memberPresenceRules } from './member-presence.ts'
import { memberTimeRules } from './member-times.ts'
import { memberTypeRules } from './member-types.ts'
import { privacyRules } from './privacy.ts'
import { responseBodyRules } from './response-body.ts'
import { responseStatusRules } from './response-status.ts'
import type { Rule } from './rule.ts'

/** The rules that run, in the order of their ids: that of findings of one severity. */
export const rules: readonly Rule[] = sortGroups([
  [...responseStatusRules, ...responseBodyRules],
  [...memberPresenceRules, ...memberTypeRules, ...memberTimeRules, ...memberOwnerRules],
  audienceRules,
  privacyRules,
])

/** Groups stay in their order; inside a group the number counts. */
function sortGroups(groups: readonly (readonly Rule[])[]): readonly Rule[] {
  return groups.flatMap((group) => group.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
}
