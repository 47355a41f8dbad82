import { webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { unwrapAesKey } from '../../../node/jose/aes-key-wrap.ts'
import { withAesKeyUnwrap } from '../../../node/jose/supply-aes-key-unwrap.ts'
import { rfc3394 } from './vectors/rfc3394.ts'

const bytes = (hex: string) => Buffer.from(hex, 'hex')
const hex = (key: Uint8Array | null) => (key === null ? null : Buffer.from(key).toString('hex'))
const [first] = rfc3394

describe('unwrapAesKey', () => {
  it.each(rfc3394)('gives the key of RFC 3394 section $section', ({ kek, key, wrapped }) => {
    expect(hex(unwrapAesKey(bytes(kek), bytes(wrapped)))).toBe(key)
  })

  it.each(Array.from({ length: 24 }, (_, at) => at))('sees a change in byte %i', (at) => {
    const changed = bytes(first.wrapped)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    expect(unwrapAesKey(bytes(first.kek), changed)).toBe(null)
  })

  it.each([
    ['too short', first.kek, first.wrapped.slice(0, 32)],
    ['not of whole blocks', first.kek, first.wrapped.slice(2)],
    ['empty', first.kek, ''],
    ['wrapped by a key that is none of AES', first.kek.slice(2), first.wrapped],
  ])('refuses a text that is %s', (_what, kek, wrapped) => {
    expect(() => unwrapAesKey(bytes(kek), bytes(wrapped))).toThrow(RangeError)
  })
})

describe('withAesKeyUnwrap', () => {
  const { subtle } = webcrypto
  const refuse = () => Promise.reject(new Error('Not supported here'))
  const hmac = { name: 'HMAC', hash: 'SHA-256' }

  const unwrapBy = async (algorithm: string, wrapped: string) => {
    const usages: webcrypto.KeyUsage[] = ['unwrapKey']
    const kek = await subtle.importKey('raw', bytes(first.kek), algorithm, true, usages)
    const unwrapKey = withAesKeyUnwrap(subtle, refuse)
    const key = await unwrapKey('raw', bytes(wrapped), kek, algorithm, hmac, true, ['sign'])
    return Buffer.from(await subtle.exportKey('raw', key)).toString('hex')
  }

  it('unwraps without the original', async () => {
    expect(await unwrapBy('AES-KW', first.wrapped)).toBe(first.key)
  })

  it('fails as WebCrypto does where the key is wrong', async () => {
    await expect(unwrapBy('AES-KW', `00${first.wrapped.slice(2)}`)).rejects.toMatchObject({
      name: 'OperationError',
    })
  })

  it('hands other algorithms to the original', async () => {
    await expect(unwrapBy('AES-GCM', first.wrapped)).rejects.toThrow('Not supported here')
  })
})
