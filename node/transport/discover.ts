import { LoupeError } from '../../core/errors.ts'
import { utf8Text } from '../../core/introspection/bytes.ts'
import { explainFailure } from '../../core/introspection/explain-failure.ts'
import { parseJson } from '../../core/introspection/parse-json.ts'
import { isJsonObject, type JsonObject } from '../../core/json.ts'
import { issuerProblem } from '../../core/metadata/check-issuer.ts'
import type { DiscoveryAttempt, DiscoveryResult } from '../../core/metadata/discovery.ts'
import { readMetadata } from '../../core/metadata/read-metadata.ts'
import {
  issuerOf,
  type MetadataUrl,
  metadataUrls,
  sayForm,
} from '../../core/metadata/well-known.ts'
import { emptyNotes } from './attempt.ts'
import type { OutgoingRequest } from './exchange.ts'
import { proxyFor } from './proxy.ts'
import type { IncomingResponse } from './reception.ts'
import { type SendEnd, send } from './send.ts'
import type { TransportParts } from './transport-parts.ts'
import type { Trust } from './trust.ts'
import { startWatch } from './watch.ts'

/** Whose metadata to look for. */
export interface DiscoverInput {
  /** An issuer, or the URL of its metadata. */
  readonly issuer: string
  readonly caFiles: readonly string[]
  readonly allowInsecureHttp: boolean
}

/**
 * Looks for an issuer's metadata at every place where it may lie, without credentials, until one names
 * an introspection endpoint. Rejects with LoupeError only before anything is sent:
 * `endpoint-invalid`, `endpoint-insecure`, `certificate-file-unreadable`, `input-invalid`.
 * @see RFC 8414 section 3
 */
export async function discover(
  parts: TransportParts,
  input: DiscoverInput,
  signal: AbortSignal,
): Promise<DiscoveryResult> {
  const given = input.issuer.trim()
  const problem = issuerProblem(given, input.allowInsecureHttp)
  if (problem !== null) throw new LoupeError(problem.code, problem.message)
  const trust = await parts.trust.trustIn(input.caFiles)
  const question = {
    issuer: issuerOf(given),
    allowInsecureHttp: input.allowInsecureHttp,
  }

  const attempts: DiscoveryAttempt[] = []
  let best: DiscoveryResult | null = null
  for (const place of metadataUrls(given)) {
    const end = await fetchMetadata(parts, { url: place.url, trust, signal })
    const reading = readEnd(end, place)
    attempts.push(reading.attempt)
    if (reading.metadata !== null) {
      const result = {
        attempts,
        metadata: reading.metadata,
        ...readMetadata(reading.metadata, question),
      }
      if (best === null || result.introspectionEndpoint !== null) best = result
      if (result.introspectionEndpoint !== null) break
    }
    if (endsSearch(end)) break
  }
  return best ?? nothingFound(attempts)
}

async function fetchMetadata(
  parts: TransportParts,
  {
    url,
    trust,
    signal,
  }: { readonly url: string; readonly trust: Trust; readonly signal: AbortSignal },
): Promise<SendEnd> {
  const endpoint = new URL(url)
  const request: OutgoingRequest = {
    method: 'GET',
    path: `${endpoint.pathname}${endpoint.search}`,
    headers: [
      ['accept', 'application/json'],
      ['accept-encoding', 'identity'],
      ['user-agent', 'token-loupe'],
    ],
    body: null,
  }
  const proxy = proxyFor(endpoint, parts.environment)
  const watch = startWatch([signal, parts.closing], parts.limits.totalMs)
  const route = { endpoint, proxy, trust, owner: 'discovery' }
  return send(route, request, { ...parts, watch, notes: emptyNotes() }).finally(() => watch.end())
}

interface Reading {
  readonly attempt: DiscoveryAttempt
  readonly metadata: JsonObject | null
}

function readEnd(end: SendEnd, { url, form }: MetadataUrl): Reading {
  if (end.type === 'failure') {
    const { sentence, advice } = explainFailure(end.failure, url)
    return failedReading(url, `${sentence} ${advice}`)
  }
  const fault = responseFault(end.response)
  if (fault !== null) return failedReading(url, fault)
  const json = parseJson(utf8Text(end.response.body))
  if (!json.ok) return failedReading(url, `The answer is not JSON: ${json.detail}.`)
  if (!isJsonObject(json.value)) return failedReading(url, 'The answer is JSON, but no object.')
  const attempt = { url, outcome: 'found', detail: `Metadata found (${sayForm(form)}).` } as const
  return { attempt, metadata: json.value }
}

function failedReading(url: string, detail: string): Reading {
  return { attempt: { url, outcome: 'failed', detail }, metadata: null }
}

function responseFault({ status, cut, headers }: IncomingResponse): string | null {
  if (status >= 300 && status < 400) {
    const location = headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
    const target = location === undefined ? '' : ` to ${location.slice(0, 200)}`
    return `The server redirects${target} (status ${status}), which is not followed.`
  }
  if (status !== 200) return `The server answered with status ${status}.`
  if (cut === 'too-large') return 'The answer is too large to be metadata.'
  return cut === null ? null : 'The answer broke off before its end.'
}

/** Where the server cannot be reached, or the person cancelled, another path at it helps nothing. */
function endsSearch(end: SendEnd): boolean {
  return end.type === 'failure' && end.failure.kind !== 'closed'
}

function nothingFound(attempts: readonly DiscoveryAttempt[]): DiscoveryResult {
  return {
    attempts,
    metadata: null,
    introspectionEndpoint: null,
    authenticationMethods: null,
    remarks: ['No metadata was found. Check the issuer, or type the introspection endpoint in.'],
  }
}
