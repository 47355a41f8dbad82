import { readFile, stat } from 'node:fs/promises'
import { LoupeError } from '../../core/errors.ts'

/** Reads a text file that the person named. Throws `input-invalid` for one that can't be read, or is larger than `limit` bytes. */
export async function readTextFile(file: string, limit: number): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size <= limit) return await readFile(file, 'utf8')
  } catch (error) {
    throw new LoupeError(
      'input-invalid',
      `The file ${file} can't be read. Check its path and permissions.`,
      {
        cause: error,
      },
    )
  }
  throw new LoupeError(
    'input-invalid',
    `The file ${file} holds more than ${limit.toLocaleString('en')} bytes. Give a file that holds just what is asked for.`,
  )
}
