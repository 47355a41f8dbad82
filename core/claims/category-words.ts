import type { Entitlement, PersonalCategory } from './personal.ts'

/** The categories of personal data in words. */
export const categoryWords: Readonly<Record<PersonalCategory, string>> = {
  'direct-identifier': 'direct identifier',
  contact: 'contact',
  'authentication-handle': 'login',
  'correlation-handle': 'correlation handle',
  authorisation: 'roles and groups',
  'location-network': 'location or network',
  financial: 'financial',
  'government-id': 'government identifier',
  'special-category': 'special category (GDPR Art. 9)',
  'verified-identity-evidence': 'verified identity',
}

/** What entitles the caller to a claim, in words. */
export const entitlementWords: Readonly<Record<Entitlement, string>> = {
  'allow-list': 'on the profile’s list',
  scope: 'by a granted scope',
  'claims-parameter': 'asked for by the claims parameter (a proposal, no specification)',
  none: 'nothing',
}
