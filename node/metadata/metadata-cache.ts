import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseJson } from '../../core/introspection/parse-json.ts'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../../core/json.ts'
import { errorCode } from '../files/error-code.ts'
import { makePrivateFolder } from '../files/private-folder.ts'
import { replaceFile } from '../files/replace-file.ts'
import { createQueue } from '../profiles/queue.ts'

/** A public document as the cache holds it. Both instants are epoch milliseconds. */
export interface CachedDocument {
  readonly document: JsonObject
  readonly fetchedAt: number
  readonly expiresAt: number
}

/**
 * Metadata documents and key sets on the disk, so that they need not be fetched each time. Only what anybody may read
 * goes in. It fails silently: a cache that cannot be read is empty, one that cannot be written forgets.
 */
export interface MetadataCache {
  /** The document under that key, however old; null where there is none. */
  read(key: string): Promise<CachedDocument | null>
  write(key: string, entry: CachedDocument): Promise<void>
}

export interface MetadataCacheOptions {
  /** A JSON file; its folder is made by the first write. */
  readonly file: string
  readonly mostDocuments?: number
  /** Bytes of the whole file, and a quarter of it for one document. */
  readonly mostBytes?: number
}

type Entries = ReadonlyMap<string, CachedDocument>

const format = 'token-loupe-metadata-cache'
const version = 1

/** Makes a cache over that file. Keys are stored as hashes: an address can hold what is nobody’s business. */
export function createMetadataCache({
  file,
  mostDocuments = 200,
  mostBytes = 2_097_152,
}: MetadataCacheOptions): MetadataCache {
  const inTurn = createQueue()
  const entriesNow = createReader(file, mostBytes)
  return {
    async read(key) {
      return (await entriesNow()).get(hashOf(key)) ?? null
    },
    write: (key, entry) =>
      inTurn(async () => {
        if (JSON.stringify(entry).length > mostBytes / 4) return
        const entries = new Map(await entriesNow())
        entries.set(hashOf(key), entry)
        await writeEntries(file, bounded(entries, mostDocuments, mostBytes))
      }),
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** Reads the file where it is another than last time: each write, by whichever process, makes a new one. */
function createReader(file: string, mostBytes: number): () => Promise<Entries> {
  let last: { readonly stamp: string; readonly entries: Entries } | null = null
  return async () => {
    const stamp = await stampOf(file)
    if (stamp === null) return new Map()
    if (last?.stamp !== stamp) last = { stamp, entries: await readEntries(file, mostBytes) }
    return last.entries
  }
}

/** What tells one state of a file from another; null where it cannot be looked at. */
async function stampOf(file: string): Promise<string | null> {
  try {
    const { ino, mtimeMs, size } = await stat(file)
    return `${ino} ${mtimeMs} ${size}`
  } catch (error) {
    if (errorCode(error) !== '') return null
    throw error
  }
}

async function readEntries(file: string, mostBytes: number): Promise<Entries> {
  const text = await readText(file)
  if (text === null || text.length > 2 * mostBytes) return new Map()
  const json = parseJson(text)
  const documents = json.ok && isOurs(json.value) ? memberOf(json.value, 'documents') : undefined
  if (!isJsonObject(documents)) return new Map()
  return new Map(
    Object.entries(documents).flatMap(([key, value]) => {
      const entry = readEntry(value)
      return entry === null ? [] : [[key, entry]]
    }),
  )
}

function isOurs(value: JsonValue): value is JsonObject {
  return (
    isJsonObject(value) &&
    memberOf(value, 'format') === format &&
    memberOf(value, 'version') === version
  )
}

function readEntry(value: JsonValue): CachedDocument | null {
  if (!isJsonObject(value)) return null
  const [document, fetchedAt, expiresAt] = ['document', 'fetchedAt', 'expiresAt'].map((name) =>
    memberOf(value, name),
  )
  if (!isJsonObject(document)) return null
  if (typeof fetchedAt !== 'number' || typeof expiresAt !== 'number') return null
  return { document, fetchedAt, expiresAt }
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) !== '') return null
    throw error
  }
}

/** The newest that fit. */
function bounded(entries: Entries, mostDocuments: number, mostBytes: number): Entries {
  const newestFirst = [...entries].toSorted(([, one], [, other]) => other.fetchedAt - one.fetchedAt)
  const kept: (readonly [string, CachedDocument])[] = []
  let bytes = 200
  for (const [key, entry] of newestFirst.slice(0, mostDocuments)) {
    const size = Buffer.byteLength(JSON.stringify(entry)) + key.length + 5
    if (bytes + size > mostBytes) continue
    bytes += size
    kept.push([key, entry])
  }
  return new Map(kept)
}

async function writeEntries(file: string, entries: Entries): Promise<void> {
  const content = { format, version, documents: Object.fromEntries(entries) }
  try {
    await makePrivateFolder(path.dirname(file))
    await replaceFile(file, `${JSON.stringify(content)}\n`)
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}
