import { z } from 'zod'

const algorithm = z.string().max(64)
const jwk = z.record(z.string(), z.json())

/** Where the keys come from that verify a signed answer; `HS*` always takes the client secret. */
export const verificationKeysSchema = z.discriminatedUnion('from', [
  /** The `jwks_uri` of the issuer's metadata. */
  z.strictObject({ from: z.literal('metadata') }),
  z.strictObject({ from: z.literal('jwks-url'), url: z.string().min(1).max(2048) }),
  /** One public key, as a JWK or in PEM (key or certificate). */
  z.strictObject({ from: z.literal('pinned'), key: z.string().min(1).max(20_000) }),
])
export type VerificationKeys = z.infer<typeof verificationKeysSchema>

/** In which form the caller asks for answers. @see RFC 9701 section 4 */
export const answerFormats = ['json', 'json-then-jwt', 'jwt', 'vendor-jwt'] as const

/** Which answers this caller asks for, and what its registration says of them. */
export const answerSettingsSchema = z.strictObject({
  /**
   * `json`: `Accept: application/json`. `json-then-jwt`: the same, with the offer to repeat as JWT. `jwt`: exactly
   * `application/token-introspection+jwt`. `vendor-jwt`: `application/jwt` (phantom token, Keycloak).
   */
  format: z.enum(answerFormats),
  /** `introspection_signed_response_alg` of the registration; empty where none is recorded. @see RFC 9701 section 6 */
  signedResponseAlg: algorithm,
  /** `introspection_encrypted_response_alg`; empty where none is recorded. */
  encryptedResponseAlg: algorithm,
  /** `introspection_encrypted_response_enc`; empty where none is recorded. */
  encryptedResponseEnc: algorithm,
  keys: verificationKeysSchema,
  /** The public half of the key that decrypts answers, to hand to the server's administrator; null for none. */
  encryptionKey: jwk.nullable(),
})
export type AnswerSettings = z.infer<typeof answerSettingsSchema>

/** Plain JSON, nothing recorded. */
export const plainAnswers: AnswerSettings = {
  format: 'json',
  signedResponseAlg: '',
  encryptedResponseAlg: '',
  encryptedResponseEnc: '',
  keys: { from: 'metadata' },
  encryptionKey: null,
}
