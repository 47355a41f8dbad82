import { createHash } from 'node:crypto'
import { CompactEncrypt, type CompactJWEHeaderParameters, importJWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { generateKey } from '../../../node/jose/generate-key.ts'
import { claims, makeSigner, rawJwt, read, type Signer, signWith } from './jwt-question.ts'
import { readObject } from './read-object.ts'

type Pair = Awaited<ReturnType<typeof generateKey>>

const encs = ['A128GCM', 'A192GCM', 'A256GCM', 'A128CBC-HS256', 'A192CBC-HS384', 'A256CBC-HS512']
let rsa: Pair
let ec: Pair
let signer: Signer

beforeAll(async () => {
  rsa = await generateKey({ use: 'enc', algorithm: 'RSA-OAEP-256' })
  ec = await generateKey({ use: 'enc', algorithm: 'ECDH-ES' })
  signer = await makeSigner('ES256', 's1')
}, 30_000)

async function encryptTo(
  publicJwk: JsonObject,
  header: CompactJWEHeaderParameters,
  content: string = JSON.stringify(claims),
): Promise<string> {
  const { alg: _alg, ...jwk } = publicJwk
  const key = await importJWK(jwk, header.alg)
  return new CompactEncrypt(Buffer.from(content)).setProtectedHeader(header).encrypt(key)
}

function encryptBy(
  key: Uint8Array,
  header: CompactJWEHeaderParameters,
  content: string = JSON.stringify(claims),
): Promise<string> {
  return new CompactEncrypt(Buffer.from(content)).setProtectedHeader(header).encrypt(key)
}

describe('readJwt decrypts', () => {
  it('a signed JWT inside an encrypted one, and verifies it', async () => {
    const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT' }
    const compact = await encryptTo(rsa.publicJwk, header, await signWith(signer, { kid: 's1' }))
    const given = { keys: [signer.publicJwk], decryptionKey: rsa.privateJwk }
    expect(await read(compact, given)).toEqual({
      encryption: {
        header,
        verdict: {
          state: 'decrypted',
          key: {
            kid: rsa.publicJwk['kid'],
            kty: 'RSA',
            alg: 'RSA-OAEP-256',
            use: 'enc',
            crv: null,
            bits: 2048,
            from: 'profile',
          },
        },
      },
      signature: {
        header: { alg: 'ES256', kid: 's1' },
        verdict: {
          state: 'verified',
          key: {
            kid: 's1',
            kty: 'EC',
            alg: 'ES256',
            use: 'sig',
            crv: 'P-256',
            bits: 256,
            from: 'jwks',
          },
        },
        fittingKeys: 1,
      },
      claims,
      duplicates: [],
      problems: [],
      length: compact.length,
    })
  })

  it.each(['RSA-OAEP', 'RSA-OAEP-256', 'RSA-OAEP-384', 'RSA-OAEP-512'])('%s', async (alg) => {
    const compact = await encryptTo(rsa.publicJwk, { alg, enc: 'A128GCM' })
    expect((await read(compact, { decryptionKey: rsa.privateJwk })).claims).toEqual(claims)
  })

  it.each(encs)('each content encryption: %s', async (enc) => {
    const compact = await encryptTo(ec.publicJwk, { alg: 'ECDH-ES', enc })
    expect(await read(compact, { decryptionKey: ec.privateJwk })).toMatchObject({
      signature: null,
      claims,
    })
  })

  it.each(['A128KW', 'A192KW', 'A256KW'])('ECDH-ES+%s', async (wrap) => {
    const compact = await encryptTo(ec.publicJwk, { alg: `ECDH-ES+${wrap}`, enc: 'A128CBC-HS256' })
    expect((await read(compact, { decryptionKey: ec.privateJwk })).claims).toEqual(claims)
  })

  it('for a kid that the key does not have', async () => {
    const compact = await encryptTo(ec.publicJwk, { alg: 'ECDH-ES', enc: 'A128GCM', kid: 'old' })
    expect((await read(compact, { decryptionKey: ec.privateJwk })).claims).toEqual(claims)
  })

  it('compressed content', async () => {
    const header = { alg: 'ECDH-ES', enc: 'A128GCM', zip: 'DEF' }
    const compact = await encryptTo(ec.publicJwk, header)
    expect((await read(compact, { decryptionKey: ec.privateJwk })).claims).toEqual(claims)
  })
})

describe('readJwt decrypts with the client secret', () => {
  const lengths = {
    A128KW: 16,
    A192KW: 24,
    A256KW: 32,
    A128GCMKW: 16,
    A192GCMKW: 24,
    A256GCMKW: 32,
  }
  const wraps = Object.entries(lengths).map(([alg, length]) => ({ alg, enc: 'A128GCM', length }))
  const contentLengths = [16, 24, 32, 32, 48, 64]
  const directs = encs.map((enc, at) => ({ alg: 'dir', enc, length: contentLengths[at] ?? 0 }))
  const all = [...wraps, ...directs]

  const readBy = async (compact: string, clientSecret: string) => {
    const { encryption, claims: shown } = await read(compact, { clientSecret })
    expect(shown).toEqual(claims)
    expect(encryption?.verdict).toMatchObject({
      state: 'decrypted',
      key: { kty: 'oct', bits: clientSecret.length * 8, from: 'client-secret' },
    })
  }

  it.each(all)('as it is: $alg, $enc', async ({ alg, enc, length }) => {
    const clientSecret = 's'.repeat(length)
    await readBy(await encryptBy(Buffer.from(clientSecret), { alg, enc }), clientSecret)
  })

  it.each(all)('by the left part of its hash: $alg, $enc', async ({ alg, enc, length }) => {
    const clientSecret = 'a secret of another length'
    const hash = length <= 32 ? 'sha256' : length <= 48 ? 'sha384' : 'sha512'
    const key = createHash(hash).update(clientSecret).digest().subarray(0, length)
    await readBy(await encryptBy(key, { alg, enc }), clientSecret)
  })

  it.each(all)('decoded as base64: $alg, $enc', async ({ alg, enc, length }) => {
    const key = Buffer.alloc(length, 0xfa)
    await readBy(await encryptBy(key, { alg, enc }), key.toString('base64'))
  })
})

describe('readJwt does not decrypt', () => {
  const verdictOf = async (compact: string, given: Parameters<typeof read>[1] = {}) => {
    const reading = await read(compact, given)
    expect(reading).toMatchObject({ signature: null, claims: null })
    return reading.encryption?.verdict
  }
  const refusal = async (compact: string, given: Parameters<typeof read>[1] = {}) => {
    const verdict = await verdictOf(compact, given)
    return verdict?.state === 'not-decrypted' ? verdict : { why: 'decrypted', detail: '' }
  }

  it('without a key', async () => {
    const compact = await encryptTo(ec.publicJwk, { alg: 'ECDH-ES', enc: 'A128GCM' })
    expect((await refusal(compact, { clientSecret: 'secret' })).why).toBe('no-key')
    const shared = await encryptBy(Buffer.alloc(16), { alg: 'dir', enc: 'A128GCM' })
    expect((await refusal(shared, { decryptionKey: ec.privateJwk })).why).toBe('no-key')
  })

  it('with a key of another type or curve', async () => {
    const toEc = await encryptTo(ec.publicJwk, { alg: 'ECDH-ES', enc: 'A128GCM' })
    const toRsa = await encryptTo(rsa.publicJwk, { alg: 'RSA-OAEP', enc: 'A128GCM' })
    const p256 = JSON.stringify({ ...readObject(ec.privateJwk), crv: 'P-384' })
    const cases = [
      [toEc, rsa.privateJwk, /type RSA/],
      [toRsa, ec.privateJwk, /type EC/],
      [toEc, p256, /curve P-256, and the profile’s key is on P-384/],
    ] as const
    for (const [compact, decryptionKey, detail] of cases) {
      const { why, detail: said } = await refusal(compact, { decryptionKey })
      expect(why).toBe('key-does-not-fit')
      expect(said).toMatch(detail)
    }
  })

  it('with another key of the same kind', async () => {
    const other = await generateKey({ use: 'enc', algorithm: 'RSA-OAEP' })
    const compact = await encryptTo(other.publicJwk, { alg: 'RSA-OAEP', enc: 'A128GCM' })
    expect(await refusal(compact, { decryptionKey: rsa.privateJwk })).toEqual({
      state: 'not-decrypted',
      why: 'failed',
      detail:
        'Decrypting with the profile’s key failed: it was encrypted for another key, or changed on its way.',
    })
  })

  const headers: readonly (readonly [header: JsonObject, why: string, detail: RegExp])[] = [
    [{ alg: 'RSA1_5', enc: 'A128CBC-HS256' }, 'alg-unknown', /RSA1_5, which is refused/],
    [{ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM' }, 'alg-unknown', /PBES2-HS256\+A128KW/],
    [{ alg: 'RSA-OAEP', enc: 'A128CBC' }, 'alg-unknown', /content is encrypted by A128CBC/],
    [{ alg: 'RSA-OAEP' }, 'alg-unknown', /no named algorithm/],
    [{ enc: 'A128GCM' }, 'alg-unknown', /no named algorithm/],
    [{ alg: 'RSA-OAEP', enc: 'A128GCM', zip: 'GZ' }, 'alg-unknown', /zip is not DEF/],
    [{ alg: 'RSA-OAEP', enc: 'A128GCM', crit: ['x'], x: 1 }, 'crit-unknown', /demands by crit/],
    [{ alg: 'RSA-OAEP', enc: 'A128GCM', crit: [] }, 'malformed', /crit/],
    [{ alg: 'RSA-OAEP', enc: 'A128GCM' }, 'malformed', /no well-formed JWE/],
  ]
  it.each(headers)('the header %o', async (header, why, detail) => {
    const compact = `${rawJwt(header, '')}..`
    const said = await refusal(compact, { decryptionKey: rsa.privateJwk })
    expect(said.why).toBe(why)
    expect(said.detail).toMatch(detail)
  })

  it('content that inflates too far', async () => {
    const header = { alg: 'ECDH-ES', enc: 'A128GCM', zip: 'DEF' }
    const compact = await encryptTo(ec.publicJwk, header, ' '.repeat(5_000_000))
    expect(compact.length).toBeLessThan(10_000)
    const given = { decryptionKey: ec.privateJwk, maxInflatedBytes: 1_000_000 }
    expect(await refusal(compact, given)).toEqual({
      state: 'not-decrypted',
      why: 'inflates-too-far',
      detail: 'Its compressed content grows beyond 1000000 bytes.',
    })
  })

  it('content that inflates too far, whatever other keys there would be to try', async () => {
    const clientSecret = 's'.repeat(16)
    const header = { alg: 'A128KW', enc: 'A128GCM', zip: 'DEF' }
    const compact = await encryptBy(Buffer.from(clientSecret), header, ' '.repeat(200_000))
    expect((await refusal(compact, { clientSecret })).why).toBe('inflates-too-far')
  })

  it('an ephemeral key that is not on its curve', async () => {
    const epk = { kty: 'EC', crv: 'P-256', x: 'AQ'.repeat(21), y: 'AQ'.repeat(21) }
    const header = { alg: 'ECDH-ES', enc: 'A128GCM', epk }
    const compact = `${rawJwt(header, '')}${'A'.repeat(16)}.AAAA.${'A'.repeat(22)}`
    expect((await refusal(compact, { decryptionKey: ec.privateJwk })).why).toBe('failed')
  })

  it('a header that cannot be read', async () => {
    expect((await refusal('?....', { decryptionKey: ec.privateJwk })).why).toBe('malformed')
  })

  it('anything that was changed, at any place', async () => {
    const compact = await encryptTo(ec.publicJwk, { alg: 'ECDH-ES+A128KW', enc: 'A128GCM' })
    for (let at = 0; at < compact.length; at += 3) {
      const changed = `${compact.slice(0, at)}${compact[at] === 'B' ? 'C' : 'B'}${compact.slice(at + 1)}`
      const { claims: shown } = await read(changed, { decryptionKey: ec.privateJwk })
      expect(shown === null || at === compact.length - 1).toBe(true)
    }
  })
})

describe('readJwt reads what was encrypted', () => {
  const readInside = async (content: string) => {
    const compact = await encryptTo(ec.publicJwk, { alg: 'ECDH-ES', enc: 'A128GCM' }, content)
    return read(compact, { decryptionKey: ec.privateJwk, keys: [signer.publicJwk] })
  }

  it('claims that are not signed', async () => {
    expect(await readInside('{"active":true,"active":false}')).toMatchObject({
      encryption: { verdict: { state: 'decrypted' } },
      signature: null,
      claims: { active: false },
      duplicates: ['/active'],
      problems: [],
    })
  })

  it.each([
    ['text', /decrypted content is not JSON/],
    ['[]', /not an object/],
    ['', /not JSON/],
  ])('content that is no JWT and no claims: %s', async (content, problem) => {
    const { claims: shown, problems } = await readInside(content)
    expect(shown).toBe(null)
    expect(problems.join(' ')).toMatch(problem)
  })

  it('a JWE inside a JWE, which is not opened', async () => {
    const inner = await encryptTo(ec.publicJwk, { alg: 'ECDH-ES', enc: 'A128GCM' })
    const { claims: shown, problems } = await readInside(inner)
    expect(shown).toBe(null)
    expect(problems).toEqual(['A signed JWT has three parts; this has 5.'])
  })

  it('a broken signature, and shows the claims', async () => {
    const [header, , signature] = (await signWith(signer)).split('.')
    const [, payload] = rawJwt('', { sub: 'changed' }).split('.')
    expect(await readInside(`${header}.${payload}.${signature}`)).toMatchObject({
      signature: { verdict: { state: 'broken' } },
      claims: { sub: 'changed' },
    })
  })
})
