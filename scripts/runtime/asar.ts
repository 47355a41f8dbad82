import { Buffer } from 'node:buffer'

/** Packs small text files, by name, into an asar archive: a Chromium pickle with a JSON header, then the bytes. */
export function makeAsar(files: Readonly<Record<string, string>>): Buffer {
  const contents = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const)
  const entries: Record<string, { size: number; offset: string }> = {}
  let offset = 0
  for (const [name, bytes] of contents) {
    entries[name] = { size: bytes.length, offset: String(offset) }
    offset += bytes.length
  }
  const header = makeHeader(JSON.stringify({ files: entries }))
  return Buffer.concat([header, ...contents.map(([, bytes]) => bytes)])
}

function makeHeader(json: string): Buffer {
  const text = Buffer.from(json)
  const padded = Math.ceil(text.length / 4) * 4
  const header = Buffer.alloc(16 + padded)
  header.writeUInt32LE(4, 0)
  header.writeUInt32LE(8 + padded, 4)
  header.writeUInt32LE(4 + padded, 8)
  header.writeUInt32LE(text.length, 12)
  text.copy(header, 16)
  return header
}
