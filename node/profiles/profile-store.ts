import { constants, copyFile, readFile, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { LoupeError } from '../../core/errors.ts'
import { errorCode } from '../files/error-code.ts'
import { type HeldLock, takeLock } from '../files/lock-file.ts'
import { makePrivateFolder } from '../files/private-folder.ts'
import { replaceFile } from '../files/replace-file.ts'
import {
  noProfiles,
  type ProfileFileReading,
  readProfileFile,
  type StoredProfiles,
  writeProfileFile,
} from './profile-file.ts'

/** Computes the new content from the present one; what it throws leaves the file as it is. */
export type ChangeProfiles = (current: StoredProfiles) => StoredProfiles

/** The profile file of this user, which window and terminal share. It never holds a secret. */
export interface ProfileStore {
  /** Reads the file afresh. Throws LoupeError `profile-file-unreadable` where nothing can be done. */
  read(): Promise<StoredProfiles>
  /**
   * Reads the file afresh under a lock, changes it and replaces it as a whole. Throws LoupeError
   * `profile-file-unwritable`, and whatever `change` throws.
   */
  update(change: ChangeProfiles): Promise<StoredProfiles>
  /** What must be said about the file: damage that was found, and where the damaged file is now. */
  notices(): readonly string[]
}

export interface ProfileStoreOptions {
  readonly folder: string
  /** Epoch milliseconds. */
  readonly now: () => number
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Makes the store of `profiles.json` in that folder; the folder is made by the first write. */
export function createProfileStore({ folder, now }: ProfileStoreOptions): ProfileStore {
  const file = path.join(folder, 'profiles.json')
  const lasting = new Set<string>()
  let present: string | null = null

  const locked = async <T>(work: (lock: HeldLock) => Promise<T>): Promise<T> => {
    const lock = await takeLock(path.join(folder, 'profiles.lock'), now)
    if (lock === null) {
      throw new LoupeError(
        'profile-file-unwritable',
        `Another Token Loupe keeps ${file} locked. Close it, or delete ${path.join(folder, 'profiles.lock')}, and try again.`,
      )
    }
    try {
      return await work(lock)
    } finally {
      await lock.release()
    }
  }

  /** Another process may have mended the file, or set it aside, in the meantime: looked at under the lock. */
  const setAside = async (): Promise<void> => {
    if ((await readReading(file)).type !== 'damaged') return
    const aside = await freeName(file, now())
    await rename(file, aside)
    lasting.add(
      `The profile file could not be read. It was kept as ${aside}, and a new one was begun. Secrets in the keychain are untouched: profiles that you mend in that file and copy back find them again.`,
    )
  }

  const copyAside = async (broken: readonly string[]): Promise<void> => {
    if (broken.length === 0) return
    const aside = await freeName(file, now())
    await copyFile(file, aside, constants.COPYFILE_EXCL)
    lasting.add(
      `${sayBroken(broken)} could not be read and left out. The profile file as it was is kept as ${aside}.`,
    )
  }

  const updateLocked = async (change: ChangeProfiles, lock: HeldLock): Promise<StoredProfiles> => {
    await setAside()
    const reading = await readReading(file)
    if (reading.type === 'newer') throw new LoupeError('profile-file-unwritable', sayNewer(file))
    const current = reading.type === 'good' ? reading.stored : noProfiles
    const next = change(current)
    if (next === current) return current
    if (reading.type === 'good') await copyAside(reading.broken)
    await replaceFile(file, writeProfileFile(next), async () => {
      if (!(await lock.isStillOurs())) throw new LostLock()
    })
    return next
  }

  const read = async (): Promise<StoredProfiles> => {
    const reading = await readReading(file)
    switch (reading.type) {
      case 'good':
        present = reading.broken.length > 0 ? sayLeftOut(reading.broken, file) : null
        return reading.stored
      case 'newer':
        present = sayNewer(file)
        return noProfiles
      case 'damaged':
        await locked(setAside)
        return read()
    }
  }

  return {
    notices: () => (present === null ? [...lasting] : [...lasting, present]),
    read: () => orUnreadable(file, read),
    async update(change) {
      return orUnwritable(file, async () => {
        await makePrivateFolder(folder)
        return untilLockKept(() => locked((lock) => updateLocked(change, lock)))
      })
    },
  }
}

/** The lock was taken for abandoned while this process slept: the file has changed, so all begins anew. */
class LostLock extends Error {}

async function untilLockKept<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof LostLock) return untilLockKept(attempt)
    throw error
  }
}

/** A file that cannot be opened (a folder in its place, no permission) counts as damaged. */
async function readReading(file: string): Promise<ProfileFileReading> {
  try {
    return readProfileFile(utf8.decode(await readFile(file)))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { type: 'good', stored: noProfiles, broken: [] }
    const hopeless = ['EISDIR', 'EACCES', 'EPERM', 'ELOOP', 'ERR_ENCODING_INVALID_ENCODED_DATA']
    if (hopeless.includes(errorCode(error))) return { type: 'damaged' }
    throw error
  }
}

/** `profiles.damaged-20261121T041500123Z.json`, with a number where that is taken. */
async function freeName(file: string, now: number): Promise<string> {
  const stamp = new Date(now).toISOString().replaceAll(/[-:.]/g, '')
  for (let number = 1; ; number += 1) {
    const name = `profiles.damaged-${stamp}${number === 1 ? '' : `-${number}`}.json`
    const candidate = path.join(path.dirname(file), name)
    if (!(await exists(candidate))) return candidate
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

function sayBroken(broken: readonly string[]): string {
  return broken.length === 1 ? `The profile ${broken[0]}` : `The profiles ${broken.join(', ')}`
}

function sayLeftOut(broken: readonly string[], file: string): string {
  return `${sayBroken(broken)} in ${file} cannot be read. The others can be used; before the file is next written, a copy of it is kept beside it.`
}

function sayNewer(file: string): string {
  return `${file} was written by a newer version of Token Loupe, so this version leaves it alone. Update Token Loupe to see and change these profiles; profiles for this session only can be made meanwhile.`
}

async function orUnreadable<T>(file: string, work: () => Promise<T>): Promise<T> {
  return orFileError('profile-file-unreadable', `The profile file ${file} cannot be read`, work)
}

async function orUnwritable<T>(file: string, work: () => Promise<T>): Promise<T> {
  return orFileError('profile-file-unwritable', `The profile file ${file} cannot be written`, work)
}

async function orFileError<T>(
  code: 'profile-file-unreadable' | 'profile-file-unwritable',
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = errorCode(error)
    if (error instanceof LoupeError || reason === '') throw error
    throw new LoupeError(
      code,
      `${what} (${reason}). Check that the disk is not full and that the folder belongs to you, and try again.`,
    )
  }
}
