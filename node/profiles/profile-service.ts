import type { CallInput, ProfileList } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import { checkProfile } from '../../core/profile/check-profile.ts'
import {
  type Profile,
  type ProfileDraft,
  type ProfileSecret,
  type ProfileSummary,
  profileDraftSchema,
} from '../../core/profile/profile.ts'
import type { Keychain } from '../keychain/keychain.ts'
import { fingerprintOf, type ReadFile } from './certificates.ts'
import { copyName } from './copy-name.ts'
import { createKeptProfiles } from './kept-profiles.ts'
import type { ProfileStore } from './profile-store.ts'
import { createQueue } from './queue.ts'
import { bindingAllows, bindTo, type SecretDestination } from './secret-binding.ts'
import type { SessionProfiles } from './session-profiles.ts'
import { loadSecret, type StoredSecret } from './stored-secret.ts'

/** The profiles of this user, and the one way to their secrets. The keychain is opened on first need. */
export interface ProfileService {
  /** All profiles; the keychain is not asked, its secrets are taken to be there. */
  list(): Promise<ProfileList>
  /** The profile as it is stored now. Throws LoupeError `profile-unknown`. */
  load(id: string): Promise<Profile>
  /** Adds a profile, or changes the one of that id; `secret` null keeps the one that is there. */
  save(input: CallInput<'profiles:save'>): Promise<ProfileSummary>
  /** Copies a profile, its secret with it: bound to where the original's may go. */
  duplicate(input: { readonly id: string }): Promise<ProfileSummary>
  remove(input: { readonly id: string }): Promise<void>
  /** Where the secret of that profile would go: reads its CA files. */
  destinationOf(profile: EndpointAndCertificates): Promise<SecretDestination>
  /** The secret, for that destination only. Throws LoupeError `secret-missing`, `secret-bound-elsewhere`. */
  secretFor(profile: Profile, destination: SecretDestination): Promise<ProfileSecret>
}

type EndpointAndCertificates = Pick<Profile, 'introspectionEndpoint' | 'caFiles'>

export interface ProfileServiceOptions {
  readonly store: ProfileStore
  readonly keychain: Keychain
  readonly session: SessionProfiles
  readonly readFile: ReadFile
  /** The proxy in force for an endpoint, without user info; none where it is left out. */
  readonly proxyFor?: (endpoint: string) => string | null
  /** Makes a UUID. */
  readonly newId: () => string
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Makes the service over a profile file, the keychain, and the memory of this session. */
export function createProfileService(options: ProfileServiceOptions): ProfileService {
  const { keychain, session, readFile, proxyFor = () => null, newId } = options
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

  const storedSecretOf = async (profile: Profile): Promise<StoredSecret> => {
    const stored = isOfSession(profile.id)
      ? (session.get(profile.id)?.stored ?? null)
      : await loadSecret(keychain, profile.id)
    if (stored !== null) return stored
    throw new LoupeError(
      'secret-missing',
      `The keychain holds no usable secret for “${profile.name}”. Edit the profile and type the client secret again.`,
    )
  }

  const destinationOf = async (profile: EndpointAndCertificates): Promise<SecretDestination> => ({
    origin: new URL(profile.introspectionEndpoint).origin,
    proxy: proxyFor(profile.introspectionEndpoint),
    ca: await fingerprintOf(profile.caFiles, readFile),
    pin: null,
  })

  const allowedSecretOf = async (
    profile: Profile,
    destination: SecretDestination,
  ): Promise<StoredSecret> => {
    const stored = await storedSecretOf(profile)
    const verdict = bindingAllows(stored.binding, destination)
    if (verdict.ok) return stored
    throw new LoupeError(
      'secret-bound-elsewhere',
      `The secret of “${profile.name}” was not used: ${verdict.why}. If that is intended, edit the profile and type the secret again.`,
    )
  }

  const put = async (profile: Profile, stored: StoredSecret, isNew: boolean): Promise<void> => {
    const check = (present: readonly Profile[]) =>
      refuseProblems(profile, [...present, ...session.list()])
    if (profile.storage === 'session') {
      session.put({ profile, stored })
    } else if (isNew) {
      await kept.add(profile, stored, check)
    } else {
      await kept.change(profile, stored, check)
    }
  }

  /** To the other place first, then away from the old one: a failure leaves the profile where it was. */
  const move = async (before: Profile, after: Profile, stored: StoredSecret): Promise<void> => {
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
    const profile: Profile = { ...clean, id: clean.id ?? newId() }
    const stored =
      secret === null
        ? await allowedSecretOf(requireBefore(before), destination)
        : { secret, binding: bindTo(destination) }
    if (before === null) await put(profile, stored, true)
    else if (isOfSession(before.id) !== (profile.storage === 'session')) {
      await move(before, profile, stored)
    } else await put(profile, stored, false)
    return summaryOf(profile, session)
  }

  const duplicate = async (id: string): Promise<ProfileSummary> => {
    const original = await find(id)
    const stored = await storedSecretOf(original)
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
    secretFor: async (profile, destination) => (await allowedSecretOf(profile, destination)).secret,
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
  if (first === undefined) return
  throw new LoupeError(first.code, problems.map(({ message }) => message).join(' '))
}

function requireBefore(before: Profile | null): Profile {
  if (before !== null) return before
  throw new LoupeError('secret-missing', 'Type the client secret: a new profile has none yet.')
}

function summaryOf(profile: Profile, session: SessionProfiles): ProfileSummary {
  if (session.get(profile.id) !== null) return { profile, secret: { stored: 'session' } }
  return { profile, secret: { stored: profile.storage === 'keychain' ? 'keychain' : 'none' } }
}
