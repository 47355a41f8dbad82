import type { DecryptionVerdict, SignatureVerdict } from '../introspection/signature.ts'
import type { JsonObject } from '../json.ts'
import type { GatheredKeys, GatheredMetadata } from '../metadata/gathered.ts'

/** What checking the token's own signature gave, with the keys of its issuer. Asked for by the person. */
export interface TokenSignatureCheck {
  /** The `iss` whose keys were taken. */
  readonly issuer: string
  readonly metadata: GatheredMetadata | null
  readonly keys: GatheredKeys | null
  /** Set where the token is a JWE. */
  readonly decryption: DecryptionVerdict | null
  readonly verdict: SignatureVerdict
  /** Header and claims of the JWS inside a JWE that was decrypted; null otherwise. */
  readonly decrypted: {
    readonly header: JsonObject | null
    readonly claims: JsonObject | null
  } | null
}

/** What a Token Status List says of the token. @see draft-ietf-oauth-status-list section 6 and 8.3 */
export interface TokenStatusCheck {
  readonly uri: string
  readonly index: number
  /** The value at the index; null where the list could not be read. */
  readonly value: number | null
  /** `VALID`, `INVALID`, `SUSPENDED`, or what else the value is registered as. */
  readonly meaning: string | null
  /** The list token's own signature. */
  readonly signature: SignatureVerdict | null
  /** Epoch milliseconds. */
  readonly fetchedAt: number
  /** Why there is no value, as a sentence; null where there is one. */
  readonly problem: string | null
}

/** What was checked of the token itself, beside asking the server. */
export interface TokenChecks {
  readonly signature: TokenSignatureCheck | null
  readonly status: TokenStatusCheck | null
}

/** Nothing checked. */
export const nothingChecked: TokenChecks = { signature: null, status: null }
