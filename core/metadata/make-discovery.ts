import { isJsonArray, memberOf } from '../json.ts'
import { sayRelative } from '../time/say-time.ts'
import type {
  DiscoveryAttempt,
  DiscoveryResult,
  MetadataProposals,
  ResourceMetadata,
} from './discovery.ts'
import type { GatheredMetadata } from './gathered.ts'
import { readMetadata } from './read-metadata.ts'

/** What was learned on the way to the issuer's metadata. */
export interface DiscoveryWay {
  /** Everything that was tried, the issuer's metadata included, in order. */
  readonly attempts: readonly DiscoveryAttempt[]
  readonly resource: ResourceMetadata | null
  readonly remarks: readonly string[]
}

/** How metadata is judged. `now` is epoch milliseconds. */
export interface DiscoveryContext {
  readonly allowInsecureHttp: boolean
  readonly now: number
}

/** Nothing that a profile could take over. */
export const noProposals: MetadataProposals = {
  introspectionEndpoint: null,
  mtlsIntrospectionEndpoint: null,
  tokenEndpoint: null,
  jwksUri: null,
  authenticationMethods: null,
  assertionAlgorithms: null,
  signingAlgorithms: null,
  encryptionAlgorithms: null,
  encryptionMethods: null,
}

/** Makes a discovery's result of the issuer's metadata, found or not; null where no issuer became known. */
export function makeDiscovery(
  gathered: GatheredMetadata | null,
  way: DiscoveryWay,
  { allowInsecureHttp, now }: DiscoveryContext,
): DiscoveryResult {
  const issuer = gathered?.issuer ?? ''
  const metadata = gathered?.document ?? null
  const reading =
    metadata === null
      ? { proposals: noProposals, remarks: gathered === null ? [] : [nothingFound] }
      : readMetadata(metadata, { issuer, allowInsecureHttp })
  return {
    attempts: way.attempts,
    issuer,
    url: gathered?.url ?? null,
    metadata,
    from: gathered?.from ?? 'network',
    fetchedAt: gathered?.fetchedAt ?? null,
    resource: way.resource,
    proposals: reading.proposals,
    remarks: [
      ...way.remarks,
      ...reading.remarks,
      ...staleRemark(gathered, now),
      ...unlistedRemark(metadata, way.resource),
    ],
  }
}

const nothingFound =
  'No metadata was found. Check the issuer, or type the introspection endpoint in.'

function staleRemark(gathered: GatheredMetadata | null, now: number): readonly string[] {
  if (gathered?.stale !== true || gathered.fetchedAt === null) return []
  return [
    `This metadata is from the cache, fetched ${sayRelative(gathered.fetchedAt, now)}, and its lifetime is over: ask the server anew when you can reach it.`,
  ]
}

/** @see RFC 9728 section 4 */
function unlistedRemark(
  metadata: DiscoveryResult['metadata'],
  resource: ResourceMetadata | null,
): readonly string[] {
  const listed = metadata === null ? undefined : memberOf(metadata, 'protected_resources')
  if (resource === null || !isJsonArray(listed) || listed.includes(resource.resource)) return []
  return [
    'MD-08: the authorization server lists protected resources, and this resource is not among them. It may leave some out (RFC 9728 section 4); ask whether the two belong together.',
  ]
}
