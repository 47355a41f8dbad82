import { createPublicKey, constants as cryptoConstants, verify } from 'node:crypto'
import { type CryptoKey, compactVerify, errors, importJWK, type JWK } from 'jose'
import type { JsonObject } from '../../core/json.ts'
import { decodeBase64Url } from '../../core/token/base64url.ts'
import { bareJwk } from './jwk.ts'
import { keyFactsOf } from './key-facts.ts'

/** What one key says of a signature; `unusable` for a key that cannot be read. */
export type KeyOpinion = 'verifies' | 'refuses' | 'unusable'

/** RSA keys below this are no key of a conforming server, and jose refuses them. @see RFC 7518 section 3.3 */
const leastRsaBits = 2048

/**
 * Verifies a compact JWS, whose header names `alg`, with a public JWK: one too short as well, so that a rule can speak
 * of it. Throws jose's JWSInvalid for a JWS that does not decode.
 */
export async function verifyWithKey(
  compact: string,
  alg: string,
  jwk: JsonObject,
): Promise<KeyOpinion> {
  const bare = bareJwk(jwk, 'public')
  const { bits } = keyFactsOf(jwk, 'jwks')
  if (bare.kty === 'RSA' && bits !== null && bits < leastRsaBits) {
    return verifyWithShortRsa(compact, alg, bare)
  }
  const key = await importOr(bare, alg)
  return key === null ? 'unusable' : verifyBy(compact, alg, key)
}

/** Verifies a compact JWS with the UTF-8 bytes of a secret. @see RFC 7518 section 3.2 */
export function verifyWithSecret(
  compact: string,
  alg: string,
  secret: Uint8Array,
): Promise<KeyOpinion> {
  return verifyBy(compact, alg, secret)
}

async function verifyBy(
  compact: string,
  alg: string,
  key: CryptoKey | Uint8Array,
): Promise<KeyOpinion> {
  try {
    await compactVerify(compact, key, { algorithms: [alg] })
    return 'verifies'
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return 'refuses'
    if (error instanceof errors.JWSInvalid) throw error
    return 'unusable'
  }
}

async function importOr(jwk: JWK, alg: string): Promise<CryptoKey | null> {
  try {
    const key = await importJWK(jwk, alg)
    return key instanceof Uint8Array ? null : key
  } catch {
    return null
  }
}

function verifyWithShortRsa(compact: string, alg: string, jwk: JWK): KeyOpinion {
  const [header = '', payload = '', encoded = ''] = compact.split('.')
  const signature = decodeBase64Url(encoded)
  if (signature === null) throw new errors.JWSInvalid('The signature is not base64url')
  const padding = alg.startsWith('PS')
    ? {
        padding: cryptoConstants.RSA_PKCS1_PSS_PADDING,
        saltLength: cryptoConstants.RSA_PSS_SALTLEN_DIGEST,
      }
    : { padding: cryptoConstants.RSA_PKCS1_PADDING }
  try {
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' })
    const content = Buffer.from(`${header}.${payload}`)
    const hash = `sha${alg.slice(2)}`
    return verify(hash, content, { key, ...padding }, signature.bytes) ? 'verifies' : 'refuses'
  } catch {
    return 'unusable'
  }
}
