/** Where a key comes from. */
export type KeyOrigin = 'jwks' | 'pinned' | 'client-secret' | 'profile'

/** What is known of a key; never the key. */
export interface KeyFacts {
  readonly kid: string | null
  /** `RSA`, `EC`, `OKP`, `oct`. */
  readonly kty: string
  readonly alg: string | null
  readonly use: string | null
  readonly crv: string | null
  /** Length of modulus, curve or secret in bits; null where it is not known. */
  readonly bits: number | null
  readonly from: KeyOrigin
}

/** Why a signature could not be checked. */
export type UncheckedReason =
  | 'alg-none'
  | 'alg-unknown'
  | 'crit-unknown'
  | 'no-keys'
  | 'keys-unreachable'
  | 'no-fitting-key'
  | 'no-secret'
  | 'malformed'

/** What checking a signature gave. `detail` is a sentence. */
export type SignatureVerdict =
  | { readonly state: 'verified'; readonly key: KeyFacts }
  /** `key` is the one that fits best; null where there was more than one. */
  | { readonly state: 'broken'; readonly key: KeyFacts | null; readonly detail: string }
  | { readonly state: 'not-checked'; readonly why: UncheckedReason; readonly detail: string }

/** Why an encrypted text could not be read. */
export type UndecryptedReason =
  | 'no-key'
  | 'key-does-not-fit'
  | 'alg-unknown'
  | 'crit-unknown'
  | 'failed'
  | 'inflates-too-far'
  | 'malformed'

/** What decrypting gave. `detail` is a sentence. */
export type DecryptionVerdict =
  | { readonly state: 'decrypted'; readonly key: KeyFacts }
  | { readonly state: 'not-decrypted'; readonly why: UndecryptedReason; readonly detail: string }
