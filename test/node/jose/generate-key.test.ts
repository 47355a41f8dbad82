import { calculateJwkThumbprint } from 'jose'
import { describe, expect, it } from 'vitest'
import { generatedEncryptionAlgorithms } from '../../../core/contract.ts'
import { keyAlgorithms } from '../../../core/profile/authentication.ts'
import { generateKey } from '../../../node/jose/generate-key.ts'
import { publicJwkOf, readPrivateKey } from '../../../node/jose/read-private-key.ts'
import { failureOf } from './failure.ts'
import { readObject } from './read-object.ts'

const all = [
  ...keyAlgorithms.map((algorithm) => ({ use: 'sig', algorithm }) as const),
  ...generatedEncryptionAlgorithms.map((algorithm) => ({ use: 'enc', algorithm }) as const),
]

describe('generateKey', () => {
  it.each(all)('makes a pair to use as $use with $algorithm', async ({ use, algorithm }) => {
    const { privateJwk, publicJwk } = await generateKey({ use, algorithm })
    expect(publicJwk).toMatchObject({
      use,
      alg: algorithm,
      kid: await calculateJwkThumbprint({ ...publicJwk }),
    })
    expect(publicJwk).not.toHaveProperty('d')
    expect(await publicJwkOf(privateJwk)).toEqual(publicJwk)
    expect(readObject(await readPrivateKey(privateJwk, undefined, use))).toEqual(
      readObject(privateJwk),
    )
  })

  it.each([
    { use: 'sig', algorithm: 'HS256' },
    { use: 'sig', algorithm: 'RSA-OAEP' },
    { use: 'enc', algorithm: 'dir' },
    { use: 'enc', algorithm: 'A128KW' },
    { use: 'enc', algorithm: 'RS256' },
    { use: 'enc', algorithm: 'RSA1_5' },
  ] as const)('makes none to use as $use with $algorithm', async (wish) => {
    expect((await failureOf(generateKey(wish))).code).toBe('key-unsuitable')
  })
})
