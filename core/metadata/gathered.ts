import type { JsonObject } from '../json.ts'
import type { DiscoveryAttempt } from './discovery.ts'

/** An issuer's metadata as an inspection found it. @see RFC 8414 section 3 */
export interface GatheredMetadata {
  /** The issuer that was looked for. */
  readonly issuer: string
  /** Where the document lay; null where none was found. */
  readonly url: string | null
  readonly document: JsonObject | null
  readonly from: 'network' | 'cache'
  /** Epoch milliseconds; null where there is no document. */
  readonly fetchedAt: number | null
  /** True for a document from the cache whose lifetime is over. */
  readonly stale: boolean
  readonly attempts: readonly DiscoveryAttempt[]
}

/** A key set as it was fetched, reduced to public members. @see RFC 7517 section 5 */
export interface GatheredKeys {
  readonly url: string
  readonly keys: readonly JsonObject[]
  readonly from: 'network' | 'cache'
  /** Epoch milliseconds; null where there is none. */
  readonly fetchedAt: number | null
  /** True where it was fetched once more because a `kid` was unknown. @see OpenID Connect Core 1.0 section 10.1.1 */
  readonly refetched: boolean
  /** Why there are no keys, as a sentence; null where there are. */
  readonly problem: string | null
  /** Sentences about what the server should not have published, and what was left out. */
  readonly remarks?: readonly string[]
}
