import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { LoupeError } from '../../core/errors.ts'
import { errorCode } from './error-code.ts'
import { replaceFile } from './replace-file.ts'

/**
 * Refuses what a report can't be written to: a folder, a device, a file in a folder that is not there.
 * Throws `file-unwritable`; returns the file's own path, with links followed.
 */
export async function checkChosenFile(file: string): Promise<string> {
  const name = path.basename(file)
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw unwritable(`“${name}” is a folder. Name a file in it.`)
    if (found.isFile()) return await realpath(file)
    throw unwritable(`“${name}” is no ordinary file. Name a file that may be replaced.`)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw asUnwritable(name, error)
  }
  try {
    return path.join(await realpath(path.dirname(file)), name)
  } catch (error) {
    throw asUnwritable(name, error)
  }
}

/**
 * Writes a text to a file that the person chose, as a whole or not at all, readable by its owner only.
 * Throws `file-unwritable` with what is wrong; an older file is then as it was.
 */
export async function writeChosenFile(
  file: string,
  text: string,
  replace: (file: string, text: string) => Promise<void> = replaceFile,
): Promise<void> {
  const target = await checkChosenFile(file)
  try {
    await replace(target, text)
  } catch (error) {
    throw asUnwritable(path.basename(file), error)
  }
}

function asUnwritable(name: string, error: unknown): unknown {
  const code = errorCode(error)
  if (error instanceof LoupeError || code === '') return error
  return unwritable(`“${name}” can’t be written: ${sayReason(code)}`, error)
}

function unwritable(sentence: string, cause?: unknown): LoupeError {
  return new LoupeError('file-unwritable', `${sentence} Nothing was written.`, { cause })
}

function sayReason(code: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Make room, or choose another disk.'
    case 'EACCES':
    case 'EPERM':
      return 'you have no permission to write there. Choose another folder.'
    case 'EROFS':
      return 'the disk can only be read. Choose another one.'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder is not there. Make the folder, or choose another one.'
    case 'ENAMETOOLONG':
      return 'its name is too long. Choose a shorter one.'
    case 'EBUSY':
      return 'another program holds it open. Close it there, and try again.'
    default:
      return `the system says ${code}. Choose another folder, and try again.`
  }
}
