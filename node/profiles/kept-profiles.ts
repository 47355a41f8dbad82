import { LoupeError } from '../../core/errors.ts'
import type { Profile } from '../../core/profile/profile.ts'
import { secretNeeds } from '../../core/profile/profile-secrets.ts'
import type { Keychain } from '../keychain/keychain.ts'
import type { StoredProfiles, UnsettledSecret } from './profile-file.ts'
import type { ProfileStore } from './profile-store.ts'
import {
  accountOf,
  dropSecret,
  loadSecret,
  type StoredSecret,
  storeSecret,
} from './stored-secret.ts'

/** Profiles that last: the public half in the profile file, the secret half in the keychain. */
export interface KeptProfiles {
  list(): Promise<readonly Profile[]>
  /**
   * Adds a profile: keychain first, then the file; `stored` null leaves the keychain alone. `check` sees the names of
   * that moment, and may throw.
   */
  add(profile: Profile, stored: StoredSecret | null, check: CheckProfiles): Promise<void>
  /** Changes a profile; `stored` null leaves its keychain item alone. */
  change(profile: Profile, stored: StoredSecret | null, check: CheckProfiles): Promise<void>
  /** Removes a profile: file first, then keychain. A keychain that refuses becomes a notice. */
  remove(profile: Profile): Promise<void>
  /** What must be said of the file and of secrets that are still to be removed. */
  notices(): Promise<readonly string[]>
}

export type CheckProfiles = (present: readonly Profile[]) => void

export interface KeptProfilesOptions {
  readonly store: ProfileStore
  readonly keychain: Keychain
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** What another process may be in the middle of is left alone for this many milliseconds. */
const settleAfterMs = 60_000

/** Ties the profile file and the keychain together, so that no secret stays behind without being known. */
export function createKeptProfiles({ store, keychain, now }: KeptProfilesOptions): KeptProfiles {
  const refused = new Set<string>()

  const isDue = ({ id, since }: UnsettledSecret) =>
    refused.has(id) || Math.abs(now() - since) > settleAfterMs

  const leftBehind = ({ profiles, unsettled }: StoredProfiles) =>
    unsettled.filter((entry) => isDue(entry) && !profiles.some(({ id }) => id === entry.id))

  /** The keychain has just answered: the moment to remove what earlier moments could not. */
  const removeLeftBehind = async (): Promise<void> => {
    try {
      for (const { id } of leftBehind(await store.read())) {
        await dropSecret(keychain, id)
        await store.update((current) => settled(current, id))
        refused.delete(id)
      }
    } catch (error) {
      if (!(error instanceof LoupeError)) throw error
    }
  }

  return {
    list: async () => (await store.read()).profiles,
    async add(profile, stored, check) {
      const { id } = profile
      if (stored === null) {
        await store.update((current) => added(current, profile, check))
        return
      }
      await store.update((current) => {
        check(current.profiles)
        return unsettle(current, id, now())
      })
      await storeOrSettle(store, keychain, id, stored)
      await orUndo(
        () => store.update((current) => added(current, profile, check)),
        async () => {
          await dropSecret(keychain, id)
          await store.update((current) => settled(current, id))
        },
      )
      await removeLeftBehind()
    },
    async change(profile, stored, check) {
      const before = stored === null ? null : await loadSecret(keychain, profile.id)
      if (stored !== null) await storeSecret(keychain, profile.id, stored)
      await orUndo(
        () => store.update((current) => changed(current, profile, check)),
        async () => {
          if (before !== null) await storeSecret(keychain, profile.id, before)
        },
      )
      if (stored !== null) await removeLeftBehind()
    },
    async remove(profile) {
      const { id } = profile
      if (!(await mayHaveSecret(keychain, profile))) {
        await store.update((current) => without(current, id))
        return
      }
      await store.update((current) => without(unsettle(current, id, now()), id))
      refused.add(id)
      await removeLeftBehind()
    },
    async notices() {
      const left = leftBehind(await store.read())
      return [...store.notices(), ...left.map(({ id }) => sayLeftBehind(id))]
    },
  }
}

/** A keychain that refused has nothing to settle; one that did not answer may yet store the secret. */
async function storeOrSettle(
  store: ProfileStore,
  keychain: Keychain,
  id: string,
  stored: StoredSecret,
): Promise<void> {
  try {
    await storeSecret(keychain, id, stored)
  } catch (error) {
    const mayStillHappen = error instanceof LoupeError && error.code === 'keychain-unresponsive'
    if (!mayStillHappen) await store.update((current) => settled(current, id))
    throw error
  }
}

/** Undoes the keychain's half as far as it can be; the failure of the file's half is what is told. */
async function orUndo(work: () => Promise<unknown>, undo: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await undo().catch(() => undefined)
    throw error
  }
}

/** A profile that needs no secret can have one that it has a use for; without a keychain it has none. */
async function mayHaveSecret(keychain: Keychain, profile: Profile): Promise<boolean> {
  if (secretNeeds(profile).required.length > 0) return true
  try {
    return (await keychain.get(accountOf(profile.id))) !== null
  } catch (error) {
    return !(error instanceof LoupeError && error.code === 'keychain-missing')
  }
}

function added(current: StoredProfiles, profile: Profile, check: CheckProfiles): StoredProfiles {
  check(current.profiles)
  return { ...settled(current, profile.id), profiles: [...current.profiles, profile] }
}

function without(current: StoredProfiles, id: string): StoredProfiles {
  return { ...current, profiles: current.profiles.filter((profile) => profile.id !== id) }
}

function changed(current: StoredProfiles, profile: Profile, check: CheckProfiles): StoredProfiles {
  if (!current.profiles.some(({ id }) => id === profile.id)) {
    throw new LoupeError(
      'profile-unknown',
      `The profile “${profile.name}” was removed in the meantime. Save it as a new one.`,
    )
  }
  check(current.profiles)
  return {
    ...current,
    profiles: current.profiles.map((other) => (other.id === profile.id ? profile : other)),
  }
}

function unsettle(current: StoredProfiles, id: string, since: number): StoredProfiles {
  return { ...current, unsettled: [...settled(current, id).unsettled, { id, since }] }
}

function settled(current: StoredProfiles, id: string): StoredProfiles {
  return { ...current, unsettled: current.unsettled.filter((entry) => entry.id !== id) }
}

function sayLeftBehind(id: string): string {
  return `The keychain still holds the secret of a profile that is gone (service token-loupe, account ${accountOf(id)}), because it could not be removed. It is removed when a secret is next saved or removed; unlock the keychain before.`
}
