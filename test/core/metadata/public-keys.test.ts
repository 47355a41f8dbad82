import { describe, expect, it } from 'vitest'
import { publicKeysOf } from '../../../core/metadata/public-keys.ts'

const ec = { kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ', kid: 'one' }

describe('the public keys of a set', () => {
  it('are what may travel', () => {
    const x5c = ['MIIB']
    expect(
      publicKeysOf({ keys: [{ ...ec, x5c, 'x5t#S256': 'dA', other: 1 }, 'no key', null] }),
    ).toEqual({
      keys: [{ ...ec, x5c, 'x5t#S256': 'dA' }],
      remarks: [],
    })
  })

  it.each([
    ['EC', { ...ec, d: 'ZA' }, [ec]],
    [
      'RSA',
      { kty: 'RSA', n: 'bg', e: 'AQAB', d: 'ZA', p: 'cA', q: 'cQ', dp: 'ZA', dq: 'ZA', qi: 'aQ' },
      [{ kty: 'RSA', n: 'bg', e: 'AQAB' }],
    ],
    ['oct', { kty: 'oct', k: 'aw' }, []],
    ['a secret without its type', { k: 'aw', kid: 'two' }, [{ kid: 'two' }]],
  ])('leave the private half of %s behind', (_name, key, keys) => {
    const read = publicKeysOf({ keys: [key] })
    expect(read?.keys).toEqual(keys)
    expect(read?.remarks).toEqual([expect.stringMatching(/publishes a private or secret key/)])
  })

  it('are a hundred at most', () => {
    const read = publicKeysOf({ keys: Array.from({ length: 101 }, () => ec) })
    expect(read?.keys).toHaveLength(100)
    expect(read?.remarks).toEqual(['Only the first 100 keys were read.'])
  })

  it.each([{}, { keys: 'x' }, { keys: {} }])('%j is no key set', (document) => {
    expect(publicKeysOf(document)).toBeNull()
  })
})
