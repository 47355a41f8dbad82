import type { JsonObject, JsonPointer } from '../json.ts'
import type { AnswerDialect, JwtAnswer } from './jwt-answer.ts'

/** Why a response is not a valid RFC 7662 answer, the first that applies. */
export type AnswerProblem =
  | { readonly kind: 'transport' }
  | { readonly kind: 'status'; readonly status: number; readonly reading: StatusReading }
  | { readonly kind: 'body-cut' }
  | { readonly kind: 'encoded'; readonly contentEncoding: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'html' }
  /** A JWT that was not read: where JSON was expected by a caller that knows of no other form. */
  | { readonly kind: 'jwt' }
  /** A signed or encrypted answer that does not decode. `detail` is a sentence, here and below. */
  | { readonly kind: 'jwt-malformed'; readonly detail: string }
  | { readonly kind: 'jwt-not-decrypted'; readonly detail: string }
  /** It is shown, but proves nothing: the signature is broken, or `alg` is `none`. */
  | { readonly kind: 'jwt-untrusted'; readonly detail: string }
  | { readonly kind: 'not-utf-8' }
  | { readonly kind: 'broken-json'; readonly detail: string }
  /** Nested too deep, or too many values, to be read safely. */
  | { readonly kind: 'too-complex'; readonly detail: string }
  | { readonly kind: 'not-an-object'; readonly found: string }
  | { readonly kind: 'active-missing' }
  | { readonly kind: 'active-not-boolean'; readonly found: string }

/** What a status other than 200 most probably means here, told by `error` and context. */
export type StatusReading =
  | 'redirect'
  | 'bad-request'
  | 'refused-token-kind'
  | 'probably-unknown-token'
  | 'wrong-caller-authentication'
  | 'caller-refused'
  | 'caller-not-allowed'
  | 'wrong-endpoint'
  | 'wrong-method'
  | 'too-many-requests'
  | 'server-error'
  | 'unexpected'

/** The response half of introspection, read leniently: nothing is thrown away. */
export interface Answer {
  /** The body as text; U+FFFD where it is not UTF-8. */
  readonly text: string
  /**
   * The members, whenever the body is a JSON object or a JWT that can be read, whatever the status: of an RFC 9701
   * answer those of `token_introspection`, of other JWTs the claims.
   */
  readonly members: JsonObject | null
  /** Where the members stand among the claims of the JWT: `/token_introspection`; empty everywhere else. */
  readonly membersAt: JsonPointer
  /** The JWT that is, or is in, the answer, as `Evidence` has it. */
  readonly jwt: JwtAnswer | null
  /** How a JWT answer is built; null for plain JSON. */
  readonly dialect: AnswerDialect | null
  /** Names that occur more than once in one object, as pointers. */
  readonly duplicates: readonly string[]
  /** The value of `active` where it is a JSON boolean and the status is 2xx; null otherwise. */
  readonly active: boolean | null
  /** Null for an answer that RFC 7662 section 2.2 allows. */
  readonly problem: AnswerProblem | null
  /** `error` and `error_description` of an error body, when they are strings. */
  readonly error: string | null
  readonly errorDescription: string | null
}
