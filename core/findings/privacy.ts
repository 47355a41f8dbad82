import type { PersonalCategory, PersonalDatum } from '../claims/personal.ts'
import type { Severity } from './finding.ts'
import { hitData, mergeData } from './merge-personal.ts'
import { needsAllowList, needsGrantedScopes, needsObject } from './needs.ts'
import type { NeedCheck, Rule } from './rule.ts'
import { source } from './sources.ts'

const adviceLeaveOut =
  'At the server: leave out what this resource server does not need; for Keycloak and its like that is a mapper or a client scope. At the resource server: do not store or log it; if you do need it, put its name on the profile’s list of entitled claims.'

const onAllowList = 'this profile’s list of entitled claims covers it.'
const coveredByScope =
  'a granted scope covers it, but this profile’s list of entitled claims does not, so this caller may not need it.'
const coveredByNothing =
  'neither a granted scope nor this profile’s list of entitled claims covers it. Whoever can ask with such credentials learns it from any token.'

const identifying: ReadonlySet<PersonalCategory> = new Set([
  'direct-identifier',
  'contact',
  'authentication-handle',
])

/** What PII-02 is about; `username`, `sub` and what a person may do have rules of their own. */
const directly: ReadonlySet<PersonalCategory> = new Set([
  ...identifying,
  'location-network',
  'financial',
  'government-id',
  'special-category',
])

const needsOpenId: NeedCheck = ({ grantedScopes }) =>
  grantedScopes?.includes('openid') === true ? null : 'The scope openid is not granted.'

const needsNoOpenId: NeedCheck = ({ grantedScopes }) =>
  grantedScopes?.includes('openid') === true ? 'The scope openid is granted.' : null

/** Rules about personal data, found by member name. @see RFC 7662 section 5 */
export const privacyRules: readonly Rule[] = [
  {
    id: 'PII-01',
    severity: 'security',
    title: 'The answer tells the person’s user name, and nothing entitles this caller to it',
    source: source('RFC 7662', '5'),
    advice: adviceLeaveOut,
    needs: [needsObject],
    check: (facts) => hitData(facts, (datum) => (isUsername(datum) ? byEntitlement(datum) : null)),
    merge: mergeData({
      security: { title: null, message: coveredByNothing },
      warning: {
        title: 'The answer tells the person’s user name, which this caller may not need',
        message: coveredByScope,
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
    needs: [needsObject],
    check: (facts) => hitData(facts, rateDirectly),
    merge: mergeData({
      security: { title: null, message: coveredByNothing },
      warning: {
        title: 'The answer tells something about the person that this caller may not need',
        message:
          'a granted scope covers it or it says little by itself, but this profile’s list of entitled claims does not name it, so this caller may not need it.',
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
    title: 'The subject of the token says who the person is, where it should be opaque',
    source: source('RFC 7662', '5'),
    advice:
      'At the server: use an opaque identifier as sub, best a different one for each resource server. At the resource server: do not show or log it, and do not contact the person by it; it can change and be given to somebody else.',
    needs: [needsObject],
    check: (facts) =>
      hitData(facts, (datum) => (isSubject(datum) ? quietWhereListed(datum, 'warning') : null)),
    merge: mergeData({
      warning: {
        title: null,
        message: 'it looks like an e-mail address, a telephone number or a login.',
      },
      info: {
        title: 'The subject of the token says who the person is, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-04',
    severity: 'security',
    title: 'The answer carries verified identity data of the person',
    source: source('OpenID eKYC working group issue 1175', ''),
    advice:
      'At the server: release verified claims through the userinfo endpoint or the ID token, to whom the person agreed; introspection should say at most what was asked for. At the resource server: do not store it without a legal basis.',
    needs: [needsObject],
    check: (facts) =>
      hitData(facts, (datum) => (isVerified(datum) ? quietWhereListed(datum, 'security') : null)),
    merge: mergeData({
      security: {
        title: null,
        message:
          'identity data that somebody checked, possibly with document numbers. Its release must have a legal basis (RFC 9701 section 5).',
      },
      info: {
        title: 'The answer carries verified identity data, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-06',
    severity: 'warning',
    title: 'The answer tells the person’s groups or roles',
    source: source('RFC 7662', '5'),
    advice:
      'At the server: send the roles that count at this resource server, and no others. At the resource server: if you decide by them, put their names on the profile’s list of entitled claims.',
    needs: [needsObject],
    check: (facts) =>
      hitData(facts, (datum) =>
        datum.category === 'authorisation' ? quietWhereListed(datum, 'warning') : null,
      ),
    merge: mergeData({
      warning: {
        title: null,
        message:
          'what a person may do elsewhere, and belongs to, is nobody else’s business, and helps an attacker to choose whom to attack.',
      },
      info: {
        title: 'The answer tells the person’s groups or roles, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-11',
    severity: 'warning',
    title: 'The answer tells claims whose scope was not granted',
    source: source('OpenID Connect Core 1.0', '5.4'),
    advice:
      'At the server: release a claim only where the token carries its scope. At the resource server: being entitled is not enough where the person did not agree; ask the client to request the scope.',
    needs: [needsObject, needsGrantedScopes, needsOpenId],
    check: (facts) =>
      hitData(facts, ({ scope }) =>
        scope !== null && oidcScopes.has(scope) && facts.grantedScopes?.includes(scope) === false
          ? 'warning'
          : null,
      ),
    merge: mergeData({
      warning: {
        title: null,
        message:
          'the scope that asks for it (profile, email, address or phone) is not among the granted ones.',
      },
    }),
  },
  {
    id: 'PII-13',
    severity: 'warning',
    title: 'The answer goes beyond what this caller is entitled to',
    source: source('RFC 9701', '9'),
    advice:
      'At the server: find out why this resource server is sent it, and leave it out. At the resource server: if it is needed, put its name on the profile’s list of entitled claims.',
    needs: [needsObject, needsAllowList],
    check: (facts) =>
      hitData(facts, ({ entitlement }) => (entitlement === 'allow-list' ? null : 'warning')),
    merge: mergeData({
      warning: { title: null, message: 'not on this profile’s list of entitled claims.' },
    }),
  },
  {
    id: 'PII-19',
    severity: 'security',
    title: 'Introspection gives identity claims like a userinfo endpoint, without its rules',
    source: source('OpenID Connect Core 1.0', '5.3'),
    advice:
      'At the server: give identity claims through the userinfo endpoint, for tokens with the scope openid. At the resource server: do not use introspection to find out who the person is.',
    needs: [needsObject, needsNoOpenId],
    check: (facts) =>
      hitData(facts, (datum) => {
        if (!isIdentity(datum) || datum.entitlement === 'allow-list') return null
        return facts.grantedScopes === null ? 'info' : 'security'
      }),
    merge: mergeData({
      security: {
        title: null,
        message:
          'the token was not granted openid, so no sign-in of the person stands behind it, and a resource server gets what a client would need the person’s consent for.',
      },
      info: {
        title: 'Introspection may serve as a userinfo endpoint',
        message:
          'the answer does not tell the granted scopes, so whether openid is among them stays open.',
      },
    }),
  },
]

const oidcScopes = new Set(['profile', 'email', 'address', 'phone'])

function byEntitlement({ entitlement }: PersonalDatum): Severity {
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

function quietWhereListed({ entitlement }: PersonalDatum, severity: Severity): Severity {
  return entitlement === 'allow-list' ? 'info' : severity
}

function rateDirectly(datum: PersonalDatum): Severity | null {
  if (!directly.has(datum.category) || isUsername(datum) || isSubject(datum)) return null
  const severity = byEntitlement(datum)
  return datum.category === 'location-network' && severity === 'security' ? 'warning' : severity
}

function isIdentity(datum: PersonalDatum): boolean {
  return identifying.has(datum.category) && !isUsername(datum) && !isSubject(datum)
}

function isUsername({ name }: PersonalDatum): boolean {
  return name === 'username'
}

function isSubject({ name }: PersonalDatum): boolean {
  return name === 'sub'
}

function isVerified({ category }: PersonalDatum): boolean {
  return category === 'verified-identity-evidence'
}
