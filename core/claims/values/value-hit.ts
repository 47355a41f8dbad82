import type { PersonalCategory } from '../personal.ts'

/** What a value is, as its form and its check digits tell. */
export type ValueKind =
  | 'email'
  | 'phone'
  | 'iban'
  | 'card'
  | 'bank-account'
  | 'crypto-address'
  | 'national-id'
  | 'tax-id'
  | 'passport'
  | 'identity-card'
  | 'driving-licence'
  | 'health-id'
  | 'professional-id'
  | 'ip'
  | 'mac-address'
  | 'geo'
  | 'postcode'
  | 'postal-address'
  | 'vehicle'
  | 'date-of-birth'
  | 'person-name'
  | 'distinguished-name'
  | 'login'
  | 'picture'
  | 'token'

/** A piece of a text that is personal by its value. */
export interface ValueHit {
  readonly kind: ValueKind
  readonly category: PersonalCategory
  /** The word for the placeholder: email, phone, iban, card, national id, … */
  readonly label: string
  /** UTF-16 indexes into the text. */
  readonly start: number
  readonly end: number
  /**
   * `proven`: check digits or an unmistakable form; `likely`: form only, to be believed with support from the member's
   * name or its neighbours.
   */
  readonly certainty: 'proven' | 'likely'
  /** ISO 3166 code where the kind has a country; null otherwise. */
  readonly country: string | null
}

/** What is known of the place where a value stands. */
export interface ValueHints {
  /** Words of the member's name and of those round it, lower case, nearest first; empty where nothing is known. */
  readonly words: readonly string[]
  /** ISO 3166 countries that the answer speaks of, by its locale or country members, for national forms. */
  readonly countries: readonly string[]
}
