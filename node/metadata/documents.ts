import type { CallInput } from '../../core/contract.ts'
import { parseJson } from '../../core/introspection/parse-json.ts'
import { isJsonObject, type JsonObject } from '../../core/json.ts'
import { lifetimeOf } from '../../core/metadata/lifetime.ts'
import type { FetchedDocument, FetchInput, FetchSettings } from '../transport/fetch-document.ts'
import type { MetadataCache } from './metadata-cache.ts'

/** How documents are asked for: which way, from the cache or not. */
export interface DocumentSettings extends FetchSettings {
  readonly allowInsecureHttp: boolean
  readonly cache: CallInput<'discover'>['cache']
  readonly signal: AbortSignal
}

/** A JSON document, and where it comes from. */
export interface KnownDocument {
  readonly ok: true
  readonly document: JsonObject
  readonly from: 'network' | 'cache'
  /** Epoch milliseconds. */
  readonly fetchedAt: number
  /** True where its lifetime is over. */
  readonly stale: boolean
}

/** A document, or why there is none. */
export type DocumentEnd = KnownDocument | Extract<FetchedDocument, { readonly ok: false }>

/** Makes of a document what may be kept of it; null where it is something else. */
export type Reduce = (document: JsonObject) => JsonObject | null

/** Public JSON documents, over the cache and the network. */
export interface Documents {
  /** From the cache alone: however old where `settings` say `offline`, else within its lifetime; null without one. */
  kept(url: string, settings: DocumentSettings): Promise<KnownDocument | null>
  /** From the network, into the cache. */
  fetch(url: string, settings: DocumentSettings, reduce?: Reduce): Promise<DocumentEnd>
  /** From the cache or the network, as `settings` say. */
  get(url: string, settings: DocumentSettings, reduce?: Reduce): Promise<DocumentEnd>
}

/** What offline gives where the cache has nothing. */
export const notInCache: DocumentEnd = {
  ok: false,
  problem: 'The cache does not hold it, and the server was not asked (offline).',
  answered: true,
}

export interface DocumentsOptions {
  readonly cache: MetadataCache
  readonly fetchDocument: (input: FetchInput, signal: AbortSignal) => Promise<FetchedDocument>
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Makes documents of a cache and a network. What is fetched under one trust is not kept for another. */
export function createDocuments({ cache, fetchDocument, now }: DocumentsOptions): Documents {
  const documents: Documents = {
    async kept(url, settings) {
      const entry = await cache.read(keyOf(url, settings))
      if (entry === null) return null
      const stale = now() < entry.fetchedAt || now() >= entry.expiresAt
      if (stale && settings.cache !== 'offline') return null
      const { document, fetchedAt } = entry
      return { ok: true, document, from: 'cache', fetchedAt, stale }
    },
    async fetch(url, settings, reduce = (document) => document) {
      const fetched = await fetchDocument(
        { ...settings, url, accept: 'application/json' },
        settings.signal,
      )
      if (!fetched.ok) return fetched
      const read = readDocument(fetched.text, reduce)
      if (typeof read === 'string') return { ok: false, problem: read, answered: true }
      const fetchedAt = now()
      const expiresAt = fetchedAt + lifetimeOf(fetched.headers, fetchedAt)
      await cache.write(keyOf(url, settings), { document: read, fetchedAt, expiresAt })
      return { ok: true, document: read, from: 'network', fetchedAt, stale: false }
    },
    async get(url, settings, reduce) {
      const kept = settings.cache === 'refresh' ? null : await documents.kept(url, settings)
      if (kept !== null) return kept
      return settings.cache === 'offline' ? notInCache : documents.fetch(url, settings, reduce)
    },
  }
  return documents
}

/** The document, or what is wrong with it. */
function readDocument(text: string, reduce: Reduce): JsonObject | string {
  const json = parseJson(text)
  if (!json.ok) return `The answer is not JSON: ${json.detail}.`
  if (!isJsonObject(json.value)) return 'The answer is JSON, but no object.'
  return reduce(json.value) ?? 'The answer is a JSON object, but not what was asked for.'
}

function keyOf(url: string, { caFiles, connection }: DocumentSettings): string {
  return JSON.stringify([url, caFiles.toSorted(), connection.serverName, connection.pin])
}
