import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LoupeError } from '../../../core/errors.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { createGeneratedKeys, type GeneratedKeys } from '../../../node/profiles/generated-keys.ts'
import {
  createProfileService,
  type ProfileService,
} from '../../../node/profiles/profile-service.ts'
import { createProfileStore } from '../../../node/profiles/profile-store.ts'
import { createSessionProfiles } from '../../../node/profiles/session-profiles.ts'
import { makeCertificates } from '../../fixtures/certificates.ts'
import { containing, matching } from '../like.ts'
import { aDraft, anId } from './drafts.ts'
import { createFakeKeychain, type FakeKeychain, lockedKeychain } from './fake-keychain.ts'
import { plainKeys } from './plain-keys.ts'

const secret = { clientSecret: 'canary-3f9a secret & more' }
let folder = ''
let file = ''
let time = 0
let lastId = 0
let keychain: FakeKeychain
let profiles: ProfileService
let generatedKeys: GeneratedKeys
let ca = ''

beforeAll(async () => {
  ca = (await makeCertificates()).ca
})

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'profile-service-'))
  file = path.join(folder, 'profiles.json')
  time = Date.now()
  lastId = 0
  keychain = createFakeKeychain()
  generatedKeys = createGeneratedKeys({
    generate: async ({ algorithm }) => ({
      privateJwk: JSON.stringify({ k: algorithm }),
      publicJwk: { of: algorithm },
    }),
    newId: () => anId(900),
    now: () => time,
  })
  profiles = openService()
})

const folders: string[] = []
afterEach(() => void folders.push(folder))
afterAll(async () => {
  for (const name of folders) await rm(name, { recursive: true, force: true })
})

describe('saving', () => {
  it('puts the secret with its binding into the keychain and all else into the file', async () => {
    const summary = await profiles.save({
      draft: aDraft({ name: ' Orders API ', introspectionEndpoint: ' https://as.example.com/i ' }),
      secret,
    })
    const profile = {
      ...aDraft({ introspectionEndpoint: 'https://as.example.com/i' }),
      id: anId(1),
    }
    expect([summary, stored(1), JSON.parse(await readFile(file, 'utf8'))]).toEqual([
      { profile, secret: { stored: 'keychain' } },
      {
        version: 2,
        secret,
        binding: {
          places: [{ origin: 'https://as.example.com', proxy: null }],
          ownProxy: null,
          ca: null,
          pin: null,
          serverName: null,
        },
      },
      { format: 'token-loupe-profiles', version: 1, profiles: [profile] },
    ])
  })

  it('never asks the keychain to list', async () => {
    await profiles.save({ draft: aDraft(), secret })
    keychain.calls.length = 0
    const list = await openService().list()
    expect([list.profiles.map((summary) => summary.secret), list.notices, keychain.calls]).toEqual([
      [{ stored: 'keychain' }],
      [],
      [],
    ])
  })

  it.each([
    [{ name: 'orders api' }, 'profile-name-taken'],
    [{ name: '  ' }, 'input-invalid'],
    [{ name: 'x'.repeat(201) }, 'input-invalid'],
    [{ name: 'New', introspectionEndpoint: 'nowhere' }, 'endpoint-invalid'],
    [{ name: 'New', introspectionEndpoint: 'http://as.example.com/' }, 'endpoint-insecure'],
    [{ name: 'New', caFiles: ['/nowhere/ca.pem'] }, 'certificate-file-unreadable'],
    [{ name: 'New', caFiles: ['ca.pem'] }, 'certificate-file-unreadable'],
    [{ name: 'New', id: anId(77) }, 'profile-unknown'],
  ])('refuses %j with %s, and touches nothing', async (change, code) => {
    await profiles.save({ draft: aDraft(), secret })
    const before = [await readFile(file, 'utf8'), [...keychain.items]]
    await expect(profiles.save({ draft: aDraft(change), secret })).rejects.toMatchObject({
      name: 'LoupeError',
      code,
    })
    expect([await readFile(file, 'utf8'), [...keychain.items]]).toEqual(before)
  })

  it('wants a secret for a new profile', async () => {
    await expect(profiles.save({ draft: aDraft(), secret: null })).rejects.toMatchObject({
      code: 'secret-missing',
    })
  })

  it('leaves no trace when the keychain refuses a new profile', async () => {
    keychain.refuse = lockedKeychain
    await expect(profiles.save({ draft: aDraft(), secret })).rejects.toBe(lockedKeychain)
    keychain.refuse = null
    expect([await profiles.list(), JSON.parse(await readFile(file, 'utf8'))]).toEqual([
      { profiles: [], notices: [] },
      { format: 'token-loupe-profiles', version: 1, profiles: [] },
    ])
  })

  it('remembers an item that a hung keychain may yet store, and removes it later', async () => {
    const set = keychain.set.bind(keychain)
    keychain.set = async (account, value) => {
      await set(account, value)
      throw new LoupeError('keychain-unresponsive', 'The keychain does not answer.')
    }
    await expect(profiles.save({ draft: aDraft(), secret })).rejects.toMatchObject({
      code: 'keychain-unresponsive',
    })
    keychain.set = set
    await profiles.save({ draft: aDraft({ name: 'Two' }), secret })
    const soon = [...keychain.items.keys()]
    time += 61_000
    const noticed = (await profiles.list()).notices
    await profiles.save({ draft: aDraft({ name: 'Three' }), secret })
    expect([soon, noticed, [...keychain.items.keys()], (await profiles.list()).notices]).toEqual([
      [account(1), account(2)],
      [containing(`account ${account(1)}`)],
      [account(2), account(3)],
      [],
    ])
  })

  it('puts the old secret back when the file cannot be written', async () => {
    await profiles.save({ draft: aDraft(), secret })
    const before = [...keychain.items]
    const set = keychain.set.bind(keychain)
    keychain.set = async (name, value) => {
      await set(name, value)
      await writeFile(file, '{"format":"token-loupe-profiles","version":9}')
    }
    const draft = aDraft({ id: anId(1), name: 'Renamed' })
    await expect(profiles.save({ draft, secret: { clientSecret: 'new' } })).rejects.toMatchObject({
      code: 'profile-file-unwritable',
    })
    expect([...keychain.items]).toEqual(before)
  })

  it('does not let two profiles take one name at the same time', async () => {
    const both = await Promise.allSettled([
      profiles.save({ draft: aDraft(), secret }),
      openService().save({ draft: aDraft(), secret }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([(await profiles.list()).profiles.length, keychain.items.size]).toEqual([1, 1])
  })
})

describe('editing', () => {
  it('keeps the secret where it may stay', async () => {
    await profiles.save({ draft: aDraft(), secret })
    const before = [...keychain.items]
    const introspectionEndpoint = 'https://as.example.com/other/path'
    const draft = aDraft({ id: anId(1), name: 'Renamed', introspectionEndpoint })
    const { profile } = await profiles.save({ draft, secret: null })
    expect([profile.name, [...keychain.items], await secretOf(profile)]).toEqual([
      'Renamed',
      before,
      secret,
    ])
  })

  it.each([
    [{ introspectionEndpoint: 'https://other.example.com/introspect' }],
    [{ introspectionEndpoint: 'https://as.example.com:8443/introspect' }],
    [{ introspectionEndpoint: 'http://as.example.com/introspect', allowInsecureHttp: true }],
  ])('wants the secret again for %j', async (change) => {
    await profiles.save({ draft: aDraft(), secret })
    const draft = aDraft({ id: anId(1), ...change })
    const origin = new URL(change.introspectionEndpoint).origin
    await expect(profiles.save({ draft, secret: null })).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
      message: containing(
        `it was typed for https://as.example.com, and would now go to ${origin}. If that is intended, edit the profile and give the client secret again.`,
      ),
    })
    expect((await profiles.load(anId(1))).introspectionEndpoint).toBe(
      'https://as.example.com/introspect',
    )
    const { profile } = await profiles.save({ draft, secret: { clientSecret: 'again' } })
    expect(await secretOf(profile)).toEqual({ clientSecret: 'again' })
  })

  it('wants the secret again when CA certificates come, change or go', async () => {
    const caFile = path.join(folder, 'ca.pem')
    await writeFile(caFile, ca)
    await profiles.save({ draft: aDraft(), secret })
    const withCa = aDraft({ id: anId(1), caFiles: [caFile] })
    await expect(profiles.save({ draft: withCa, secret: null })).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
    })
    const { profile } = await profiles.save({ draft: withCa, secret })
    expect(await secretOf(profile)).toEqual(secret)
    await writeFile(caFile, `${ca}\n${ca}`)
    await expect(secretOf(profile)).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
      message: containing('the extra CA certificates changed'),
    })
    await expect(
      profiles.save({ draft: aDraft({ id: anId(1) }), secret: null }),
    ).rejects.toMatchObject({ message: containing('were removed') })
  })

  it('says which certificate file is none', async () => {
    const caFile = path.join(folder, 'ca.der')
    for (const content of ['no certificate', ca.replace(/MII/, 'AAA')]) {
      await writeFile(caFile, content)
      await expect(
        profiles.save({ draft: aDraft({ caFiles: [caFile] }), secret }),
      ).rejects.toMatchObject({
        code: 'certificate-file-unreadable',
        message: containing(caFile),
      })
    }
  })

  it('says it when the profile was removed meanwhile', async () => {
    await profiles.save({ draft: aDraft(), secret })
    await openService().remove({ id: anId(1) })
    await expect(profiles.save({ draft: aDraft({ id: anId(1) }), secret })).rejects.toMatchObject({
      code: 'profile-unknown',
    })
  })

  it('wants the secret when the keychain has lost it', async () => {
    await profiles.save({ draft: aDraft(), secret })
    keychain.items.clear()
    const draft = aDraft({ id: anId(1) })
    await expect(profiles.save({ draft, secret: null })).rejects.toMatchObject({
      code: 'secret-missing',
    })
    await profiles.save({ draft, secret })
    expect(stored(1)).toMatchObject({ secret })
  })
})

describe('the session', () => {
  it('keeps a profile and its secret in memory only', async () => {
    const { profile, secret: state } = await profiles.save({
      draft: aDraft({ storage: 'session' }),
      secret,
    })
    expect([state, await secretOf(profile), keychain.calls, await readdir(folder)]).toEqual([
      { stored: 'session' },
      secret,
      [],
      [],
    ])
    expect((await openService().list()).profiles).toEqual([])
    await profiles.remove({ id: profile.id })
    expect((await profiles.list()).profiles).toEqual([])
  })

  it('binds its secrets too', async () => {
    await profiles.save({ draft: aDraft({ storage: 'session' }), secret })
    const elsewhere = { introspectionEndpoint: 'https://other.example.com/' }
    const draft = aDraft({ id: anId(1), storage: 'session', ...elsewhere })
    await expect(profiles.save({ draft, secret: null })).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
    })
  })

  it('shares names with the file', async () => {
    await profiles.save({ draft: aDraft({ storage: 'session' }), secret })
    await expect(profiles.save({ draft: aDraft(), secret })).rejects.toMatchObject({
      code: 'profile-name-taken',
    })
  })

  it('takes a profile over from the keychain, and gives it back', async () => {
    await profiles.save({ draft: aDraft(), secret })
    const draft = aDraft({ id: anId(1), storage: 'session' })
    const inSession = await profiles.save({ draft, secret: null })
    const between = [[...keychain.items.keys()], (await openService().list()).profiles]
    const back = await profiles.save({ draft: aDraft({ id: anId(1) }), secret: null })
    expect([
      inSession.secret,
      between,
      back.secret,
      await secretOf(back.profile),
      (await openService().list()).profiles.length,
      (await profiles.list()).profiles.length,
    ]).toEqual([{ stored: 'session' }, [[], []], { stored: 'keychain' }, secret, 1, 1])
  })
})

describe('duplicating', () => {
  it.each(['keychain', 'session'] as const)(
    'copies the secret with its binding: %s',
    async (storage) => {
      await profiles.save({ draft: aDraft({ storage }), secret })
      const one = await profiles.duplicate({ id: anId(1) })
      const two = await profiles.duplicate({ id: anId(1) })
      const elsewhere = 'https://other.example.com'
      const moved = await profiles.destinationOf(two.profile, elsewhere)
      await expect(profiles.secretFor(two.profile, moved)).rejects.toMatchObject({
        code: 'secret-bound-elsewhere',
      })
      expect([one.profile, two.profile.name, await secretOf(two.profile)]).toEqual([
        { ...aDraft({ storage, name: 'Orders API copy' }), id: anId(2) },
        'Orders API copy 2',
        secret,
      ])
    },
  )
})

describe('removing', () => {
  it('empties file and keychain', async () => {
    await profiles.save({ draft: aDraft(), secret })
    await profiles.remove({ id: anId(1) })
    expect([
      await profiles.list(),
      [...keychain.items],
      JSON.parse(await readFile(file, 'utf8')),
    ]).toEqual([
      { profiles: [], notices: [] },
      [],
      { format: 'token-loupe-profiles', version: 1, profiles: [] },
    ])
    await expect(profiles.remove({ id: anId(1) })).rejects.toMatchObject({
      code: 'profile-unknown',
    })
  })

  it('says what a refusing keychain still holds, and removes it when it can', async () => {
    await profiles.save({ draft: aDraft(), secret })
    keychain.refuse = lockedKeychain
    await profiles.remove({ id: anId(1) })
    const { profiles: left, notices } = await profiles.list()
    time += 61_000
    const laterElsewhere = (await openService().list()).notices
    keychain.refuse = null
    await profiles.save({ draft: aDraft(), secret })
    expect([
      left,
      notices,
      laterElsewhere,
      [...keychain.items.keys()],
      (await profiles.list()).notices,
    ]).toEqual([[], [containing(`account ${account(1)}`)], notices, [account(2)], []])
  })
})

describe('handing out a secret', () => {
  it('refuses when the endpoint was changed behind its back', async () => {
    await profiles.save({ draft: aDraft(), secret })
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('as.example.com/introspect', 'evil.example/introspect'))
    const changed = await profiles.load(anId(1))
    expect(changed.introspectionEndpoint).toBe('https://evil.example/introspect')
    await expect(secretOf(changed)).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
      message: matching(/https:\/\/as\.example\.com.*https:\/\/evil\.example/),
    })
  })

  it('refuses another proxy than that of the typing', async () => {
    await profiles.save({ draft: aDraft(), secret })
    const behindProxy = openService(() => 'http://proxy.example:3128')
    const profile = await behindProxy.load(anId(1))
    await expect(
      behindProxy.secretFor(profile, await behindProxy.destinationOf(profile)),
    ).rejects.toMatchObject({ code: 'secret-bound-elsewhere' })
  })

  it.each([
    ['nothing', null],
    ['no JSON', '{"version":1,'],
    ['another version', '{"version":3}'],
    ['no binding', '{"version":1,"secret":{"clientSecret":"x"}}'],
  ])('calls a secret missing where the keychain holds %s', async (_, item) => {
    const { profile } = await profiles.save({ draft: aDraft(), secret })
    if (item === null) keychain.items.clear()
    else keychain.items.set(account(1), item)
    await expect(secretOf(profile)).rejects.toMatchObject({ code: 'secret-missing' })
  })

  it('never names the secret in a failure, nor writes it below the folder', async () => {
    const { profile } = await profiles.save({ draft: aDraft(), secret })
    const failures = await Promise.all([
      profiles.save({ draft: aDraft(), secret }).catch(String),
      profiles.save({ draft: aDraft({ name: 'X', caFiles: ['/no'] }), secret }).catch(String),
      profiles
        .destinationOf(profile, 'https://other.example.com')
        .then((elsewhere) => profiles.secretFor(profile, elsewhere))
        .catch(String),
    ])
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')),
    )
    expect(
      [...failures, ...files].filter((result) => JSON.stringify(result).includes('canary-3f9a')),
    ).toEqual([])
  })
})

function openService(proxyFor?: (endpoint: string) => string | null): ProfileService {
  return createProfileService({
    store: createProfileStore({ folder, now: () => time }),
    keychain,
    session: createSessionProfiles(),
    readFile: (name) => readFile(name),
    keys: plainKeys,
    generatedKeys,
    newId: () => {
      lastId += 1
      return anId(lastId)
    },
    now: () => time,
    ...(proxyFor === undefined ? {} : { proxyFor }),
  })
}

async function secretOf(profile: Profile) {
  return profiles.secretFor(profile, await profiles.destinationOf(profile))
}

function account(number: number): string {
  return `profile:${anId(number)}`
}

function stored(number: number): unknown {
  return JSON.parse(keychain.items.get(account(number)) ?? 'null')
}
