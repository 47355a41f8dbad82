import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Evidence } from '../../../core/introspection/evidence.ts'
import { createInspector, type Inspector } from '../../../node/inspect/inspector.ts'
import {
  createProfileService,
  type ProfileService,
} from '../../../node/profiles/profile-service.ts'
import { createProfileStore } from '../../../node/profiles/profile-store.ts'
import { createSessionProfiles } from '../../../node/profiles/session-profiles.ts'
import type { Transport } from '../../../node/transport/transport.ts'
import { matching } from '../like.ts'
import { aDraft, anId } from '../profiles/drafts.ts'
import { createFakeKeychain, type FakeKeychain, lockedKeychain } from '../profiles/fake-keychain.ts'

const secret = { clientSecret: 'the secret' }
const question = {
  profileId: anId(1),
  token: 'a.token',
  tokenTypeHint: null,
  basicEncoding: 'form',
} as const
const evidence: Evidence = {
  startedAt: 1,
  endedAt: 2,
  request: {
    method: 'POST',
    url: 'https://as.example.com/introspect',
    headers: [],
    body: '',
    tokenTypeHint: null,
    authentication: {
      method: 'client_secret_basic',
      clientId: 'orders',
      basicEncoding: 'form',
      encodingMatters: false,
    },
    proxy: null,
  },
  outcome: { type: 'failure', failure: { kind: 'cancelled' } },
  timings: { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 1 },
  tls: null,
  connectionReused: false,
}

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
    newId: () => anId(1),
    now: () => Date.now(),
  })
  asked = []
  inspector = createInspector({
    profiles,
    transport: {
      ask: (...call) => {
        asked.push(call)
        return Promise.resolve(evidence)
      },
    },
    randomBytes: (length) => new Uint8Array(length).fill(7),
  })
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('the inspector', () => {
  it('asks with the profile as it is stored, and its secret', async () => {
    const { profile } = await profiles.save({ draft: aDraft(), secret })
    const answer = await inspector.inspect({ ...question, tokenTypeHint: 'refresh_token' }, signal)
    expect([answer, asked]).toEqual([
      evidence,
      [
        [
          {
            profile,
            secret,
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
    await profiles.save({ draft: aDraft({ storage: 'session' }), secret })
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
      await profiles.save({ draft: aDraft(), secret })
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
    await profiles.save({ draft: aDraft(), secret })
    keychain.refuse = lockedKeychain
    await expect(inspector.inspect(question, signal)).rejects.toBe(lockedKeychain)
    expect(asked).toEqual([])
  })
})
