import type { JsonObject, JsonPointer } from '../json.ts'
import type { DecryptionVerdict, SignatureVerdict } from './signature.ts'

/** Where in a response the JWT stood: the whole body, or a member of a JSON answer (Keycloak's `jwt`). */
export type JwtPlace = 'body' | 'jwt-member'

/** A JWT that came as, or in, an answer: what its layers are, what was checked, what it says. Nothing in it is secret. */
export interface JwtAnswer {
  readonly place: JwtPlace
  /** The outer JWE; null where the answer is not encrypted. */
  readonly encryption: {
    readonly header: JsonObject | null
    readonly verdict: DecryptionVerdict
  } | null
  /** The JWS, inside the JWE where there is one; null where it could not be reached, or there is none. */
  readonly signature: {
    readonly header: JsonObject | null
    readonly verdict: SignatureVerdict
    /** How many keys fit by `kid`, `alg`, `use` and type. */
    readonly fittingKeys: number
  } | null
  /** The claims, trusted or not; null where they cannot be read or are no JSON object. */
  readonly claims: JsonObject | null
  /** Names that occur more than once among the claims, as pointers. */
  readonly duplicates: readonly JsonPointer[]
  /** Sentences about parts that do not decode. */
  readonly problems: readonly string[]
  /** Characters of the outer compact form. */
  readonly length: number
}

/** How servers answer that do not follow RFC 9701, told by what came and by what was asked. */
export type AnswerDialect =
  /** RFC 9701: the members are in `token_introspection`. */
  | 'rfc9701'
  /** Members among the claims themselves, as drafts before RFC 9701 had it. */
  | 'flat-claims'
  /** The answer is the access token as a JWT, by `Accept: application/jwt` (Curity); 204 means inactive. */
  | 'phantom-token'
  /** A JSON answer with a member `jwt` (Keycloak). */
  | 'keycloak-jwt'
  /** A JWT asked for by the parameter `response_as_jwt` (Janssen). */
  | 'response-as-jwt'
