import { memberOf } from '../../core/json.ts'
import type { DiscoveryAttempt } from '../../core/metadata/discovery.ts'
import type { GatheredMetadata } from '../../core/metadata/gathered.ts'
import { readMetadata } from '../../core/metadata/read-metadata.ts'
import {
  issuerOf,
  type MetadataUrl,
  metadataUrls,
  sayForm,
} from '../../core/metadata/well-known.ts'
import { sayRelative } from '../../core/time/say-time.ts'
import {
  type DocumentEnd,
  type DocumentSettings,
  type Documents,
  type KnownDocument,
  notInCache,
} from './documents.ts'

/**
 * Looks for an issuer's metadata at every place where it may lie, until one names an introspection endpoint. `given` is
 * an issuer, or the URL of its metadata; it was checked. `now` is epoch milliseconds.
 * @see RFC 8414 sections 3 and 5
 */
export async function findMetadata(
  documents: Documents,
  given: string,
  settings: DocumentSettings,
  now: number,
): Promise<GatheredMetadata> {
  const search: Search = { given, allowInsecureHttp: settings.allowInsecureHttp, now }
  if (settings.cache !== 'refresh') {
    const fromCache = async (url: string) => (await documents.kept(url, settings)) ?? notInCache
    const kept = await look(search, fromCache)
    if (settings.cache === 'offline') return kept.gathered
    if (kept.worth > 0) return withoutFailures(kept.gathered)
  }
  return (await look(search, (url) => documents.fetch(url, settings))).gathered
}

/** Where the cache had an answer, what it lacked is no attempt. */
function withoutFailures(gathered: GatheredMetadata): GatheredMetadata {
  const attempts = gathered.attempts.filter(({ outcome }) => outcome === 'found')
  return { ...gathered, attempts }
}

interface Search {
  readonly given: string
  readonly allowInsecureHttp: boolean
  readonly now: number
}

/** One document that was found, and how good it is. */
interface Candidate {
  readonly url: string
  readonly known: KnownDocument
  readonly worth: number
}

const whole = 2

async function look(
  search: Search,
  get: (url: string) => Promise<DocumentEnd>,
): Promise<{ readonly gathered: GatheredMetadata; readonly worth: number }> {
  const attempts: DiscoveryAttempt[] = []
  let best: Candidate | null = null
  for (const place of metadataUrls(search.given)) {
    const end = await get(place.url)
    attempts.push(attemptOf(end, place, search.now))
    if (end.ok) {
      const candidate = { url: place.url, known: end, worth: worthOf(end, search) }
      if (best === null || candidate.worth > best.worth) best = candidate
      if (candidate.worth === whole) break
    } else if (!end.answered) break
  }
  const gathered = gatheredOf(issuerOf(search.given), best, attempts)
  return { gathered, worth: best?.worth ?? 0 }
}

/** Metadata of another issuer is worth least: it is shown, not used. */
function worthOf({ document }: KnownDocument, { given, allowInsecureHttp }: Search): number {
  const issuer = issuerOf(given)
  const { proposals } = readMetadata(document, { issuer, allowInsecureHttp })
  if (proposals.introspectionEndpoint !== null) return whole
  return memberOf(document, 'issuer') === issuer ? 1 : 0
}

function attemptOf(end: DocumentEnd, { url, form }: MetadataUrl, now: number): DiscoveryAttempt {
  if (!end.ok) return { url, outcome: 'failed', detail: end.problem }
  const detail =
    end.from === 'cache'
      ? `Metadata found in the cache, fetched ${sayRelative(end.fetchedAt, now)} (${sayForm(form)}).`
      : `Metadata found (${sayForm(form)}).`
  return { url, outcome: 'found', detail }
}

function gatheredOf(
  issuer: string,
  best: Candidate | null,
  attempts: readonly DiscoveryAttempt[],
): GatheredMetadata {
  if (best === null) {
    const from = 'network'
    return { issuer, url: null, document: null, from, fetchedAt: null, stale: false, attempts }
  }
  const { document, from, fetchedAt, stale } = best.known
  return { issuer, url: best.url, document, from, fetchedAt, stale, attempts }
}
