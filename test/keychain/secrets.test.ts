import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createInspector } from '../../node/inspect/inspector.ts'
import { createProfileService, type ProfileService } from '../../node/profiles/profile-service.ts'
import { createProfileStore } from '../../node/profiles/profile-store.ts'
import { createSessionProfiles } from '../../node/profiles/session-profiles.ts'
import { aDraft } from '../node/profiles/drafts.ts'
import { plainKeys } from '../node/profiles/plain-keys.ts'
import { type HostedKeychain, startKeychainHost } from './hosted-keychain.ts'
import { type PrivateKeyring, startKeyring } from './private-keyring.ts'

const canary = 'canary-5d1c7e"\\ü'
const traces = [
  canary,
  'canary-5d1c7e',
  Buffer.from('canary-5d1c7e').toString('base64').slice(0, 16),
]
let folder = ''
let keyring: PrivateKeyring
let keychain: HostedKeychain
let profiles: ProfileService

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'secrets-'))
  keyring = await startKeyring('unlocked')
  keychain = await startKeychainHost(keyring.env, { itemLimit: 1280 })
  profiles = createProfileService({
    store: createProfileStore({ folder, now: () => Date.now() }),
    keychain,
    session: createSessionProfiles(),
    readFile: (name) => readFile(name),
    keys: plainKeys,
    generatedKeys: { find: () => null, forget: () => undefined },
    newId: () => randomUUID(),
    now: () => Date.now(),
  })
})

afterEach(async () => {
  await keychain.close()
  await keyring.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a secret, through everything that can be done with a profile', () => {
  it('is in the keyring as long as its profile is, and never in a file', async () => {
    const secret = { clientSecret: canary }
    const { profile } = await profiles.save({ draft: aDraft(), secret })
    const found = await keyring.lookUp(`profile:${profile.id}`)
    expect(JSON.parse(found ?? 'null')).toEqual({
      version: 2,
      secret,
      binding: {
        places: [{ origin: 'https://as.example.com', proxy: null }],
        ownProxy: null,
        ca: null,
        pin: null,
        serverName: null,
      },
    })

    const copy = (await profiles.duplicate({ id: profile.id })).profile
    await profiles.save({ draft: { ...profile, name: 'Renamed' }, secret: null })
    const session = aDraft({ name: 'Session', storage: 'session' })
    await profiles.save({ draft: session, secret: { clientSecret: `${canary}${canary}` } })
    await expect(inspectChanged(profile.id)).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
    })
    const during = [await keyring.countItems(), await tracesBelow(folder)]

    await profiles.remove({ id: profile.id })
    await profiles.remove({ id: copy.id })
    expect([during, await keyring.countItems(), await tracesBelow(folder)]).toEqual([
      [2, []],
      0,
      [],
    ])
  })

  it('leaves no part behind when it was too long for one item', async () => {
    const clientSecret = `${canary}${'k'.repeat(8000)}`
    const { profile } = await profiles.save({ draft: aDraft(), secret: { clientSecret } })
    const destination = await profiles.destinationOf(profile)
    const items = await keyring.countItems()
    const read = await profiles.secretFor(profile, destination)
    await profiles.remove({ id: profile.id })
    expect([items, read, await keyring.countItems(), await tracesBelow(folder)]).toEqual([
      8,
      { clientSecret },
      0,
      [],
    ])
  })

  it('is kept nowhere else when the keyring is locked', async () => {
    await keyring.lock()
    await expect(
      profiles.save({ draft: aDraft(), secret: { clientSecret: canary } }),
    ).rejects.toMatchObject({ code: 'keychain-locked' })
    expect([(await profiles.list()).profiles, await tracesBelow(folder)]).toEqual([[], []])
  })
})

/** Changes the endpoint behind the app's back, inspects, and puts the file back. */
async function inspectChanged(profileId: string): Promise<unknown> {
  const file = path.join(folder, 'profiles.json')
  const text = await readFile(file, 'utf8')
  const ask = () => Promise.reject(new Error('the secret left the house'))
  const inspector = createInspector({
    profiles,
    transport: { ask },
    metadata: { metadataOf: ask, keysOf: ask },
    callerTokens: { tokenFor: ask },
    readJwt: ask,
    sign: ask,
    newId: () => randomUUID(),
    now: () => Date.now(),
    randomBytes: (length) => new Uint8Array(length),
  })
  await writeFile(file, text.replaceAll('https://as.example.com/', 'https://evil.example/'))
  try {
    const question = {
      profileId,
      token: null,
      tokenTypeHint: null,
      basicEncoding: 'form',
      format: null,
      refresh: false,
    } as const
    return await inspector.inspect(question, new AbortController().signal)
  } finally {
    await writeFile(file, text)
  }
}

async function tracesBelow(start: string): Promise<string[]> {
  const entries = await readdir(start, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return files.filter((_, index) => traces.some((trace) => texts[index]?.includes(trace)))
}
