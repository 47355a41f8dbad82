import type { JsonObject } from '../../core/json.ts'

/** Opens the keys and certificates that a person hands over. What it throws never holds a part of a key. */
export interface KeyOpener {
  /**
   * A private JWK as JSON text, of PEM or JWK. Throws LoupeError `key-unreadable`, `key-passphrase`,
   * `key-unsuitable`.
   */
  readonly readPrivateKey: (
    text: string,
    passphrase: string | undefined,
    use: 'sig' | 'enc',
  ) => Promise<string>
  /** Chain and key in PEM, of PEM or PKCS#12. Throws like `readPrivateKey`. */
  readonly readCertificate: (
    bytes: Uint8Array,
    extraPem: Uint8Array | undefined,
    passphrase: string | undefined,
  ) => Promise<{ readonly chain: string; readonly key: string }>
  /** The public half of a private JWK. */
  readonly publicJwkOf: (privateJwk: string) => Promise<JsonObject>
}
