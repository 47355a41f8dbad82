import type { CallInput } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import { issuerProblem } from '../../core/metadata/check-issuer.ts'
import type { DiscoveryAttempt } from '../../core/metadata/discovery.ts'
import type { DiscoveryWay } from '../../core/metadata/make-discovery.ts'
import { readChallenges, resourceMetadataIn } from '../../core/metadata/read-challenge.ts'
import { readResourceMetadata } from '../../core/metadata/read-resource-metadata.ts'
import {
  isResourceMetadataUrl,
  resourceMetadataUrl,
  resourcesOf,
} from '../../core/metadata/well-known.ts'
import { sayRelative } from '../../core/time/say-time.ts'
import type { DocumentEnd, DocumentSettings, Documents } from './documents.ts'

type ResourceStart = Exclude<CallInput<'discover'>['start'], { readonly from: 'issuer' }>

/**
 * Looks for a protected resource's metadata, at the place that follows from its URL, or that its challenge names.
 * Rejects with LoupeError before anything is sent: `endpoint-invalid`, `endpoint-insecure`, `input-invalid`.
 * @see RFC 9728 sections 3.1 and 5.1
 */
export async function findResource(
  documents: Documents,
  start: ResourceStart,
  settings: DocumentSettings,
  now: number,
): Promise<DiscoveryWay> {
  const place = placeOf(start, settings.allowInsecureHttp)
  const end = await documents.get(place.url, settings)
  const attempts = [attemptOf(end, place.url, now)]
  if (!end.ok) return { attempts, resource: null, remarks: [notFound] }
  const { resource, authorizationServers, remarks } = readResourceMetadata(end.document, place)
  if (resource === null) return { attempts, resource: null, remarks }
  const metadata = { url: place.url, document: end.document, resource, authorizationServers }
  return { attempts, resource: metadata, remarks }
}

const notFound =
  'No resource metadata was found, so the authorization server is not known. Check the resource’s URL, or give the issuer.'

interface ResourcePlace {
  readonly url: string
  readonly resources: readonly string[]
  readonly fromChallenge: boolean
}

function placeOf(start: ResourceStart, allowInsecureHttp: boolean): ResourcePlace {
  if (start.from === 'challenge') {
    const url = checked(urlInChallenge(start.line), 'resource metadata', allowInsecureHttp)
    return { url, resources: resourcesOf(url), fromChallenge: true }
  }
  const given = checked(start.url.trim(), 'resource', allowInsecureHttp)
  const url = resourceMetadataUrl(given)
  const resources = isResourceMetadataUrl(given) ? resourcesOf(given) : [given]
  return { url, resources, fromChallenge: false }
}

function urlInChallenge(line: string): string {
  const [url, another] = resourceMetadataIn(readChallenges(line))
  if (url !== undefined && another === undefined) return url
  throw new LoupeError(
    'input-invalid',
    url === undefined
      ? 'There is no resource_metadata in this line. Paste the WWW-Authenticate line of the resource’s answer, or give the resource’s URL.'
      : 'This line names more than one resource_metadata. Paste the challenge that you mean alone.',
  )
}

function checked(
  url: string,
  what: 'resource' | 'resource metadata',
  allowInsecureHttp: boolean,
): string {
  const problem = issuerProblem(url, allowInsecureHttp, what)
  if (problem !== null) throw new LoupeError(problem.code, problem.message)
  return url
}

function attemptOf(end: DocumentEnd, url: string, now: number): DiscoveryAttempt {
  if (!end.ok) return { url, outcome: 'failed', detail: end.problem }
  const detail =
    end.from === 'cache'
      ? `Resource metadata found in the cache, fetched ${sayRelative(end.fetchedAt, now)}.`
      : 'Resource metadata found (RFC 9728 section 3.1).'
  return { url, outcome: 'found', detail }
}
