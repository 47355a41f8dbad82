import { describe, expect, it } from 'vitest'
import { derivePkcs12, pkcs12Purposes } from '../../../node/jose/pkcs12-kdf.ts'
import { UnsupportedEncryption } from '../../../node/jose/unsupported-encryption.ts'

const base = {
  hash: 'sha1',
  purpose: pkcs12Purposes.key,
  passphrase: 'x',
  salt: Buffer.alloc(8),
  length: 24,
} as const

describe('derivePkcs12', () => {
  it('gives as many bytes as are wanted, and others for each purpose', () => {
    const derived = Object.values(pkcs12Purposes).map((purpose) =>
      Buffer.from(derivePkcs12({ ...base, purpose, iterations: 3, length: 50 })).toString('hex'),
    )
    expect(derived.map((text) => text.length)).toEqual([100, 100, 100])
    expect(new Set(derived).size).toBe(3)
  })

  it('tells an empty passphrase from none', () => {
    const [empty, none] = ['', null].map((passphrase) =>
      derivePkcs12({ ...base, passphrase, iterations: 1 }),
    )
    expect(empty).not.toEqual(none)
  })

  it('refuses rounds that would never end', () => {
    expect(() => derivePkcs12({ ...base, iterations: 2_000_001 })).toThrow(UnsupportedEncryption)
  })
})
