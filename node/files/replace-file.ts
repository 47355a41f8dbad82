import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './error-code.ts'
import { isProcessAlive } from './process-alive.ts'

/** A temp file of a process id that lives again is left over after this many milliseconds. */
const leftoverAfterMs = 10 * 60_000
/** Windows refuses to rename onto a file that a scanner holds open for a moment. */
const renamePausesMs = [10, 30, 100, 300]

/** Called right before the new content takes the old one's place; what it throws leaves the old one. */
export type BeforeReplace = () => Promise<void>

/**
 * Replaces a file as a whole (mode 0600): whoever reads it, also after a crash or a power cut, finds the
 * old content or the new one, never a part. Throws the system's error; the old file is then untouched.
 */
export async function replaceFile(
  file: string,
  content: string,
  beforeReplace: BeforeReplace = async () => undefined,
): Promise<void> {
  await removeLeftovers(file)
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${process.pid}.${randomUUID()}.tmp`,
  )
  try {
    await writeWhole(temporary, content)
    await beforeReplace()
    await renameOnto(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(path.dirname(file))
}

async function writeWhole(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(content, 'utf8')
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function renameOnto(from: string, to: string): Promise<void> {
  for (const pauseMs of process.platform === 'win32' ? renamePausesMs : []) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error
      await sleep(pauseMs)
    }
  }
  await rename(from, to)
}

/** A rename is safe from a power cut only when its folder is on the disk too; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (errorCode(error) !== 'EINVAL') throw error
  } finally {
    await handle.close()
  }
}

/** Removes temp files of `file` that killed processes left behind. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file)
  const names = (await readdir(folder)).filter((name) => isTemporary(name, path.basename(file)))
  for (const name of names) {
    const temporary = path.join(folder, name)
    if (await isLeftover(temporary)) await rm(temporary, { force: true })
  }
}

function isTemporary(name: string, target: string): boolean {
  return name.startsWith(`.${target}.`) && /\.\d+\.[0-9a-f-]{36}\.tmp$/.test(name)
}

async function isLeftover(temporary: string): Promise<boolean> {
  const pid = Number(/\.(\d+)\.[0-9a-f-]{36}\.tmp$/.exec(temporary)?.[1])
  if (!isProcessAlive(pid)) return true
  try {
    return Date.now() - (await stat(temporary)).mtimeMs > leftoverAfterMs
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
