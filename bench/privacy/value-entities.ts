import type { ValueKind } from '../../core/claims/values/value-hit.ts'

/** How an entity of the values corpus, one about persons, is scored. */
export interface Entity {
  /** The kinds of hits that find it. */
  readonly kinds: readonly ValueKind[]
  /** What the member that holds it would be called, as words. */
  readonly words: readonly string[]
  /** True where it is to be found without any word, by its form or its check digits. */
  readonly alone: boolean
}

const government = ['national-id', 'tax-id', 'health-id', 'identity-card'] as const

/**
 * The entities about persons. Found alone are those with check digits among letters, or with a form that nothing else has.
 * A number of digits only has one check digit, or two: one in ten or in a hundred of all ids passes, so it needs a
 * word; passports have a form only; an e-mail address can be a role's, an IP address a network's or a loopback.
 */
const personal: Readonly<Record<string, Entity>> = {
  AU_MEDICARE: { kinds: government, words: ['medicare'], alone: false },
  CA_SIN: { kinds: government, words: ['sin'], alone: false },
  CREDIT_CARD: { kinds: ['card'], words: ['card'], alone: false },
  CRYPTO: { kinds: ['crypto-address'], words: ['wallet'], alone: false },
  DE_ID_CARD: { kinds: ['identity-card', 'passport'], words: ['ausweis'], alone: false },
  DE_PASSPORT: { kinds: ['identity-card', 'passport'], words: ['passport'], alone: false },
  DE_SOCIAL_SECURITY: { kinds: government, words: ['social', 'security'], alone: true },
  DE_TAX_ID: { kinds: government, words: ['tax', 'id'], alone: false },
  EMAIL_ADDRESS: { kinds: ['email'], words: ['email'], alone: false },
  ES_NIF: { kinds: government, words: ['nif'], alone: false },
  ES_PASSPORT: { kinds: ['passport'], words: ['passport'], alone: false },
  FI_PERSONAL_IDENTITY_CODE: { kinds: government, words: ['hetu'], alone: true },
  IBAN_CODE: { kinds: ['iban'], words: ['iban'], alone: true },
  IN_PAN: { kinds: government, words: ['pan'], alone: false },
  IN_VOTER: { kinds: government, words: ['voter', 'id'], alone: false },
  IP_ADDRESS: { kinds: ['ip'], words: ['ip'], alone: false },
  IT_FISCAL_CODE: { kinds: government, words: ['codice', 'fiscale'], alone: false },
  IT_IDENTITY_CARD: { kinds: ['identity-card'], words: ['identity', 'card'], alone: false },
  KR_PASSPORT: { kinds: ['passport'], words: ['passport'], alone: false },
  KR_RRN: { kinds: government, words: ['rrn'], alone: false },
  NG_NIN: { kinds: government, words: ['nin'], alone: false },
  PH_TIN: { kinds: government, words: ['tin'], alone: false },
  PHONE_NUMBER: { kinds: ['phone'], words: ['phone'], alone: true },
  SG_NRIC_FIN: { kinds: government, words: ['nric'], alone: false },
  TH_TNIN: { kinds: government, words: ['national', 'id'], alone: false },
  TR_NATIONAL_ID: { kinds: government, words: ['national', 'id'], alone: false },
  TR_PHONE_NUMBER: { kinds: ['phone'], words: ['phone'], alone: false },
  UK_NINO: { kinds: government, words: ['nino'], alone: false },
  UK_PASSPORT: { kinds: ['passport'], words: ['passport'], alone: false },
  US_BANK_NUMBER: { kinds: ['bank-account'], words: ['bank', 'account'], alone: false },
  US_DRIVER_LICENSE: { kinds: ['driving-licence'], words: ['driver', 'license'], alone: false },
  US_ITIN: { kinds: government, words: ['itin'], alone: false },
  US_NPI: { kinds: ['professional-id'], words: ['npi'], alone: false },
  US_SSN: { kinds: government, words: ['ssn'], alone: false },
}

/** How an entity is scored; null where it is not about persons. */
export function entityOf(name: string): Entity | null {
  return personal[name] ?? null
}

/** The words of an entity's name without its country: `DE_VAT_ID` is `vat id`. */
export function wordsOfEntity(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split('_')
    .filter((word, index) => index > 0 || word.length > 2)
}
