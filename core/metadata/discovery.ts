import type { JsonObject } from '../json.ts'

/** One URL that was tried for metadata, and what came of it. */
export interface DiscoveryAttempt {
  readonly url: string
  readonly outcome: 'found' | 'failed'
  /** A sentence: the status, the fault, or which well-known form it is. */
  readonly detail: string
}

/** What discovery found. An endpoint from metadata is a proposal to the person, no more. */
export interface DiscoveryResult {
  readonly attempts: readonly DiscoveryAttempt[]
  readonly metadata: JsonObject | null
  /** Null where no metadata names one. */
  readonly introspectionEndpoint: string | null
  readonly authenticationMethods: readonly string[] | null
  /** Sentences: issuer not identical, endpoint at another host, no endpoint published. */
  readonly remarks: readonly string[]
}
