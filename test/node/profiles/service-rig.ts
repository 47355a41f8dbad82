import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Profile, ProfileDraft } from '../../../core/profile/profile.ts'
import type { ProfileSecret, SecretInput } from '../../../core/profile/secret.ts'
import type { Keychain } from '../../../node/keychain/keychain.ts'
import {
  createGeneratedKeys,
  type GeneratedKeys,
  type GenerateKey,
} from '../../../node/profiles/generated-keys.ts'
import type { KeyOpener } from '../../../node/profiles/key-opener.ts'
import {
  createProfileService,
  type ProfileService,
} from '../../../node/profiles/profile-service.ts'
import { createProfileStore } from '../../../node/profiles/profile-store.ts'
import { createSessionProfiles } from '../../../node/profiles/session-profiles.ts'
import { aDraft, anId } from './drafts.ts'
import { createFakeKeychain, type FakeKeychain } from './fake-keychain.ts'
import { plainKeys } from './plain-keys.ts'

/** A profile service over a folder and a keychain of its own. */
export interface ServiceRig {
  readonly folder: string
  readonly file: string
  readonly keychain: FakeKeychain
  readonly generatedKeys: GeneratedKeys
  readonly profiles: ProfileService
  /** The environment's proxy. */
  proxy: string | null
  /** Epoch milliseconds. */
  time: number
  add(change: Partial<ProfileDraft>, secret: SecretInput | null): Promise<Profile>
  /** Saves the profile again with that change. */
  edit(profile: Profile, change: Partial<Profile>, secret: SecretInput | null): Promise<Profile>
  /** Writes the profile file anew, as somebody does behind the app's back, and loads the profile. */
  tamper(profile: Profile, change: Partial<Profile>): Promise<Profile>
  secretOf(profile: Profile): Promise<ProfileSecret>
  /** What the keychain holds for that profile. */
  item(profile: Profile): unknown
  remove(): Promise<void>
}

/** Parts that stand in for those that a rig has by itself. */
export interface RigParts {
  readonly keychain?: Keychain
  readonly keys?: KeyOpener
  readonly generate?: GenerateKey
}

/** Makes a rig: an empty folder, a keychain in memory, and keys that are texts. */
export async function makeServiceRig(parts: RigParts = {}): Promise<ServiceRig> {
  const folder = await mkdtemp(path.join(tmpdir(), 'secret-parts-'))
  const file = path.join(folder, 'profiles.json')
  const keychain = createFakeKeychain()
  let lastId = 0
  const newId = () => {
    lastId += 1
    return anId(lastId)
  }
  const generatedKeys = createGeneratedKeys({
    generate: parts.generate ?? generatePlain,
    newId,
    now: () => rig.time,
  })
  const profiles = createProfileService({
    store: createProfileStore({ folder, now: () => rig.time }),
    keychain: parts.keychain ?? keychain,
    session: createSessionProfiles(),
    readFile: (name) => readFile(name),
    keys: parts.keys ?? plainKeys,
    generatedKeys,
    proxyFor: () => rig.proxy,
    newId,
    now: () => rig.time,
  })
  const save = async (draft: ProfileDraft, secret: SecretInput | null) =>
    (await profiles.save({ draft, secret })).profile
  const rig: ServiceRig = {
    folder,
    file,
    keychain,
    generatedKeys,
    profiles,
    proxy: null,
    time: Date.now(),
    add: (change, secret) => save(aDraft(change), secret),
    edit: (profile, change, secret) => save({ ...profile, ...change }, secret),
    async tamper(profile, change) {
      const content = { format: 'token-loupe-profiles', version: 1 }
      await writeFile(file, JSON.stringify({ ...content, profiles: [{ ...profile, ...change }] }))
      return profiles.load(profile.id)
    },
    secretOf: async (profile) => profiles.secretFor(profile, await profiles.destinationOf(profile)),
    item: ({ id }) => parse(keychain.items.get(`profile:${id}`) ?? 'null'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
  return rig
}

const generatePlain: GenerateKey = async ({ use, algorithm }) => ({
  privateJwk: JSON.stringify({ k: `${use} ${algorithm}` }),
  publicJwk: { kty: 'public', of: `${use} ${algorithm}` },
})

function parse(text: string): unknown {
  return JSON.parse(text)
}
