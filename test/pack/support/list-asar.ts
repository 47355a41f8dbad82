import { readFile } from 'node:fs/promises'
import { z } from 'zod'

interface Entry {
  readonly files?: Readonly<Record<string, Entry>> | undefined
}

const entrySchema: z.ZodType<Entry> = z.lazy(() =>
  z.object({ files: z.record(z.string(), entrySchema).optional() }),
)

/** The paths of all files in an asar archive, packed or unpacked, sorted. */
export async function listAsar(file: string): Promise<readonly string[]> {
  const bytes = await readFile(file)
  const length = bytes.readUInt32LE(12)
  const header: unknown = JSON.parse(bytes.subarray(16, 16 + length).toString('utf8'))
  return filesBelow(entrySchema.parse(header), '').sort()
}

function filesBelow({ files }: Entry, place: string): string[] {
  if (files === undefined) return [place]
  return Object.entries(files).flatMap(([name, entry]) =>
    filesBelow(entry, place === '' ? name : `${place}/${name}`),
  )
}
