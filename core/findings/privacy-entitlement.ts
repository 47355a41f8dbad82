import type { PersonalDatum } from '../claims/personal.ts'
import type { Severity } from './finding.ts'
import { need } from './need.ts'
import { needsObject, needsResponse } from './needs.ts'

/** What to do about personal data that the caller has no need for. */
export const adviceLeaveOut =
  'At the server: leave out what this resource server does not need; for Keycloak and its like that is a mapper or a client scope. At the resource server: do not store or log it; if you do need it, put its name on the profile’s list of entitled claims.'

/** Why a finding is mild: the profile’s list covers the data. */
export const onAllowList = 'this profile’s list of entitled claims covers it.'

/** Why a finding is a warning: a scope covers the data, the profile’s list does not. */
export const coveredByScope =
  'a granted scope covers it, but this profile’s list of entitled claims does not, so this caller may not need it.'

/** Why a finding is a warning: the client asked for the data to be told here, and the profile’s list does not cover it. */
export const askedByClaims =
  'the client asked for it by the introspection member of its claims parameter (a proposal, no specification), but this profile’s list of entitled claims does not cover it.'

/** Why a finding is bad: nothing covers the data. */
export const coveredByNothing =
  'neither a granted scope nor this profile’s list of entitled claims covers it. Whoever can ask with such credentials learns it from any token.'

/** A rule about personal data needs a response with members, or one in which personal data was found elsewhere. */
export const needsSearched = need('a response that can be searched for personal data', (facts) =>
  facts.personal.length > 0 ? needsResponse.unmet(facts) : needsObject.unmet(facts),
)

/**
 * Mild where the profile’s list covers it, a warning where something else does: what was released on a legal basis
 * no tool can see. @see RFC 9701 section 9
 */
export function byEntitlement({ entitlement }: PersonalDatum): Severity {
  switch (entitlement) {
    case 'allow-list':
      return 'info'
    case 'scope':
    case 'claims-parameter':
      return 'warning'
    case 'none':
      return 'security'
  }
}

/** That severity, and mild where the profile’s list covers it. */
export function quietWhereListed({ entitlement }: PersonalDatum, severity: Severity): Severity {
  return entitlement === 'allow-list' ? 'info' : severity
}
