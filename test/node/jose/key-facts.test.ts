import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { keyFactsOf } from '../../../node/jose/key-facts.ts'

const encode = (...bytes: readonly number[]) => Buffer.from(bytes).toString('base64url')
const none = { kid: null, alg: null, use: null, crv: null, bits: null, from: 'jwks' }

describe('keyFactsOf', () => {
  const cases: readonly (readonly [jwk: JsonObject, facts: object])[] = [
    [
      { kty: 'RSA', n: encode(0x80, 0), kid: 'k', alg: 'RS256', use: 'sig', d: 'x' },
      { kty: 'RSA', bits: 16, kid: 'k', alg: 'RS256', use: 'sig' },
    ],
    [
      { kty: 'RSA', n: encode(0, 0x80, 0) },
      { kty: 'RSA', bits: 16 },
    ],
    [
      { kty: 'RSA', n: encode(0x01, 0) },
      { kty: 'RSA', bits: 9 },
    ],
    [{ kty: 'RSA', n: encode(0) }, { kty: 'RSA' }],
    [{ kty: 'RSA', n: '?' }, { kty: 'RSA' }],
    [{ kty: 'RSA' }, { kty: 'RSA' }],
    [
      { kty: 'EC', crv: 'P-521' },
      { kty: 'EC', crv: 'P-521', bits: 521 },
    ],
    [
      { kty: 'OKP', crv: 'Ed25519' },
      { kty: 'OKP', crv: 'Ed25519', bits: 256 },
    ],
    [
      { kty: 'EC', crv: 'own' },
      { kty: 'EC', crv: 'own' },
    ],
    [
      { kty: 'oct', k: encode(1, 2, 3) },
      { kty: 'oct', bits: 24 },
    ],
    [{ kid: 1, alg: [], use: null }, { kty: '' }],
  ]
  it.each(cases)('%o', (jwk, facts) => {
    expect(keyFactsOf(jwk, 'jwks')).toEqual({ ...none, ...facts })
  })
})
