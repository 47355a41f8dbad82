import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { CompactSign } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { keyAlgorithms } from '../../../core/profile/authentication.ts'
import { claims, makeSigner, rawJwt, read, type Signer, signWith } from './jwt-question.ts'
import { openWorkshop } from './openssl.ts'

let rsa: Signer
let other: Signer
let ec: Signer

beforeAll(async () => {
  rsa = await makeSigner('RS256', 'r1')
  other = await makeSigner('RS256', 'r2')
  ec = await makeSigner('ES256', 'e1')
}, 30_000)

const facts = {
  kid: 'r1',
  kty: 'RSA',
  alg: 'RS256',
  use: 'sig',
  crv: null,
  bits: 2048,
  from: 'jwks',
}

function without(jwk: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(jwk).filter(([name]) => !names.includes(name)))
}

function pemOf(jwk: JsonObject): string {
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' })
  return key.export({ type: 'spki', format: 'pem' }).toString()
}

describe('readJwt verifies', () => {
  it.each(keyAlgorithms)('%s by the key of a set', async (alg) => {
    const signer = await makeSigner(alg, 'k1')
    const compact = await signWith(signer, { kid: 'k1' })
    const keys = [other.publicJwk, signer.publicJwk, ec.publicJwk]
    const { kty, crv = null } = signer.publicJwk
    const bits = kty === 'RSA' ? 2048 : alg === 'ES384' ? 384 : alg === 'ES512' ? 521 : 256
    expect(await read(compact, { keys })).toEqual({
      encryption: null,
      signature: {
        header: { alg, kid: 'k1' },
        verdict: {
          state: 'verified',
          key: {
            kid: 'k1',
            kty,
            alg,
            use: 'sig',
            crv,
            bits,
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

  it.each([
    ['HS256', 'short', 40],
    ['HS384', 'ä secret with möre than ASCII', 248],
    ['HS512', 'x'.repeat(64), 512],
  ])('%s by the client secret', async (alg, clientSecret, bits) => {
    const compact = await new CompactSign(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg })
      .sign(Buffer.from(clientSecret))
    const key = {
      ...facts,
      kid: null,
      kty: 'oct',
      alg: null,
      use: null,
      bits,
      from: 'client-secret',
    }
    expect((await read(compact, { keys: [rsa.publicJwk], clientSecret })).signature).toMatchObject({
      verdict: { state: 'verified', key },
      fittingKeys: 1,
    })
  })

  it('by trying every key that fits', async () => {
    const compact = await signWith(rsa)
    const keys = [other.publicJwk, ec.publicJwk, { ...rsa.publicJwk, kid: 'r3' }]
    expect((await read(compact, { keys })).signature).toMatchObject({
      verdict: { state: 'verified', key: { kid: 'r3' } },
      fittingKeys: 2,
    })
  })

  it('by two keys of one kid', async () => {
    const compact = await signWith(rsa, { kid: 'r1' })
    const keys = [{ ...other.publicJwk, kid: 'r1' }, rsa.publicJwk]
    expect((await read(compact, { keys })).signature).toMatchObject({
      verdict: { state: 'verified' },
      fittingKeys: 2,
    })
  })

  it.each([
    ['EdDSA', 'Ed25519'],
    ['Ed25519', 'EdDSA'],
  ])('%s by a key published for %s', async (alg, published) => {
    const signer = await makeSigner(alg, 'k1')
    const keys = [{ ...signer.publicJwk, alg: published }]
    expect((await read(await signWith(signer), { keys })).signature?.fittingKeys).toBe(1)
  })

  it.each(['RS256', 'PS384'])('%s by an RSA key that is too short', async (alg) => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const content = rawJwt({ alg }, claims).slice(0, -1)
    const padding = alg === 'PS384' ? { padding: 6, saltLength: 48 } : {}
    const hash = `sha${alg.slice(2)}`
    const signature = sign(hash, Buffer.from(content), { key: privateKey, ...padding })
    const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
    const keys = [{ kty: 'RSA', n, e }]
    const compact = `${content}.${signature.toString('base64url')}`
    expect((await read(compact, { keys })).signature?.verdict).toMatchObject({
      state: 'verified',
      key: { bits: 1024 },
    })
    const broken = `${content}.${Buffer.alloc(128).toString('base64url')}`
    expect((await read(broken, { keys })).signature?.verdict.state).toBe('broken')
  })

  const misused: readonly (readonly [what: string, change: JsonObject])[] = [
    ['encryption', { use: 'enc' }],
    ['another algorithm', { alg: 'PS512' }],
    ['other operations', { key_ops: ['encrypt'] }],
  ]
  it.each(misused)(
    'by a key that is published for %s, and counts it as not fitting',
    async (_what, change) => {
      const keys = [{ ...rsa.publicJwk, ...change }]
      expect((await read(await signWith(rsa), { keys })).signature).toMatchObject({
        verdict: { state: 'verified', key: { kid: 'r1' } },
        fittingKeys: 0,
      })
    },
  )

  it('by a pinned key, as JWK, key set, PEM and certificate, and no other', async () => {
    const workshop = openWorkshop()
    workshop.run('req -x509 -newkey rsa:2048 -nodes -subj /CN=x -keyout key.pem -out cert.pem')
    const certificate = workshop.text('cert.pem')
    workshop.close()
    const compact = await signWith(rsa, { kid: 'another' })
    const jwk = JSON.stringify(rsa.publicJwk)
    const from = 'pinned'
    for (const pinned of [jwk, `{"keys":[${jwk}]}`, pemOf(rsa.publicJwk)]) {
      expect((await read(compact, { pinned })).signature).toMatchObject({
        verdict: { state: 'verified', key: { kty: 'RSA', bits: 2048, from } },
        fittingKeys: 1,
      })
    }
    for (const pinned of [certificate, JSON.stringify(other.publicJwk)]) {
      expect((await read(compact, { pinned, keys: [rsa.publicJwk] })).signature).toMatchObject({
        verdict: { state: 'broken', key: { kty: 'RSA', from } },
        fittingKeys: 1,
      })
    }
  })
})

describe('readJwt does not verify, and shows the claims all the same', () => {
  const verdictOf = async (compact: string, given: Parameters<typeof read>[1] = {}) => {
    const { signature, claims: shown } = await read(compact, given)
    expect(shown).toEqual(claims)
    return signature?.verdict
  }

  it('a signature by another key', async () => {
    const compact = await signWith(other, { kid: 'r1' })
    expect(await verdictOf(compact, { keys: [rsa.publicJwk] })).toEqual({
      state: 'broken',
      key: facts,
      detail:
        'The signature does not verify with the key r1: the content was changed, or another key signed it.',
    })
  })

  it('a signature by none of several keys', async () => {
    const third = await makeSigner('RS256', 'r3')
    const keys = [rsa.publicJwk, other.publicJwk]
    expect(await verdictOf(await signWith(third), { keys })).toMatchObject({
      state: 'broken',
      key: null,
      detail:
        'The signature does not verify with any of the 2 keys that fit: the content was changed, or another key signed it.',
    })
  })

  it('a signature by none of the keys that are published for something else', async () => {
    const keys = [{ ...rsa.publicJwk, use: 'enc' }]
    expect(await verdictOf(await signWith(other), { keys })).toEqual({
      state: 'not-checked',
      why: 'no-fitting-key',
      detail: 'Among the known keys there is none for RS256.',
    })
    expect(await verdictOf(await signWith(other, { kid: 'r1' }), { keys })).toMatchObject({
      state: 'broken',
      key: { use: 'enc' },
    })
  })

  it('a header that was changed', async () => {
    const [, payload, signature] = (await signWith(rsa)).split('.')
    const header = Buffer.from('{"alg":"RS256","x":1}').toString('base64url')
    const compact = `${header}.${payload}.${signature}`
    expect(await verdictOf(compact, { keys: [rsa.publicJwk] })).toMatchObject({ state: 'broken' })
  })

  it.each(['none', 'None', 'NONE'])('alg %s, whatever keys there are', async (alg) => {
    const given = { keys: [rsa.publicJwk], clientSecret: 'secret' }
    expect(await verdictOf(rawJwt({ alg }, claims), given)).toMatchObject({ why: 'alg-none' })
  })

  it('an HMAC made with the public key as its secret', async () => {
    for (const secret of [pemOf(rsa.publicJwk), JSON.stringify(rsa.publicJwk)]) {
      const content = rawJwt({ alg: 'HS256', kid: 'r1' }, claims).slice(0, -1)
      const signature = createHmac('sha256', secret).update(content).digest('base64url')
      const compact = `${content}.${signature}`
      const given = { keys: [rsa.publicJwk], pinned: pemOf(rsa.publicJwk) }
      expect(await verdictOf(compact, given)).toMatchObject({ why: 'no-secret' })
      expect(await verdictOf(compact, { ...given, clientSecret: 'secret' })).toMatchObject({
        state: 'broken',
      })
    }
  })

  it('a shared secret in a key set, or pinned', async () => {
    const k = Buffer.from('published').toString('base64url')
    const content = rawJwt({ alg: 'HS256' }, claims).slice(0, -1)
    const signature = createHmac('sha256', 'published').update(content).digest('base64url')
    const jwk = { kty: 'oct', k }
    const given = { keys: [jwk], pinned: JSON.stringify(jwk) }
    expect(await verdictOf(`${content}.${signature}`, given)).toMatchObject({ why: 'no-secret' })
  })

  it.each(['jwk', 'jku', 'x5u', 'x5c'])('by a key that the header brings by %s', async (name) => {
    const bring = {
      jwk: other.publicJwk,
      jku: 'https://attacker.example.com/jwks',
      x5u: 'https://attacker.example.com/x',
      x5c: ['AA'],
    }
    const header = { [name]: bring[name as keyof typeof bring] }
    const compact = await signWith(other, header)
    expect(await verdictOf(compact, { keys: [rsa.publicJwk] })).toMatchObject({ state: 'broken' })
    expect(await verdictOf(compact)).toMatchObject({ why: 'no-keys' })
  })

  const headers: readonly (readonly [header: JsonObject, why: string, detail: RegExp])[] = [
    [{ alg: 'RS256', crit: ['exp'], exp: 1 }, 'crit-unknown', /demands by crit that exp/],
    [{ alg: 'RS256', crit: ['b64', 'x'], b64: true, x: 1 }, 'crit-unknown', /x/],
    [{ alg: 'RS256', crit: ['b64'], b64: false }, 'malformed', /b64 false/],
    [{ alg: 'RS256', crit: [] }, 'malformed', /crit/],
    [{ alg: 'RS256', crit: 'exp' }, 'malformed', /crit/],
    [{ alg: 'RS256', crit: ['b64', 'b64'], b64: true }, 'malformed', /twice/],
    [{ alg: 'RS256', crit: ['b64'] }, 'malformed', /lacks/],
    [{ alg: 'ES256K' }, 'alg-unknown', /ES256K is not supported/],
    [{ alg: 'RSA-OAEP' }, 'alg-unknown', /RSA-OAEP is not supported/],
    [{ alg: 1 }, 'malformed', /no algorithm/],
    [{}, 'malformed', /no algorithm/],
    [{ alg: 'RS256', kid: 'r9' }, 'no-fitting-key', /none for RS256 with kid r9/],
    [{ alg: 'ES384' }, 'no-fitting-key', /none for ES384/],
    [{ alg: 'HS256' }, 'no-secret', /client secret/],
  ]
  it.each(headers)('the header %o', async (header, why, detail) => {
    const verdict = await verdictOf(rawJwt(header, claims, 'AAAA'), {
      keys: [rsa.publicJwk, ec.publicJwk],
    })
    expect(verdict).toMatchObject({ state: 'not-checked', why })
    expect(verdict).toHaveProperty('detail', expect.stringMatching(detail))
  })

  it('without keys, or with keys that could not be fetched', async () => {
    const compact = await signWith(rsa)
    expect(await verdictOf(compact)).toMatchObject({ why: 'no-keys' })
    const keysProblem = 'The key set could not be fetched.'
    expect(await verdictOf(compact, { keysProblem })).toEqual({
      state: 'not-checked',
      why: 'keys-unreachable',
      detail: keysProblem,
    })
    expect(await verdictOf(compact, { keys: [] })).toMatchObject({ why: 'no-fitting-key' })
  })

  it.each([
    ['{"kty":"RSA"}', 'no-fitting-key'],
    ['{"kty":"RSA","n":"","e":"AQAB"}', 'no-fitting-key'],
    ['{"n":"AQ"}', 'keys-unreachable'],
    ['{', 'keys-unreachable'],
    ['text', 'keys-unreachable'],
    ['-----BEGIN PRIVATE KEY-----', 'keys-unreachable'],
  ])('with the pinned key %s', async (pinned, why) => {
    expect(await verdictOf(await signWith(rsa), { pinned })).toMatchObject({ why })
  })

  it('by a damaged key of the set', async () => {
    const keys = [{ ...without(ec.publicJwk, 'y'), kid: 'e1' }]
    expect(await verdictOf(await signWith(ec), { keys })).toMatchObject({
      why: 'no-fitting-key',
      detail: 'The key for ES256 is damaged: it cannot be read.',
    })
  })
})

describe('readJwt says why a signature is broken', () => {
  const detailOf = async (compact: string, given: Parameters<typeof read>[1]) => {
    const verdict = (await read(compact, given)).signature?.verdict
    return verdict?.state === 'broken' ? verdict.detail : verdict
  }

  it('where it is in DER form', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const content = rawJwt({ alg: 'ES256' }, claims).slice(0, -1)
    const signature = sign('sha256', Buffer.from(content), privateKey).toString('base64url')
    const keys = [{ kty: 'EC', crv: 'P-256', x, y }]
    expect(await detailOf(`${content}.${signature}`, { keys })).toMatch(/DER form/)
  })

  it('where it has another length', async () => {
    const compact = rawJwt({ alg: 'ES256' }, claims, 'AAAA')
    expect(await detailOf(compact, { keys: [ec.publicJwk] })).toMatch(/has 3 bytes; ES256 has 64/)
  })

  it('where it is empty', async () => {
    const compact = rawJwt({ alg: 'RS256' }, claims)
    expect(await detailOf(compact, { keys: [rsa.publicJwk] })).toMatch(/signature is empty/)
  })

  it('where the server decodes the client secret', async () => {
    const clientSecret = Buffer.from('the bytes that it means').toString('base64')
    const content = rawJwt({ alg: 'HS256' }, claims).slice(0, -1)
    const secret = Buffer.from(clientSecret, 'base64')
    const signature = createHmac('sha256', secret).update(content).digest('base64url')
    expect(await detailOf(`${content}.${signature}`, { clientSecret })).toMatch(
      /decodes to as base64/,
    )
  })
})

describe('readJwt reads what does not decode', () => {
  const broken: readonly (readonly [
    compact: string,
    claims: JsonObject | null,
    problem: RegExp,
  ])[] = [
    ['', null, /three parts; this has 1/],
    ['a.b', null, /three parts; this has 2/],
    ['a.b.c.d.e.f', null, /more than five/],
    [`?.${Buffer.from('{"a":1}').toString('base64url')}.`, { a: 1 }, /header is not base64url/],
    ['..', null, /header is empty/],
    [rawJwt('[]', '{}'), {}, /JSON, but not an object/],
    [rawJwt({ alg: 'RS256' }, '{"a":'), null, /claims part is not JSON/],
    [rawJwt({ alg: 'RS256' }, '"text"'), null, /claims part is JSON, but not an object/],
    [rawJwt({ alg: 'RS256' }, '['.repeat(1000)), null, /nests deeper/],
    [`${rawJwt({ alg: 'RS256' }, '').slice(0, -1)}_w.`, null, /not UTF-8/],
    [rawJwt('{"alg":"RS256","alg":"ES256"}', '{}'), {}, /a name twice/],
  ]
  it.each(broken)('%s', async (compact, expected, problem) => {
    const reading = await read(compact, { keys: [rsa.publicJwk] })
    expect(reading.claims).toEqual(expected)
    expect(reading.problems.join(' ')).toMatch(problem)
    expect(reading.signature?.verdict.state).not.toBe('verified')
  })

  it('the names that occur twice among the claims, and `__proto__`', async () => {
    const text = '{"sub":"a","sub":"b","x":{"y":1,"y":2},"__proto__":{"admin":true}}'
    const compact = await signWith(rsa, {}, text)
    const { claims: shown, duplicates, signature } = await read(compact, { keys: [rsa.publicJwk] })
    expect(signature?.verdict.state).toBe('verified')
    expect(duplicates).toEqual(['/sub', '/x/y'])
    expect(Object.keys(shown ?? {})).toEqual(['sub', 'x', '__proto__'])
  })

  it('never throws, wherever a JWT is cut or changed', async () => {
    const compact = await signWith(ec)
    for (let at = 0; at < compact.length; at += 1) {
      await read(compact.slice(0, at), { keys: [ec.publicJwk] })
      const changed = `${compact.slice(0, at)}${compact[at] === 'A' ? 'B' : 'A'}${compact.slice(at + 1)}`
      await read(changed, { keys: [ec.publicJwk], clientSecret: 'x' })
    }
  })
})
