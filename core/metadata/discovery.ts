import type { JsonObject } from '../json.ts'

/** One URL that was tried for metadata, and what came of it. */
export interface DiscoveryAttempt {
  readonly url: string
  readonly outcome: 'found' | 'failed'
  /** A sentence: the status, the fault, or which well-known form it is. */
  readonly detail: string
}

/** What metadata says that a profile can take over: each a proposal to the person, no more. */
export interface MetadataProposals {
  readonly introspectionEndpoint: string | null
  /** @see RFC 8705 section 5 */
  readonly mtlsIntrospectionEndpoint: string | null
  readonly tokenEndpoint: string | null
  readonly jwksUri: string | null
  /** `introspection_endpoint_auth_methods_supported`; null where it is not published. @see RFC 8414 section 2 */
  readonly authenticationMethods: readonly string[] | null
  /** `introspection_endpoint_auth_signing_alg_values_supported`. */
  readonly assertionAlgorithms: readonly string[] | null
  /** `introspection_signing_alg_values_supported`. @see RFC 9701 section 7 */
  readonly signingAlgorithms: readonly string[] | null
  readonly encryptionAlgorithms: readonly string[] | null
  readonly encryptionMethods: readonly string[] | null
}

/** A protected resource's metadata. @see RFC 9728 section 3 */
export interface ResourceMetadata {
  readonly url: string
  readonly document: JsonObject
  /** The resource that was asked about. */
  readonly resource: string
  readonly authorizationServers: readonly string[]
}

/** What discovery found. An endpoint from metadata is a proposal to the person, no more. */
export interface DiscoveryResult {
  readonly attempts: readonly DiscoveryAttempt[]
  /** The issuer whose metadata was looked for; empty where none became known. */
  readonly issuer: string
  /** Where the metadata lay; null where none was found. */
  readonly url: string | null
  readonly metadata: JsonObject | null
  readonly from: 'network' | 'cache'
  /** Epoch milliseconds; null where there is no metadata. */
  readonly fetchedAt: number | null
  readonly resource: ResourceMetadata | null
  readonly proposals: MetadataProposals
  /** Sentences: issuer not identical, endpoint at another host, no endpoint published. */
  readonly remarks: readonly string[]
}
