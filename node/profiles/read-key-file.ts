import { open } from 'node:fs/promises'
import path from 'node:path'
import { LoupeError } from '../../core/errors.ts'

/** Reads a file with a key or a certificate; no more than a bounded number of bytes of it. */
export type ReadKeyFile = (file: string) => Promise<Uint8Array>

/** The largest file that is read, in bytes: a PKCS#12 file with a long chain is a tenth of it. */
const largestBytes = 262_144

/**
 * Reads a key file, or what a shell hands over in place of one (`<(…)`). Throws LoupeError `key-unreadable` for what
 * cannot be read, is no file, or is larger than a key can be.
 */
export async function readKeyFile(file: string): Promise<Uint8Array> {
  if (!path.isAbsolute(file)) {
    throw unreadable(file, 'is not given with its whole path. Choose it again')
  }
  const content = await readStart(file)
  if (content === null) {
    throw unreadable(
      file,
      'cannot be read. Check that it is there, is a file, and that you may read it',
    )
  }
  if (content.byteLength <= largestBytes) return content
  throw unreadable(file, 'is larger than 256 KB, so it is hardly a key. Choose another file')
}

/** One byte more than is allowed, at most; null where it cannot be read. */
async function readStart(file: string): Promise<Uint8Array | null> {
  try {
    const handle = await open(file, 'r')
    try {
      const stats = await handle.stat()
      if (!stats.isFile() && !stats.isFIFO()) return null
      const buffer = Buffer.alloc(largestBytes + 1)
      let length = 0
      while (length < buffer.byteLength) {
        const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length, null)
        if (bytesRead === 0) break
        length += bytesRead
      }
      return buffer.subarray(0, length)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

function unreadable(file: string, fault: string): LoupeError {
  return new LoupeError('key-unreadable', `The file ${file} ${fault}.`)
}
