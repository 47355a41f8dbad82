import type { JsonPointer } from '../json.ts'

/** The categories of personal data, as the corpora label them. */
export const personalCategories = [
  'direct-identifier',
  'contact',
  'authentication-handle',
  'correlation-handle',
  'authorisation',
  'location-network',
  'financial',
  'government-id',
  'special-category',
  'verified-identity-evidence',
] as const
export type PersonalCategory = (typeof personalCategories)[number]

/**
 * Whether the caller may have a claim: on the profile's allow-list, covered by a granted scope
 * (OIDC Core section 5.4), or neither. Only these two can be seen; a legal basis cannot.
 */
export type Entitlement = 'allow-list' | 'scope' | 'none'

/** One piece of personal data in an answer. */
export interface PersonalDatum {
  readonly pointer: JsonPointer
  /** The member's own name. */
  readonly name: string
  readonly category: PersonalCategory
  /** A word for the placeholder that masks it: `email`, `name`, `phone`, `address`, … */
  readonly label: string
  readonly entitlement: Entitlement
  /** The scope token that OIDC Core section 5.4 or a vendor ties it to; null where none is known. */
  readonly scope: string | null
}
