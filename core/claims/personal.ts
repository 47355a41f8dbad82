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
 * (OIDC Core section 5.4), asked for by the `introspection` member of the authorization request's `claims` parameter
 * (a proposal, no specification), or none of these. A legal basis cannot be seen.
 */
export type Entitlement = 'allow-list' | 'scope' | 'claims-parameter' | 'none'

/** What of an exchange holds personal data. */
export type PersonalPart =
  /** The members of the answer. */
  | 'answer'
  /** The claims of a signed answer, outside its members. */
  | 'jwt'
  /** A header of the response: the pointer is `/` and its name in lower case. */
  | 'response-header'
  /** The body of the response where it holds no members, an HTML page say: the pointer is empty. */
  | 'body'

/** How a string hides what is in it. */
export type Encoding = 'json' | 'base64' | 'base64-json' | 'jwt' | 'form'

/** One piece of personal data in an answer. */
export interface PersonalDatum {
  readonly part: PersonalPart
  /** Where it stands in that part: inside an encoded string it is the string's own place. */
  readonly pointer: JsonPointer
  /** Set where the string at `pointer` has to be decoded to see it. */
  readonly encoded: {
    readonly as: Encoding
    /** The place in what was decoded. */
    readonly pointer: JsonPointer
  } | null
  /** True where it is in the member's name, not in its value. */
  readonly inName: boolean
  readonly foundBy: 'name' | 'value' | 'place'
  /** Why it was taken for that, as a clause: “the name says so”. No value is in it. */
  readonly why: string
  /** The member's own name. */
  readonly name: string
  readonly category: PersonalCategory
  /** A word for the placeholder that masks it: `email`, `name`, `phone`, `address`, … */
  readonly label: string
  readonly entitlement: Entitlement
  /** The scope token that OIDC Core section 5.4 or a vendor ties it to; null where none is known. */
  readonly scope: string | null
}
