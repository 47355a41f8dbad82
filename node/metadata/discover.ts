import type { CallInput } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import { issuerProblem } from '../../core/metadata/check-issuer.ts'
import type { DiscoveryAttempt, DiscoveryResult } from '../../core/metadata/discovery.ts'
import type { GatheredMetadata } from '../../core/metadata/gathered.ts'
import { type DiscoveryWay, makeDiscovery } from '../../core/metadata/make-discovery.ts'
import { readMetadata } from '../../core/metadata/read-metadata.ts'
import { isResourceMetadataUrl } from '../../core/metadata/well-known.ts'
import { isLoopbackHost } from '../../core/profile/check-profile.ts'
import type { DocumentSettings, Documents } from './documents.ts'
import { findMetadata } from './find-metadata.ts'
import { findResource } from './find-resource.ts'

/** Where discovery starts, and which way it goes. */
export type DiscoverInput = Omit<CallInput<'discover'>, 'requestId'>

/**
 * Looks for an issuer's metadata, from the issuer itself, from a protected resource, or from its challenge. No credentials
 * are sent, and everything that was tried is told. Rejects with LoupeError only before anything is sent:
 * `endpoint-invalid`, `endpoint-insecure`, `certificate-file-unreadable`, `input-invalid`. `now` is epoch milliseconds.
 * @see RFC 8414 section 3, RFC 9728 sections 3 and 5.1
 */
export async function discover(
  documents: Documents,
  input: DiscoverInput,
  { signal, now }: { readonly signal: AbortSignal; readonly now: number },
): Promise<DiscoveryResult> {
  const start = startOf(input.start)
  const context = { allowInsecureHttp: input.allowInsecureHttp, now }
  if (start.from === 'issuer') {
    const issuer = checked(start.issuer, input.allowInsecureHttp)
    const settings = { ...input, introspectionEndpoint: issuer, signal }
    const gathered = await findMetadata(documents, issuer, settings, now)
    const way: DiscoveryWay = { attempts: gathered.attempts, resource: null, remarks: [] }
    return makeDiscovery(gathered, way, context)
  }
  const settings = { ...input, signal }
  const found = await findResource(documents, start, settings, now)
  const servers = await askServers(documents, found, settings, now)
  return makeDiscovery(servers.gathered, { ...found, ...servers }, context)
}

/** The URL of a resource's metadata is understood in the place of an issuer too. */
function startOf(start: DiscoverInput['start']): DiscoverInput['start'] {
  return start.from === 'issuer' && isResourceMetadataUrl(start.issuer.trim())
    ? { from: 'resource', url: start.issuer }
    : start
}

function checked(given: string, allowInsecureHttp: boolean): string {
  const issuer = given.trim()
  const problem = issuerProblem(issuer, allowInsecureHttp)
  if (problem !== null) throw new LoupeError(problem.code, problem.message)
  return issuer
}

interface AskedServers {
  readonly gathered: GatheredMetadata | null
  readonly attempts: readonly DiscoveryAttempt[]
  readonly remarks: readonly string[]
}

/** Asks the authorization servers of a resource in turn, until one names an introspection endpoint. */
async function askServers(
  documents: Documents,
  { resource, attempts: before, remarks }: DiscoveryWay,
  settings: DocumentSettings,
  now: number,
): Promise<AskedServers> {
  const attempts = [...before]
  let best: GatheredMetadata | null = null
  for (const issuer of resource?.authorizationServers ?? []) {
    const fault = serverFault(issuer, resource?.url ?? '', settings.allowInsecureHttp)
    if (fault !== null) {
      attempts.push({ url: issuer.slice(0, 2048), outcome: 'failed', detail: fault })
      continue
    }
    const asking = { ...settings, introspectionEndpoint: issuer }
    const gathered = await findMetadata(documents, issuer, asking, now)
    attempts.push(...gathered.attempts)
    const isWhole = namesEndpoint(gathered, settings)
    if (best?.document == null || isWhole) best = gathered
    if (isWhole || settings.signal.aborted) break
  }
  return { gathered: best, attempts, remarks: [...remarks, ...severalRemark(resource, best)] }
}

/** What a resource names is not trusted to point into this machine. @see RFC 9728 section 7.7 */
function serverFault(issuer: string, resourceUrl: string, allowInsecureHttp: boolean) {
  const problem = issuerProblem(issuer, allowInsecureHttp)
  if (problem !== null) return problem.message
  const leadsHere = isLoopbackHost(new URL(issuer).hostname)
  return leadsHere && !isLoopbackHost(new URL(resourceUrl).hostname)
    ? 'The resource names an address of this machine as its authorization server, which was not asked. Give it as the issuer if you mean it.'
    : null
}

function namesEndpoint(
  { document, issuer }: GatheredMetadata,
  { allowInsecureHttp }: DocumentSettings,
): boolean {
  if (document === null) return false
  const { proposals } = readMetadata(document, { issuer, allowInsecureHttp })
  return proposals.introspectionEndpoint !== null
}

function severalRemark(
  resource: DiscoveryWay['resource'],
  chosen: GatheredMetadata | null,
): readonly string[] {
  const count = resource?.authorizationServers.length ?? 0
  if (count < 2 || chosen?.document == null) return []
  return [
    `The resource names ${count} authorization servers; this is what ${chosen.issuer} publishes. Give another as the issuer if the token comes from there.`,
  ]
}
