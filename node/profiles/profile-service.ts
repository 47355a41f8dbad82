import type { CallInput, ProfileList } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import { checkOwnValues } from '../../core/profile/check-own-values.ts'
import { checkProfile } from '../../core/profile/check-profile.ts'
import {
  type Profile,
  type ProfileDraft,
  type ProfileSummary,
  profileDraftSchema,
} from '../../core/profile/profile.ts'
import { secretNeeds } from '../../core/profile/profile-secrets.ts'
import type { ProfileSecret, SecretInput } from '../../core/profile/secret.ts'
import type { Keychain } from '../keychain/keychain.ts'
import type { ReadFile } from './certificates.ts'
import { copyName } from './copy-name.ts'
import type { GeneratedKeys } from './generated-keys.ts'
import { importSecret } from './import-secret.ts'
import { createKeptProfiles } from './kept-profiles.ts'
import type { KeyOpener } from './key-opener.ts'
import { isEmptySecret } from './needed-secret.ts'
import { isGivenWhole, leavesOpen, nextSecret, secretAt } from './next-secret.ts'
import type { ProfileStore } from './profile-store.ts'
import { type PublicKeys, publicKeysOf, withPublicKeys } from './public-keys.ts'
import { createQueue } from './queue.ts'
import { type ReadKeyFile, readKeyFile as readWholeKeyFile } from './read-key-file.ts'
import type { SecretDestination } from './secret-binding.ts'
import { type DestinationSettings, findDestination } from './secret-destination.ts'
import type { SessionProfiles } from './session-profiles.ts'
import { loadSecret, type StoredSecret } from './stored-secret.ts'

/** The profiles of this user, and the one way to their secrets. The keychain is opened on first need. */
export interface ProfileService {
  /** All profiles; the keychain is not asked, its secrets are taken to be there. */
  list(): Promise<ProfileList>
  /** The profile as it is stored now. Throws LoupeError `profile-unknown`. */
  load(id: string): Promise<Profile>
  /**
   * Adds a profile, or changes the one of that id. Parts of the secret that are not given stay, where they may go to
   * what the profile now names. The public keys of the profile are computed from the private ones.
   */
  save(input: CallInput<'profiles:save'>): Promise<ProfileSummary>
  /** Copies a profile, its secret with it: bound to where the original's may go. */
  duplicate(input: { readonly id: string }): Promise<ProfileSummary>
  remove(input: { readonly id: string }): Promise<void>
  /**
   * Where the secret of that profile would go: reads its CA files. `endpoint` is the introspection endpoint, where it
   * is another one than the profile's (an alias for mutual TLS).
   */
  destinationOf(profile: DestinationSettings, endpoint?: string): Promise<SecretDestination>
  /**
   * What the profile needs of its secret, for that destination only. Throws LoupeError `secret-missing`,
   * `secret-bound-elsewhere`, and `input-invalid` for headers and parameters that cannot be one's own.
   */
  secretFor(profile: Profile, destination: SecretDestination): Promise<ProfileSecret>
  /** The public halves of the profile's keys, computed from the private ones. Throws what `secretFor` throws. */
  publicKeysOf(profile: Profile): Promise<PublicKeys>
}

export interface ProfileServiceOptions {
  readonly store: ProfileStore
  readonly keychain: Keychain
  readonly session: SessionProfiles
  readonly readFile: ReadFile
  /** Reads a key file; from the disk where it is left out. */
  readonly readKeyFile?: ReadKeyFile
  readonly keys: KeyOpener
  readonly generatedKeys: Pick<GeneratedKeys, 'find' | 'forget'>
  /** The proxy in force for an endpoint, without user info; none where it is left out. */
  readonly proxyFor?: (endpoint: string) => string | null
  /** Makes a UUID. */
  readonly newId: () => string
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Makes the service over a profile file, the keychain, and the memory of this session. */
export function createProfileService(options: ProfileServiceOptions): ProfileService {
  const { keychain, session, readFile, proxyFor = () => null, newId, keys, generatedKeys } = options
  const { readKeyFile = readWholeKeyFile } = options
  const kept = createKeptProfiles(options)
  const queue = createQueue()

  const all = async (): Promise<readonly Profile[]> => [...(await kept.list()), ...session.list()]

  const find = async (id: string): Promise<Profile> => {
    const profile = (await all()).find((candidate) => candidate.id === id)
    if (profile !== undefined) return profile
    throw new LoupeError(
      'profile-unknown',
      'There is no such profile any more. It was removed, perhaps by another window or the terminal.',
    )
  }

  const isOfSession = (id: string) => session.get(id) !== null

  const storedSecretOf = async ({ id }: Profile): Promise<StoredSecret | null> =>
    isOfSession(id) ? (session.get(id)?.stored ?? null) : loadSecret(keychain, id)

  /** Where nothing of it is needed, a keychain that refuses is not in the way. */
  const storedIfWanted = async (
    profile: Profile,
    wanted: boolean,
  ): Promise<StoredSecret | null> => {
    try {
      return await storedSecretOf(profile)
    } catch (error) {
      if (wanted || !(error instanceof LoupeError)) throw error
      return null
    }
  }

  const destinationOf = (profile: DestinationSettings, endpoint?: string) =>
    findDestination(profile, endpoint ?? profile.introspectionEndpoint, { readFile, proxyFor })

  const secretFor = async (
    profile: Profile,
    destination: SecretDestination,
  ): Promise<ProfileSecret> => {
    refuseOwnValues(profile)
    const wanted = secretNeeds(profile).required.length > 0
    return secretAt(profile, await storedIfWanted(profile, wanted), destination)
  }

  const put = async (
    profile: Profile,
    stored: StoredSecret | null,
    isNew: boolean,
  ): Promise<void> => {
    const check = (present: readonly Profile[]) =>
      refuseProblems(profile, [...present, ...session.list()])
    if (profile.storage === 'session') {
      session.put({ profile, stored: stored ?? nothingStored })
    } else if (isNew) {
      await kept.add(profile, stored, check)
    } else {
      await kept.change(profile, stored, check)
    }
  }

  /** To the other place first, then away from the old one: a failure leaves the profile where it was. */
  const move = async (
    before: Profile,
    after: Profile,
    stored: StoredSecret | null,
  ): Promise<void> => {
    await put(after, stored, true)
    if (before.storage === 'session') return session.remove(before.id)
    try {
      await kept.remove(before)
    } catch (error) {
      session.remove(after.id)
      throw error
    }
  }

  const save = async ({ draft, secret }: CallInput<'profiles:save'>): Promise<ProfileSummary> => {
    const clean = parseDraft(draft)
    refuseProblems(clean, await all())
    const destination = await destinationOf(clean)
    const before = clean.id === null ? null : await find(clean.id)
    const given = await importSecret(secret ?? {}, {
      keys,
      readKeyFile,
      generatedKey: (id) => generatedKeys.find(id),
    })
    const old =
      before !== null && leavesOpen(clean, given)
        ? await storedIfWanted(before, !isGivenWhole(clean, given))
        : null
    const next = nextSecret({ draft: clean, before: old, given, destination })
    const wasEmpty = old === null || isEmptySecret(old.secret)
    const stored = wasEmpty && isEmptySecret(next.secret) ? null : next
    const profile: Profile = {
      ...withPublicKeys(clean, await publicKeysOf(clean, next.secret, keys.publicJwkOf)),
      id: clean.id ?? newId(),
    }
    if (before === null) await put(profile, stored, true)
    else if (isOfSession(before.id) !== (profile.storage === 'session')) {
      await move(before, profile, stored)
    } else await put(profile, stored, false)
    for (const id of generatedIn(secret)) generatedKeys.forget(id)
    return summaryOf(profile, session)
  }

  const duplicate = async (id: string): Promise<ProfileSummary> => {
    const original = await find(id)
    const wanted = secretNeeds(original).required.length > 0
    const stored = await storedIfWanted(original, wanted)
    if (stored === null && wanted) throw nothingToCopy(original)
    const name = copyName(
      original.name,
      (await all()).map((profile) => profile.name),
    )
    const copy: Profile = { ...original, id: newId(), name }
    await put(copy, stored, true)
    return summaryOf(copy, session)
  }

  const remove = async (id: string): Promise<void> => {
    const profile = await find(id)
    if (isOfSession(id)) session.remove(id)
    else await kept.remove(profile)
  }

  return {
    async list() {
      const profiles = (await all()).map((profile) => summaryOf(profile, session))
      return { profiles, notices: await kept.notices() }
    },
    load: find,
    save: (input) => queue(() => save(input)),
    duplicate: ({ id }) => queue(() => duplicate(id)),
    remove: ({ id }) => queue(() => remove(id)),
    destinationOf,
    secretFor,
    async publicKeysOf(profile) {
      const secret = await secretFor(profile, await destinationOf(profile))
      return publicKeysOf(profile, secret, keys.publicJwkOf)
    },
  }
}

/** What the schema says of a draft, with the blanks round name and endpoint gone. */
function parseDraft(draft: ProfileDraft): ProfileDraft {
  const parsed = profileDraftSchema.safeParse(draft)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const place = issue?.path.join(' ') ?? ''
    throw new LoupeError(
      'input-invalid',
      `The profile cannot be saved: ${place} is not as it must be (${issue?.message ?? 'unknown'}). Correct it and save again.`,
    )
  }
  const { name, introspectionEndpoint, ...rest } = parsed.data
  return { ...rest, name: name.trim(), introspectionEndpoint: introspectionEndpoint.trim() }
}

function refuseProblems(draft: ProfileDraft, others: readonly Profile[]): void {
  const problems = checkProfile(draft, others)
  const [first] = problems
  if (first !== undefined) {
    throw new LoupeError(first.code, problems.map(({ message }) => message).join(' '))
  }
  refuseOwnValues(draft)
}

function refuseOwnValues({ connection }: Pick<Profile, 'connection'>): void {
  const problems = checkOwnValues(connection)
  if (problems.length > 0) throw new LoupeError('input-invalid', problems.join(' '))
}

/** The generated keys that an input takes. */
function generatedIn(secret: SecretInput | null): readonly string[] {
  return [secret?.privateKey, secret?.decryptionKey].flatMap((source) =>
    source?.from === 'generated' ? [source.id] : [],
  )
}

function nothingToCopy({ name }: Profile): LoupeError {
  return new LoupeError(
    'secret-missing',
    `The keychain holds no usable secret for “${name}”, so there is none to copy. Edit the profile and give its secret again.`,
  )
}

const nothingStored: StoredSecret = {
  secret: {},
  binding: { places: [], ownProxy: null, ca: null, pin: null, serverName: null },
}

function summaryOf(profile: Profile, session: SessionProfiles): ProfileSummary {
  const ofSession = session.get(profile.id)
  if (ofSession !== null) {
    const isEmpty = isEmptySecret(ofSession.stored.secret)
    return { profile, secret: { stored: isEmpty ? 'none' : 'session' } }
  }
  const isThere = profile.storage === 'keychain' && secretNeeds(profile).required.length > 0
  return { profile, secret: { stored: isThere ? 'keychain' : 'none' } }
}
