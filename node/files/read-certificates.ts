import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

const mostFiles = 1000

/**
 * Reads a file; of a folder the files in it that end in .pem, .crt or .cer, in the order of their names, one after the
 * other. Rejects as the file system does.
 */
export async function readCertificatesAt(place: string): Promise<Uint8Array> {
  if (!(await stat(place)).isDirectory()) return readFile(place)
  const names = (await readdir(place)).filter((name) => /\.(?:pem|crt|cer)$/i.test(name)).sort()
  const files = names.slice(0, mostFiles).map((name) => readFile(path.join(place, name)))
  const contents = await Promise.all(files)
  return Buffer.concat(contents.flatMap((content) => [content, Buffer.from('\n')]))
}
