import type { PersonalCategory, PersonalDatum } from '../claims/personal.ts'
import type { Severity } from './finding.ts'
import { hitData, mergeData } from './merge-personal.ts'
import {
  adviceLeaveOut,
  askedByClaims,
  byEntitlement,
  coveredByNothing,
  coveredByScope,
  needsSearched,
  onAllowList,
  quietWhereListed,
} from './privacy-entitlement.ts'
import {
  hasLanguageTag,
  identifying,
  isAuthorizedAccount,
  isInternalAddress,
  isOfActor,
  isSubject,
  isUsername,
} from './privacy-kinds.ts'
import type { Facts, Rule } from './rule.ts'
import { source } from './sources.ts'

/** What PII-02 is about; `username`, `sub` and what a person may do have rules of their own. */
const directly: ReadonlySet<PersonalCategory> = new Set([
  ...identifying,
  'location-network',
  'financial',
  'government-id',
  'special-category',
])

/** Rules about members that say who the person is, or who acts for that person. @see RFC 7662 section 5 */
export const privacyIdentityRules: readonly Rule[] = [
  {
    id: 'PII-01',
    severity: 'security',
    title: 'The answer tells the person’s user name, and nothing entitles this caller to it',
    source: source('RFC 7662', '5'),
    advice: adviceLeaveOut,
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) =>
        isUsername(datum) && !isOfActor(datum) ? byEntitlement(datum) : null,
      ),
    merge: mergeData({
      security: { title: null, message: coveredByNothing },
      warning: {
        title: 'The answer tells the person’s user name, which this caller may not need',
        message: coveredByScope,
      },
      'claims-parameter': {
        title: 'The answer tells the person’s user name, as the client asked',
        message: askedByClaims,
      },
      info: {
        title: 'The answer tells the person’s user name, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-02',
    severity: 'security',
    title: 'The answer tells who the person is, and nothing entitles this caller to it',
    source: source('RFC 9701', '9'),
    advice: adviceLeaveOut,
    needs: [needsSearched],
    check: (facts) => hitData(facts, (datum) => rateDirectly(datum, facts)),
    merge: mergeData({
      security: { title: null, message: coveredByNothing },
      warning: {
        title: 'The answer tells something about the person that this caller may not need',
        message:
          'a granted scope covers it or it says little by itself, but this profile’s list of entitled claims does not name it, so this caller may not need it.',
      },
      'claims-parameter': {
        title: 'The answer tells who the person is, as the client asked',
        message: askedByClaims,
      },
      info: {
        title: 'The answer tells who the person is, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-03',
    severity: 'warning',
    title: 'The subject of the token says who the person is, where an opaque identifier would do',
    source: source('RFC 7662', '5'),
    advice:
      'At the server: use an opaque identifier as sub, best a different one for each resource server. At the resource server: do not show or log it, and do not contact the person by it; it can change and be given to somebody else.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) => (isSubject(datum) ? quietWhereListed(datum, 'warning') : null)),
    merge: mergeData({
      warning: {
        title: null,
        message:
          'it looks like an e-mail address, a telephone number, a login or another number that people have.',
      },
      info: {
        title: 'The subject of the token says who the person is, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-15',
    severity: 'warning',
    title: 'The answer tells who acts for the person',
    source: source('RFC 8693', '4.1'),
    advice:
      'At the server: name the actor by an opaque identifier; a login of a member of staff is that person’s data. At the resource server: use the actor for the audit trail, and do not show it to others.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) => (isOfActor(datum) ? quietWhereListed(datum, 'warning') : null)),
    merge: mergeData({
      warning: {
        title: null,
        message:
          'it is about somebody who acts for the person, an administrator who impersonates for instance, and who is seldom asked whether that may be told.',
      },
      info: {
        title: 'The answer tells who acts for the person, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-16',
    severity: 'info',
    title: 'The answer tells the same about the person in several languages or scripts',
    source: source('OpenID Connect Core 1.0', '5.2'),
    advice:
      'At the server: let a rule that holds back a claim hold back its language variants too. At the resource server: filter by the name in front of the # when you log or store.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) =>
        hasLanguageTag(datum) && datum.entitlement !== 'allow-list' ? 'info' : null,
      ),
    merge: mergeData({
      info: {
        title: null,
        message:
          'what follows the # is a language, so it is the same claim once more. A filter that knows the bare name alone lets it through.',
      },
    }),
  },
]

function rateDirectly(datum: PersonalDatum, facts: Facts): Severity | null {
  if (!directly.has(datum.category) || datum.foundBy === 'value') return null
  if (isUsername(datum) || isSubject(datum) || isOfActor(datum)) return null
  if (isAuthorizedAccount(datum) || isInternalAddress(datum, facts)) return null
  const severity = byEntitlement(datum)
  return datum.category === 'location-network' && severity === 'security' ? 'warning' : severity
}
