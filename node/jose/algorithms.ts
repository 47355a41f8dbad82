/** What a signature algorithm wants of its key. */
export interface SigningAlgorithm {
  readonly kty: 'RSA' | 'EC' | 'OKP' | 'oct'
  /** Null where the type has no curve. */
  readonly crv: string | null
  /** Bits of the hash; for `HS*` the least length of the secret too. @see RFC 7518 section 3.2 */
  readonly hashBits: number
}

const rsa = (hashBits: number) => ({ kty: 'RSA', crv: null, hashBits }) as const
const ec = (crv: string, hashBits: number) => ({ kty: 'EC', crv, hashBits }) as const
const mac = (hashBits: number) => ({ kty: 'oct', crv: null, hashBits }) as const
const ed25519 = { kty: 'OKP', crv: 'Ed25519', hashBits: 512 } as const

const signing: ReadonlyMap<string, SigningAlgorithm> = new Map<string, SigningAlgorithm>([
  ['HS256', mac(256)],
  ['HS384', mac(384)],
  ['HS512', mac(512)],
  ['RS256', rsa(256)],
  ['RS384', rsa(384)],
  ['RS512', rsa(512)],
  ['PS256', rsa(256)],
  ['PS384', rsa(384)],
  ['PS512', rsa(512)],
  ['ES256', ec('P-256', 256)],
  ['ES384', ec('P-384', 384)],
  ['ES512', ec('P-521', 512)],
  ['EdDSA', ed25519],
  ['Ed25519', ed25519],
])

/** What a signature algorithm wants of its key; null for one that is not known here. @see RFC 7518 section 3.1, RFC 8037, RFC 9864 */
export function signingAlgorithm(alg: string): SigningAlgorithm | null {
  return signing.get(alg) ?? null
}

/** Whether two names mean one algorithm. @see RFC 9864 section 2.2 */
export function isSameAlgorithm(one: string, other: string): boolean {
  return one === other || (signing.get(one)?.kty === 'OKP' && signing.get(other)?.kty === 'OKP')
}

/** How a JWE's content key is come by. */
export type KeyManagement =
  | { readonly kind: 'rsa' }
  /** `wrapBits` is null where the agreed key encrypts the content itself. */
  | { readonly kind: 'ecdh'; readonly wrapBits: number | null }
  | { readonly kind: 'wrap'; readonly bits: number }
  | { readonly kind: 'dir' }

const management: ReadonlyMap<string, KeyManagement> = new Map<string, KeyManagement>([
  ['RSA-OAEP', { kind: 'rsa' }],
  ['RSA-OAEP-256', { kind: 'rsa' }],
  ['RSA-OAEP-384', { kind: 'rsa' }],
  ['RSA-OAEP-512', { kind: 'rsa' }],
  ['ECDH-ES', { kind: 'ecdh', wrapBits: null }],
  ['ECDH-ES+A128KW', { kind: 'ecdh', wrapBits: 128 }],
  ['ECDH-ES+A192KW', { kind: 'ecdh', wrapBits: 192 }],
  ['ECDH-ES+A256KW', { kind: 'ecdh', wrapBits: 256 }],
  ['A128KW', { kind: 'wrap', bits: 128 }],
  ['A192KW', { kind: 'wrap', bits: 192 }],
  ['A256KW', { kind: 'wrap', bits: 256 }],
  ['A128GCMKW', { kind: 'wrap', bits: 128 }],
  ['A192GCMKW', { kind: 'wrap', bits: 192 }],
  ['A256GCMKW', { kind: 'wrap', bits: 256 }],
  ['dir', { kind: 'dir' }],
])

/** How a JWE of that `alg` comes by its content key; null for one that is not supported. @see RFC 7518 section 4.1 */
export function keyManagement(alg: string): KeyManagement | null {
  return management.get(alg) ?? null
}

const contentBits: ReadonlyMap<string, number> = new Map([
  ['A128GCM', 128],
  ['A192GCM', 192],
  ['A256GCM', 256],
  ['A128CBC-HS256', 256],
  ['A192CBC-HS384', 384],
  ['A256CBC-HS512', 512],
])

/** Bits of the content key of an `enc`; null for one that is not supported. @see RFC 7518 section 5.1 */
export function contentKeyBits(enc: string): number | null {
  return contentBits.get(enc) ?? null
}
