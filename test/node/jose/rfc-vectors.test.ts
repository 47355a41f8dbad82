import { createCipheriv } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { decryptJwe } from '../../../node/jose/decrypt-jwe.ts'
import { verifyWithSecret } from '../../../node/jose/verification-key.ts'
import { rawJwt, read } from './jwt-question.ts'
import { readObject } from './read-object.ts'
import jwts from './vectors/rfc-jwts.json' with { type: 'json' }
import cookbook from './vectors/rfc7520.json' with { type: 'json' }

const joe = { iss: 'joe', exp: 1_300_819_380, 'http://example.com/is_root': true }
const keys: Readonly<Record<string, JsonObject>> = cookbook.keys

function keyNamed(name: string): JsonObject {
  const key = keys[name]
  if (key === undefined) throw new Error(`No key ${name}`)
  return key
}

const signed: readonly (readonly [name: string, compact: string, key: JsonObject])[] = [
  ...(['RFC 7515 A.2', 'RFC 7515 A.3', 'RFC 7515 A.4', 'RFC 8037 A.4'] as const).map(
    (name) => [name, jwts[name].compact, jwts[name].key] as const,
  ),
  ...cookbook.signed.map(
    ({ section, compact, key }) => [`RFC 7520 ${section}`, compact, keyNamed(key)] as const,
  ),
]

describe('readJwt verifies the examples', () => {
  it.each(signed)('%s', async (_name, compact, key) => {
    const { signature } = await read(compact, { keys: [key] })
    expect(signature).toMatchObject({ verdict: { state: 'verified' }, fittingKeys: 1 })
    const broken = compact.replace(/\.(.)/, (_match, first) => `.${first === 'A' ? 'B' : 'A'}`)
    const { signature: changed } = await read(broken, { keys: [key] })
    expect(changed?.verdict.state).toBe('broken')
  })

  it.each(['RFC 7515 A.2', 'RFC 7515 A.3'] as const)('%s, and reads their claims', async (name) => {
    const { claims, problems } = await read(jwts[name].compact, { keys: [jwts[name].key] })
    expect({ claims, problems }).toEqual({ claims: joe, problems: [] })
  })

  it.each([
    ['RFC 7515 A.1, RFC 7519 3.1', jwts['RFC 7515 A.1'].compact, jwts['RFC 7515 A.1'].k],
    ['RFC 7520 4.4', cookbook.mac, cookbook.macKey],
  ])('%s, whose key is no text', async (_name, compact, k) => {
    const secret = Buffer.from(k, 'base64url')
    expect(await verifyWithSecret(compact, 'HS256', secret)).toBe('verifies')
    secret.writeUInt8(secret.readUInt8(0) ^ 1)
    expect(await verifyWithSecret(compact, 'HS256', secret)).toBe('refuses')
  })
})

describe('readJwt reads the examples without keys', () => {
  it('RFC 7515 A.1, RFC 7519 3.1', async () => {
    const { claims, signature } = await read(jwts['RFC 7515 A.1'].compact)
    expect({ claims, signature }).toMatchObject({
      claims: joe,
      signature: { header: { typ: 'JWT', alg: 'HS256' }, verdict: { why: 'no-secret' } },
    })
  })

  it('RFC 7515 A.5, RFC 7519 6.1', async () => {
    const { claims, signature } = await read(jwts['RFC 7515 A.5'].compact)
    expect({ claims, signature }).toMatchObject({
      claims: joe,
      signature: { header: { alg: 'none' }, verdict: { why: 'alg-none' } },
    })
  })

  it('RFC 9701 5, whose key is not published', async () => {
    const { compact } = jwts['RFC 9701 5']
    expect(await read(compact)).toEqual({
      encryption: null,
      signature: {
        header: { kid: 'wG6D', typ: 'token-introspection+jwt', alg: 'RS256' },
        verdict: {
          state: 'not-checked',
          why: 'no-keys',
          detail: 'There is no key to check the signature with.',
        },
        fittingKeys: 0,
      },
      claims: {
        iss: 'https://as.example.com/',
        aud: 'https://rs.example.com/resource',
        iat: 1_514_797_892,
        token_introspection: {
          active: true,
          iss: 'https://as.example.com/',
          aud: 'https://rs.example.com/resource',
          iat: 1_514_797_822,
          exp: 1_514_797_942,
          client_id: 'paiB2goo0a',
          scope: 'read write dolphin',
          sub: 'Z5O3upPC88QrAjx00dis',
          birthdate: '1982-02-01',
          given_name: 'John',
          family_name: 'Doe',
          jti: 't1FoCCaZd4Xv4ORJUWVUeTZfsKhW30CQCrWDDjwXy6w',
        },
      },
      duplicates: [],
      problems: [],
      length: compact.length,
    })
  })
})

const encrypted: readonly (readonly [string, string, JsonObject, string])[] = [
  ...(['RFC 7516 A.1', 'RFC 7516 A.3'] as const).map((name) => {
    const { compact, key, plaintext } = jwts[name]
    return [name, compact, key, plaintext] as const
  }),
  ...cookbook.encrypted.map(({ section, compact, key }) => {
    return [`RFC 7520 ${section}`, compact, keyNamed(key), cookbook.plaintext] as const
  }),
]

function headerOf(compact: string): JsonObject {
  return readObject(Buffer.from(compact.split('.')[0] ?? '', 'base64url').toString())
}

describe('decryptJwe decrypts the examples', () => {
  it.each(encrypted)('%s', async (_name, compact, key, expected) => {
    const options = {
      decryptionKey: JSON.stringify(key),
      clientSecret: undefined,
      maxInflatedBytes: 1000,
    }
    const { verdict, plaintext } = await decryptJwe(compact, headerOf(compact), options)
    expect(verdict).toMatchObject({ state: 'decrypted', key: { kty: key['kty'], from: 'profile' } })
    expect(Buffer.from(plaintext ?? []).toString()).toBe(expected)
  })

  it('RFC 7520 6, and verifies what is inside', async () => {
    const decryptionKey = JSON.stringify(keyNamed('samwise'))
    const given = { decryptionKey, keys: [keyNamed('hobbiton')] }
    expect(await read(cookbook.nested, given)).toMatchObject({
      encryption: { header: { alg: 'RSA-OAEP', cty: 'JWT' }, verdict: { state: 'decrypted' } },
      signature: { header: { alg: 'PS256', typ: 'JWT' }, verdict: { state: 'verified' } },
      claims: { ...joe, iss: 'hobbiton.example' },
    })
  })

  it('with the key that RFC 7518 C agrees on', async () => {
    const [alice, bob] = [agreement.alice, agreement.bob]
    const header = { alg: 'ECDH-ES', enc: 'A128GCM', apu: 'QWxpY2U', apv: 'Qm9i', epk: alice }
    const [encodedHeader = ''] = rawJwt(header, '').split('.')
    const iv = Buffer.alloc(12, 7)
    const cipher = createCipheriv('aes-128-gcm', Buffer.from(agreement.derived, 'base64url'), iv)
    cipher.setAAD(Buffer.from(encodedHeader))
    const content = Buffer.concat([cipher.update(JSON.stringify(joe)), cipher.final()])
    const parts = [iv, content, cipher.getAuthTag()].map((part) => part.toString('base64url'))
    const compact = `${encodedHeader}..${parts.join('.')}`
    const { claims, signature } = await read(compact, { decryptionKey: JSON.stringify(bob) })
    expect({ claims, signature }).toEqual({ claims: joe, signature: null })
  })
})

const agreement = {
  alice: {
    kty: 'EC',
    crv: 'P-256',
    x: 'gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0',
    y: 'SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps',
  },
  bob: {
    kty: 'EC',
    crv: 'P-256',
    x: 'weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ',
    y: 'e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck',
    d: 'VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw',
  },
  derived: 'VqqN6vgjbSBcIijNcacQGg',
}
