import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Every way in which a marker could have been written down. */
export function writtenForms(marker: string): readonly string[] {
  const utf8 = Buffer.from(marker, 'utf8')
  const shifted = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64')
    return text.slice(shift === 0 ? 0 : 4, -4)
  })
  return [
    marker,
    JSON.stringify(marker).slice(1, -1),
    encodeURIComponent(marker),
    new URLSearchParams({ x: marker }).toString().slice(2),
    utf8.toString('hex'),
    Buffer.from(marker, 'utf16le').toString('latin1'),
    ...shifted,
  ]
}

/** The files below a folder that hold one of the markers in any of its forms. */
export async function filesHolding(
  folder: string,
  markers: readonly string[],
): Promise<readonly string[]> {
  const forms = markers
    .flatMap(writtenForms)
    .flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'latin1')])
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const hits: string[] = []
  for (const entry of files) {
    const file = path.join(entry.parentPath, entry.name)
    const content = await readFile(file).catch(() => Buffer.alloc(0))
    if (forms.some((form) => content.includes(form))) hits.push(path.relative(folder, file))
  }
  return hits
}
