import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

const mostFiles = 1000
const mostBytes = 4_000_000

/**
 * Reads a file; of a folder the files in it that end in .pem, .crt or .cer, in the order of their names, one after the
 * other. What is no file is passed over. Rejects as the file system does, and with a RangeError for too much.
 */
export async function readCertificatesAt(place: string): Promise<Uint8Array> {
  const found = await stat(place)
  return found.isDirectory() ? readFolder(place) : readBounded(place, found.size)
}

async function readFolder(folder: string): Promise<Uint8Array> {
  const names = (await readdir(folder)).filter((name) => /\.(?:pem|crt|cer)$/i.test(name)).sort()
  if (names.length > mostFiles) throw new RangeError('Too many files')
  const contents: Uint8Array[] = []
  let bytes = 0
  for (const name of names) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => null)
    if (found?.isFile() !== true) continue
    bytes += found.size
    if (bytes > mostBytes) throw new RangeError('Too large')
    contents.push(await readFile(file), Buffer.from('\n'))
  }
  return Buffer.concat(contents)
}

async function readBounded(file: string, size: number): Promise<Uint8Array> {
  if (size > mostBytes) throw new RangeError('Too large')
  return readFile(file)
}
