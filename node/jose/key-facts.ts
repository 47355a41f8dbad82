import type { KeyFacts, KeyOrigin } from '../../core/introspection/signature.ts'
import { type JsonObject, memberOf } from '../../core/json.ts'
import { decodeBase64Url } from '../../core/token/base64url.ts'

/** What may be told of a JWK, public or private. @see RFC 7517 section 4 */
export function keyFactsOf(jwk: JsonObject, from: KeyOrigin): KeyFacts {
  return {
    kid: textIn(jwk, 'kid'),
    kty: textIn(jwk, 'kty') ?? '',
    alg: textIn(jwk, 'alg'),
    use: textIn(jwk, 'use'),
    crv: textIn(jwk, 'crv'),
    bits: bitsOf(jwk),
    from,
  }
}

/** What may be told of a client secret that serves as key. */
export function secretFacts(bits: number): KeyFacts {
  return { kid: null, kty: 'oct', alg: null, use: null, crv: null, bits, from: 'client-secret' }
}

/** A member that is a text; null where it is none. */
export function textIn(object: JsonObject, name: string): string | null {
  const value = memberOf(object, name)
  return typeof value === 'string' ? value : null
}

/** Bits of an RSA modulus, a secret or a curve; null where the JWK does not say. */
function bitsOf(jwk: JsonObject): number | null {
  const kty = textIn(jwk, 'kty')
  if (kty === 'RSA') return integerBits(bytesIn(jwk, 'n'))
  if (kty === 'oct') return (bytesIn(jwk, 'k')?.length ?? 0) * 8 || null
  return curveBits.get(textIn(jwk, 'crv') ?? '') ?? null
}

const curveBits: ReadonlyMap<string, number> = new Map([
  ['P-256', 256],
  ['secp256k1', 256],
  ['P-384', 384],
  ['P-521', 521],
  ['Ed25519', 256],
  ['X25519', 256],
  ['Ed448', 456],
  ['X448', 448],
])

function bytesIn(jwk: JsonObject, name: string): Uint8Array | null {
  const text = textIn(jwk, name)
  return text === null ? null : (decodeBase64Url(text)?.bytes ?? null)
}

/** Leading zero bytes, which some servers write, do not count. */
function integerBits(bytes: Uint8Array | null): number | null {
  const first = bytes?.findIndex((byte) => byte !== 0) ?? -1
  const top = bytes?.[first]
  if (bytes === null || top === undefined) return null
  return (bytes.length - first) * 8 - Math.clz32(top) + 24
}
