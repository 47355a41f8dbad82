import { isJsonArray, isJsonObject, type JsonObject, memberOf } from '../../core/json.ts'
import { documentUrlFault } from '../../core/metadata/check-document-url.ts'
import { issuerProblem } from '../../core/metadata/check-issuer.ts'
import type { DiscoveryResult } from '../../core/metadata/discovery.ts'
import type { GatheredKeys, GatheredMetadata } from '../../core/metadata/gathered.ts'
import { publicKeysOf } from '../../core/metadata/public-keys.ts'
import { type DiscoverInput, discover } from './discover.ts'
import {
  createDocuments,
  type DocumentEnd,
  type DocumentSettings,
  type DocumentsOptions,
} from './documents.ts'
import { findMetadata } from './find-metadata.ts'

/** A text that a server publishes, or why there is none, as a sentence. */
export type PublishedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string }

/** What servers publish, from the cache or the network. No credentials are sent. Faults of servers are values. */
export interface MetadataSource {
  /** @see discover */
  discover(input: DiscoverInput, signal: AbortSignal): Promise<DiscoveryResult>
  /** An issuer's metadata, judged by nobody yet: its own `issuer` can be another. @see RFC 8414 section 3 */
  metadataOf(issuer: string, settings: DocumentSettings): Promise<GatheredMetadata>
  /** The public keys that lie at a `jwks_uri`. @see RFC 7517 section 5 */
  keysOf(url: string, settings: DocumentSettings): Promise<GatheredKeys>
  /** A text, always from the network. */
  textOf(url: string, accept: string, settings: DocumentSettings): Promise<PublishedText>
}

/** Makes a source over a cache and a network; nothing is read or sent before it is asked. */
export function createMetadataSource(options: DocumentsOptions): MetadataSource {
  const { fetchDocument, now } = options
  const documents = createDocuments(options)
  return {
    discover: (input, signal) => discover(documents, input, { signal, now: now() }),
    async metadataOf(issuer, settings) {
      const problem = issuerProblem(issuer, settings.allowInsecureHttp)
      return problem === null
        ? findMetadata(documents, issuer, settings, now())
        : notAsked(issuer, problem.message)
    },
    async keysOf(url, settings) {
      const fault = documentUrlFault(url, settings.allowInsecureHttp)
      if (fault !== null) return withoutKeys(url, `The key set: ${fault}`)
      return readKeys(url, await documents.get(url, settings, publicSet))
    },
    async textOf(url, accept, settings) {
      const fault = documentUrlFault(url, settings.allowInsecureHttp)
      if (fault !== null) return { ok: false, problem: fault }
      const fetched = await fetchDocument({ ...settings, url, accept }, settings.signal)
      return fetched.ok ? { ok: true, text: fetched.text } : { ok: false, problem: fetched.problem }
    },
  }
}

function notAsked(issuer: string, detail: string): GatheredMetadata {
  const attempt = { url: issuer, outcome: 'failed', detail } as const
  const nothing = { url: null, document: null, fetchedAt: null, stale: false } as const
  return { issuer, ...nothing, from: 'network', attempts: [attempt] }
}

/** Private members do not even reach the cache. */
function publicSet(document: JsonObject): JsonObject | null {
  const read = publicKeysOf(document)
  return read === null ? null : { keys: read.keys, remarks: read.remarks }
}

function readKeys(url: string, end: DocumentEnd): GatheredKeys {
  if (!end.ok) return withoutKeys(url, `The key set at ${url} could not be had. ${end.problem}`)
  const [keys, remarks] = ['keys', 'remarks'].map((name) => memberOf(end.document, name))
  const usable = isJsonArray(keys) ? keys.filter(isJsonObject) : []
  return {
    url,
    keys: usable,
    from: end.from,
    fetchedAt: end.fetchedAt,
    refetched: false,
    problem: usable.length === 0 ? `The key set at ${url} holds no public key.` : null,
    remarks: isJsonArray(remarks) ? remarks.filter((remark) => typeof remark === 'string') : [],
  }
}

function withoutKeys(url: string, problem: string): GatheredKeys {
  return { url, keys: [], from: 'network', fetchedAt: null, refetched: false, problem, remarks: [] }
}
