import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExchangeEvidence } from '../../../core/introspection/evidence.ts'
import { createInspector, type Inspector } from '../../../node/inspect/inspector.ts'
import {
  createProfileService,
  type ProfileService,
} from '../../../node/profiles/profile-service.ts'
import { createProfileStore } from '../../../node/profiles/profile-store.ts'
import { createSessionProfiles } from '../../../node/profiles/session-profiles.ts'
import { createMasker } from '../../../node/transport/mask-evidence.ts'
import type { Transport } from '../../../node/transport/transport.ts'
import { sentRequest } from '../../core/introspection/evidence-of.ts'
import { matching } from '../like.ts'
import { aDraft, anId } from '../profiles/drafts.ts'
import { createFakeKeychain, type FakeKeychain, lockedKeychain } from '../profiles/fake-keychain.ts'
import { plainKeys } from '../profiles/plain-keys.ts'

const secret = { clientSecret: 'the secret' }
const question = {
  profileId: anId(1),
  token: 'a.token',
  tokenTypeHint: null,
  basicEncoding: 'form',
  format: null,
  refresh: false,
} as const
const evidence: ExchangeEvidence = {
  startedAt: 1,
  endedAt: 2,
  request: { ...sentRequest, url: 'https://as.example.com/introspect' },
  outcome: { type: 'failure', failure: { kind: 'cancelled' } },
  timings: { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 1 },
  tls: null,
  connectionReused: false,
}
const nothingGathered = { metadata: null, keys: null, jwt: null }

const unasked = () => Promise.reject(new Error('Nobody should ask this'))

let folder = ''
let file = ''
let keychain: FakeKeychain
let profiles: ProfileService
let inspector: Inspector
let asked: Parameters<Transport['ask']>[] = []
const signal = new AbortController().signal

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'inspector-'))
  file = path.join(folder, 'profiles.json')
  keychain = createFakeKeychain()
  profiles = createProfileService({
    store: createProfileStore({ folder, now: () => Date.now() }),
    keychain,
    session: createSessionProfiles(),
    readFile: (name) => readFile(name),
    keys: plainKeys,
    generatedKeys: { find: () => null, forget: () => undefined },
    newId: () => anId(1),
    now: () => Date.now(),
  })
  asked = []
  inspector = createInspector({
    profiles,
    transport: {
      ask: (...call) => {
        asked.push(call)
        return Promise.resolve({ evidence, rawBody: null, masker: createMasker([]) })
      },
    },
    metadata: { metadataOf: unasked, keysOf: unasked },
    callerTokens: { tokenFor: unasked },
    sign: unasked,
    readJwt: unasked,
    newId: () => anId(9),
    now: () => 5,
    randomBytes: (length) => new Uint8Array(length).fill(7),
  })
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('the inspector', () => {
  it('asks with the profile as it is stored, and its secret', async () => {
    const { profile } = await profiles.save({ draft: aDraft({ metadata: 'off' }), secret })
    const answer = await inspector.inspect({ ...question, tokenTypeHint: 'refresh_token' }, signal)
    expect([answer, asked]).toEqual([
      { ...evidence, ...nothingGathered },
      [
        [
          {
            profile,
            secret,
            credentials: {
              method: 'client_secret_basic',
              clientId: 'orders',
              clientSecret: 'the secret',
            },
            presented: { assertion: null, bearer: null },
            endpoint: { url: 'https://as.example.com/introspect', from: 'profile' },
            boundCa: null,
            format: 'json',
            token: 'a.token',
            tokenTypeHint: 'refresh_token',
            basicEncoding: 'form',
          },
          signal,
        ],
      ],
    ])
  })

  it('asks about a made-up token where it is given none', async () => {
    await profiles.save({ draft: aDraft({ storage: 'session', metadata: 'off' }), secret })
    await inspector.inspect({ ...question, token: null }, signal)
    expect(asked.map(([{ token }]) => token)).toEqual([
      matching(/^made-up-by-token-loupe-(BwcH){10}Bwc$/),
    ])
  })

  it.each([
    ['another host', 'https://as.example.com/', 'https://evil.example/', 'secret-bound-elsewhere'],
    ['plain http', 'https://as.example.com/', 'http://as.example.com/', 'endpoint-insecure'],
    [
      'plain http with consent',
      '"introspectionEndpoint": "https://as.example.com/introspect"',
      '"introspectionEndpoint": "http://as.example.com/introspect"',
      'secret-bound-elsewhere',
      ['"allowInsecureHttp": false', '"allowInsecureHttp": true'],
    ],
    [
      'user info',
      'https://as.example.com/',
      'https://as.example.com@evil.example/',
      'endpoint-invalid',
    ],
    ['no URL', 'https://as.example.com/', 'as.example.com/', 'endpoint-invalid'],
    [
      'another port',
      'https://as.example.com/',
      'https://as.example.com:444/',
      'secret-bound-elsewhere',
    ],
    ['another id', anId(1), anId(2), 'profile-unknown'],
    ['the session as its place', '"keychain"', '"session"', null],
  ])(
    'sends nothing after the file was changed behind its back: %s',
    async (_, from, to, code, more = ['', '']) => {
      await profiles.save({ draft: aDraft({ metadata: 'off' }), secret })
      const text = await readFile(file, 'utf8')
      const changed = text.replace(from, to).replace(more[0] ?? '', more[1] ?? '')
      expect(changed).not.toBe(text)
      await writeFile(file, changed)
      if (code === null) {
        await inspector.inspect(question, signal)
        return expect(asked.map(([input]) => input.profile.introspectionEndpoint)).toEqual([
          'https://as.example.com/introspect',
        ])
      }
      await expect(inspector.inspect(question, signal)).rejects.toMatchObject({
        name: 'LoupeError',
        code,
      })
      expect(asked).toEqual([])
    },
  )

  it('sends nothing when the keychain refuses', async () => {
    await profiles.save({ draft: aDraft({ metadata: 'off' }), secret })
    keychain.refuse = lockedKeychain
    await expect(inspector.inspect(question, signal)).rejects.toBe(lockedKeychain)
    expect(asked).toEqual([])
  })
})
