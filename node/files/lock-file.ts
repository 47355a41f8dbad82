import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { errorCode } from './error-code.ts'
import { isProcessAlive } from './process-alive.ts'

const noteSchema = z.object({
  pid: z.number(),
  host: z.string(),
  /** Epoch milliseconds. */
  since: z.number(),
})

/** A lock is held for one small write; one that is older than this many milliseconds is abandoned. */
const abandonedAfterMs = 5_000
const waitAtMostMs = 10_000
const pollEveryMs = 15

/** A lock that this process holds. */
export interface HeldLock {
  /** False where another process took the lock for abandoned and has it now. */
  isStillOurs(): Promise<boolean>
  release(): Promise<void>
}

/**
 * Takes a lock file that processes of this app share. Locks of dead processes, and abandoned ones, are
 * broken. Resolves null where another process keeps it for more than ten seconds.
 */
export async function takeLock(file: string, now: () => number): Promise<HeldLock | null> {
  const giveUpAt = performance.now() + waitAtMostMs
  while (performance.now() < giveUpAt) {
    const note = `${JSON.stringify({ pid: process.pid, host: hostname(), since: now(), nonce: randomUUID() })}\n`
    if (await create(file, note)) return heldLock(file, note)
    const found = await readNote(file)
    if (found !== null && (await isAbandoned(file, found, now()))) await breakLock(file, found)
    else await sleep(pollEveryMs)
  }
  return null
}

function heldLock(file: string, note: string): HeldLock {
  const isStillOurs = async () => (await readNote(file)) === note
  return {
    isStillOurs,
    release: async () => {
      if (await isStillOurs()) await rm(file, { force: true })
    },
  }
}

async function create(file: string, note: string): Promise<boolean> {
  try {
    await writeFile(file, note, { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function readNote(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function isAbandoned(file: string, note: string, now: number): Promise<boolean> {
  const parsed = noteSchema.safeParse(parseJson(note))
  if (!parsed.success) return isOld(file, now)
  const { pid, host, since } = parsed.data
  if (Math.abs(now - since) > abandonedAfterMs) return true
  return host === hostname() && !isProcessAlive(pid)
}

/** A note without sense is either being written this moment, or its writer was killed. */
async function isOld(file: string, now: number): Promise<boolean> {
  try {
    return Math.abs(now - (await stat(file)).mtimeMs) > abandonedAfterMs
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Two processes may break the same lock: the one that finds a fresh lock in its hands puts it back. */
async function breakLock(file: string, abandoned: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  const taken = await readNote(aside)
  if (taken !== null && taken !== abandoned) await create(file, taken)
  await rm(aside, { force: true })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
