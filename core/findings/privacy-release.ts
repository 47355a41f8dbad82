import type { PersonalDatum } from '../claims/personal.ts'
import { hitData, mergeData } from './merge-personal.ts'
import { need } from './need.ts'
import { needsAllowList, needsGrantedScopes } from './needs.ts'
import { needsSearched } from './privacy-entitlement.ts'
import { identifying, isOfActor, isSubject, isUsername } from './privacy-kinds.ts'
import type { Rule } from './rule.ts'
import { source } from './sources.ts'

const needsOpenId = need('the scope openid among the granted ones', ({ grantedScopes }) =>
  grantedScopes?.includes('openid') === true ? null : 'The scope openid is not granted.',
)

const needsNoOpenId = need('an answer that does not show the scope openid', ({ grantedScopes }) =>
  grantedScopes?.includes('openid') === true ? 'The scope openid is granted.' : null,
)

/** Rules about how personal data came to be released: by no scope, beyond the list, in place of userinfo. @see RFC 9701 section 9 */
export const privacyReleaseRules: readonly Rule[] = [
  {
    id: 'PII-11',
    severity: 'warning',
    title: 'The answer tells claims whose scope was not granted',
    source: source('OpenID Connect Core 1.0', '5.4'),
    advice:
      'At the server: release a claim only where the token carries its scope. At the resource server: being entitled is not enough where the person did not agree; ask the client to request the scope.',
    needs: [needsSearched, needsGrantedScopes, needsOpenId],
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
    needs: [needsSearched, needsAllowList],
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
    needs: [needsSearched, needsNoOpenId],
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

function isIdentity(datum: PersonalDatum): boolean {
  return (
    identifying.has(datum.category) &&
    datum.foundBy !== 'value' &&
    !isUsername(datum) &&
    !isSubject(datum) &&
    !isOfActor(datum)
  )
}
