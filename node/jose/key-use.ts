import { LoupeError } from '../../core/errors.ts'
import { isJsonArray, type JsonObject, memberOf } from '../../core/json.ts'
import { keyManagement, signingAlgorithm } from './algorithms.ts'
import { keyFactsOf } from './key-facts.ts'

/** What a private key is for: to sign client assertions, or to decrypt answers. */
export type KeyUse = 'sig' | 'enc'

const leastRsaBits = 2048
const ecCurves = ['P-256', 'P-384', 'P-521']

/**
 * Refuses a private JWK that cannot serve a use, or is marked for the other one. Throws LoupeError `key-unsuitable`
 * that says which keys can.
 * @see RFC 7517 sections 4.2 to 4.4, RFC 7518 sections 3.3 and 4.3
 */
export function checkKeyUse(jwk: JsonObject, use: KeyUse): void {
  const fault = typeFault(jwk, use) ?? markFault(jwk, use)
  if (fault !== null) throw new LoupeError('key-unsuitable', fault)
}

function typeFault(jwk: JsonObject, use: KeyUse): string | null {
  const { kty, crv, bits } = keyFactsOf(jwk, 'profile')
  if (kty === 'RSA') {
    if (bits !== null && bits >= leastRsaBits) return null
    return `The RSA key has ${bits ?? 'too few'} bits; 2048 are the least. Make a new key.`
  }
  const okpCurve = use === 'sig' ? 'Ed25519' : 'X25519'
  if ((kty === 'EC' && ecCurves.includes(crv ?? '')) || (kty === 'OKP' && crv === okpCurve)) {
    return null
  }
  const what = use === 'sig' ? 'sign client assertions' : 'decrypt answers'
  return `This kind of key can not ${what} here. Give an RSA key, one on the curve P-256, P-384 or P-521, or one on ${okpCurve}.`
}

function markFault(jwk: JsonObject, use: KeyUse): string | null {
  const { alg, use: marked } = keyFactsOf(jwk, 'profile')
  const operations = memberOf(jwk, 'key_ops')
  const wanted = use === 'sig' ? ['sign'] : ['decrypt', 'unwrapKey', 'deriveKey', 'deriveBits']
  const otherUse = marked !== null && marked !== use
  const otherOperations =
    isJsonArray(operations) && !operations.some((name) => wanted.some((one) => one === name))
  const otherAlgorithm =
    alg !== null && (use === 'sig' ? keyManagement : signingAlgorithm)(alg) !== null
  if (!otherUse && !otherOperations && !otherAlgorithm) return null
  return use === 'sig'
    ? 'The key is marked for another use than signing (use, alg or key_ops). Give the signing key.'
    : 'The key is marked for another use than encryption (use, alg or key_ops). Give the encryption key.'
}
