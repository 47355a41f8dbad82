import { hitData, mergeData } from './merge-personal.ts'
import {
  askedByClaims,
  byEntitlement,
  coveredByScope,
  needsSearched,
  onAllowList,
  quietWhereListed,
} from './privacy-entitlement.ts'
import { isAuthorizedAccount } from './privacy-kinds.ts'
import type { Rule } from './rule.ts'
import { source } from './sources.ts'

/** Rules about data whose release needs more than a reason: verified identity, special categories, numbers, accounts. */
export const privacySpecialRules: readonly Rule[] = [
  {
    id: 'PII-04',
    severity: 'security',
    title: 'The answer carries verified identity data of the person',
    source: source('OpenID eKYC working group issue 1175', ''),
    advice:
      'At the server: release verified claims through the userinfo endpoint or the ID token, to whom the person agreed; introspection should say at most what was asked for. At the resource server: do not store it without a legal basis.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) =>
        datum.category === 'verified-identity-evidence'
          ? quietWhereListed(datum, 'security')
          : null,
      ),
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
    id: 'PII-07',
    severity: 'security',
    title: 'The answer tells something that the law protects above all, such as health or belief',
    source: source('GDPR Article 9', ''),
    advice:
      'At the server: take it out of access tokens and introspection. At the resource server: fetch it from where it is kept, with an access control of its own; do not log or store this answer.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) =>
        datum.category === 'special-category' ? byEntitlement(datum) : null,
      ),
    merge: mergeData({
      security: {
        title: null,
        message:
          'health, belief, origin, biometric data, sexual life. Using such data is forbidden in the EU unless one of few grounds allows it, and nothing here entitles this caller to it.',
      },
      warning: {
        title: 'The answer tells something that the law protects above all, by a granted scope',
        message: coveredByScope,
      },
      'claims-parameter': {
        title: 'The answer tells something that the law protects above all, as the client asked',
        message: askedByClaims,
      },
      info: {
        title: 'The answer tells specially protected data, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-08',
    severity: 'security',
    title: 'The answer tells an identity, tax or document number of the person',
    source: source('GDPR Article 87', ''),
    advice:
      'At the server: use a number of your own in its place. At the resource server: do not store it or use it as a key; many states say who may use their numbers.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) => (datum.category === 'government-id' ? byEntitlement(datum) : null)),
    merge: mergeData({
      security: {
        title: null,
        message:
          'a number that a state gave the person, often for life, opens doors elsewhere, and nothing entitles this caller to it.',
      },
      warning: {
        title: 'The answer tells an identity, tax or document number, by a granted scope',
        message: coveredByScope,
      },
      'claims-parameter': {
        title: 'The answer tells an identity, tax or document number, as the client asked',
        message: askedByClaims,
      },
      info: {
        title:
          'The answer tells an identity, tax or document number, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-14',
    severity: 'warning',
    title: 'The details of the authorization tell the person’s account or card',
    source: source('RFC 9396', '13'),
    advice:
      'At the server: send each resource server the details that are meant for it, and shorten account numbers where they serve display only. At the resource server: do not log authorization_details; if you need the account, put its place on the profile’s list of entitled claims.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) =>
        isAuthorizedAccount(datum) ? quietWhereListed(datum, 'warning') : null,
      ),
    merge: mergeData({
      warning: {
        title: null,
        message:
          'account data in authorization_details. A bank needs it, others that may ask about this token do not.',
      },
      info: {
        title: 'The details of the authorization tell an account, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
]
