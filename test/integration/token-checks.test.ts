import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { CompactEncrypt, CompactSign, exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laterDefaults, type Profile } from '../../core/profile/profile.ts'
import { readCertificatesAt } from '../../node/files/read-certificates.ts'
import { createTokenChecker, type TokenChecker } from '../../node/inspect/token-checker.ts'
import { readJwt } from '../../node/jose/read-jwt.ts'
import { checkStatusList } from '../../node/jose/status-list.ts'
import { createMetadataCache } from '../../node/metadata/metadata-cache.ts'
import { createMetadataSource } from '../../node/metadata/metadata-source.ts'
import { createTransport, type Transport } from '../../node/transport/transport.ts'
import { type OddServer, startOddServer } from '../fixtures/odd-server.ts'
import { aDraft, anId } from '../node/profiles/drafts.ts'

const text = new TextEncoder()
const signer = await generateKeyPair('ES256', { extractable: true })
const stranger = await generateKeyPair('ES256')
const receiver = await generateKeyPair('RSA-OAEP-256', { extractable: true })
const decryptionKey = JSON.stringify({ ...(await exportJWK(receiver.privateKey)), use: 'enc' })
const seconds = Math.floor(Date.now() / 1000)
const signal = new AbortController().signal

let server: OddServer
let transport: Transport
let checker: TokenChecker
let folder: string
let statusList = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'token-checks-'))
  const jwk = { ...(await exportJWK(signer.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }
  server = await startOddServer(({ target }) => {
    const { url } = server
    if (target === '/jwks') return json({ keys: [jwk] })
    if (target === '/status') {
      return {
        status: 200,
        headers: { 'content-type': 'application/statuslist+jwt' },
        body: statusList,
      }
    }
    return target === '/.well-known/oauth-authorization-server'
      ? json({ issuer: url, jwks_uri: `${url}/jwks` })
      : { status: 404 }
  })
  transport = createTransport({
    now: Date.now,
    monotonic: () => performance.now(),
    readFile: readCertificatesAt,
    environment: {},
  })
  const profile: Profile = { ...aDraft({ issuer: server.url }), ...laterDefaults, id: anId(1) }
  checker = createTokenChecker({
    profiles: {
      load: () => Promise.resolve(profile),
      destinationOf: () =>
        Promise.resolve({
          places: [],
          ownProxy: null,
          proxyFromEnvironment: false,
          ca: null,
          pin: null,
          serverName: null,
        }),
      secretFor: () => Promise.resolve({ clientSecret: 'x', decryptionKey }),
    },
    metadata: createMetadataSource({
      cache: createMetadataCache({ file: path.join(folder, 'cache.json') }),
      fetchDocument: transport.fetchDocument,
      now: Date.now,
    }),
    readJwt,
    checkStatusList,
    now: Date.now,
  })
})

afterAll(async () => {
  await transport.close()
  await server.close()
  await rm(folder, { recursive: true })
})

const json = (body: unknown) => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

async function signed(
  claims: object,
  key: CryptoKey = signer.privateKey,
  header: object = { typ: 'at+jwt' },
): Promise<string> {
  return new CompactSign(text.encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header })
    .sign(key)
}

describe('the signature of a token itself', () => {
  it.each([
    ['verifies with its issuer’s keys', () => signer.privateKey, 'verified'],
    ['of somebody else is broken', () => stranger.privateKey, 'broken'],
  ])('%s', async (_name, key, state) => {
    const token = await signed({ iss: server.url, sub: 'u-1' }, key())
    const check = await checker.verify({ profileId: anId(1), token, issuer: server.url }, signal)
    expect([check.verdict.state, check.decryption, check.decrypted]).toEqual([state, null, null])
    expect(check.keys?.url).toBe(`${server.url}/jwks`)
  })

  it('is reached through an encryption for this profile', async () => {
    const inner = await signed({ iss: server.url, sub: 'u-1' })
    const token = await new CompactEncrypt(text.encode(inner))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT' })
      .encrypt(receiver.publicKey)
    const check = await checker.verify({ profileId: anId(1), token, issuer: server.url }, signal)
    expect(check.decryption?.state).toBe('decrypted')
    expect(check.verdict.state).toBe('verified')
    expect(check.decrypted).toEqual({
      header: { alg: 'ES256', kid: 'k1', typ: 'at+jwt' },
      claims: { iss: server.url, sub: 'u-1' },
    })
  })

  it('is not judged by keys of another issuer than the token names', async () => {
    const token = await signed({ iss: 'https://elsewhere.example', sub: 'u-1' })
    await expect(
      checker.verify({ profileId: anId(1), token, issuer: server.url }, signal),
    ).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it('of an issuer without metadata is not checked, and that is said', async () => {
    const issuer = `${server.url}/nobody`
    const token = await signed({ iss: issuer })
    const check = await checker.verify({ profileId: anId(1), token, issuer }, signal)
    expect(check.verdict).toMatchObject({ state: 'not-checked', why: 'keys-unreachable' })
    expect(check.metadata?.attempts.length).toBeGreaterThan(1)
  })
})

describe('the status list of a token', () => {
  const listOf = (bytes: readonly number[], uri: string) => ({
    iss: server.url,
    sub: uri,
    iat: seconds,
    exp: seconds + 600,
    status_list: {
      bits: 2,
      lst: deflateSync(Uint8Array.from(bytes)).toString('base64url'),
    },
  })
  const typ = { typ: 'statuslist+jwt' }

  it.each([
    [0, 0, 'VALID'],
    [1, 1, 'INVALID'],
    [2, 2, 'SUSPENDED'],
  ])('tells entry %d: %d, %s', async (index, value, meaning) => {
    const uri = `${server.url}/status`
    statusList = await signed(listOf([0b00_10_01_00], uri), signer.privateKey, typ)
    const check = await checker.status({ profileId: anId(1), uri, index }, signal)
    expect(check).toMatchObject({ value, meaning, problem: null, signature: { state: 'verified' } })
  })

  it('that somebody else signed is told with its broken signature', async () => {
    const uri = `${server.url}/status`
    statusList = await signed(listOf([0], uri), stranger.privateKey, typ)
    const check = await checker.status({ profileId: anId(1), uri, index: 0 }, signal)
    expect(check.signature?.state).toBe('broken')
  })

  it.each([
    ['is not there', '/nowhere', /status 404/],
    ['is no JWT', '/jwks', /\S/],
  ])('that %s is a sentence', async (_name, target, problem) => {
    const uri = `${server.url}${target}`
    const check = await checker.status({ profileId: anId(1), uri, index: 0 }, signal)
    expect(check.value).toBeNull()
    expect(check.problem).toMatch(problem)
  })
})
