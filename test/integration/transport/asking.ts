import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type {
  ExchangeEvidence,
  ReceivedResponse,
  TransportFailure,
} from '../../../core/introspection/evidence.ts'
import { laterDefaults, type Profile } from '../../../core/profile/profile.ts'
import { readCertificatesAt } from '../../../node/files/read-certificates.ts'
import { readCertificateFiles } from '../../../node/profiles/certificates.ts'
import type { AskInput } from '../../../node/transport/ask.ts'
import { defaultLimits, type TransportLimits } from '../../../node/transport/limits.ts'
import type { ProxyEnvironment } from '../../../node/transport/proxy.ts'
import { createTransport, type Transport } from '../../../node/transport/transport.ts'

/** A transport with small limits, over the real file system. */
export function openTransport(
  limits: Partial<TransportLimits> = {},
  environment: ProxyEnvironment = {},
): Transport {
  return createTransport({
    now: () => Date.now(),
    monotonic: () => performance.now(),
    readFile: readCertificatesAt,
    environment,
    limits: {
      ...defaultLimits,
      connectMs: 1_000,
      headersMs: 1_000,
      bodyMs: 1_000,
      totalMs: 5_000,
      ...limits,
    },
  })
}

/** A profile for that endpoint. */
export function profileFor(introspectionEndpoint: string, changes: Partial<Profile> = {}): Profile {
  return {
    id: randomUUID(),
    name: 'Test',
    role: 'resource-server',
    issuer: '',
    introspectionEndpoint,
    authentication: { method: 'client_secret_basic', clientId: 'rs-1' },
    expectations: {
      audiences: [],
      requiredScopes: [],
      entitledClaims: [],
      clockSkewSeconds: 60,
    },
    caFiles: [],
    allowInsecureHttp: false,
    storage: 'session',
    ...laterDefaults,
    ...changes,
  }
}

/** A question about a token, at that endpoint. */
export function question(
  endpoint: string,
  changes: Partial<Profile> = {},
  clientSecret = 'secret-marker-5f2c',
): AskInput {
  const profile = profileFor(endpoint, changes)
  const { method, clientId } = profile.authentication
  const credentials =
    method === 'client_secret_post'
      ? ({ method, clientId, clientSecret } as const)
      : ({ method: 'client_secret_basic', clientId, clientSecret } as const)
  return {
    profile,
    secret: { clientSecret },
    credentials,
    presented: { assertion: null, bearer: null },
    endpoint: { url: endpoint, from: 'profile' },
    boundCa: null,
    token: 'token-marker-9a41',
    tokenTypeHint: null,
    basicEncoding: 'form',
    format: 'json',
  }
}

/** Asks without cancelling. */
export async function askAt(
  transport: Transport,
  input: AskInput,
  signal: AbortSignal = new AbortController().signal,
): Promise<ExchangeEvidence> {
  const boundCa = await fingerprintOf(input.profile.caFiles)
  return (await transport.ask({ ...input, boundCa }, signal)).evidence
}

/** What the secret is bound to; null too for files that cannot be read. */
async function fingerprintOf(caFiles: readonly string[]): Promise<string | null> {
  const read = readCertificateFiles(caFiles, readCertificatesAt)
  return read.then(({ fingerprint }) => fingerprint).catch(() => null)
}

/** The response of an exchange that must have one. */
export function responseOf(evidence: ExchangeEvidence): ReceivedResponse {
  if (evidence.outcome.type === 'response') return evidence.outcome.response
  throw new Error(`No response: ${JSON.stringify(evidence.outcome.failure)}`)
}

/** The failure of an exchange that must have none. */
export function failureOf(evidence: ExchangeEvidence): TransportFailure {
  if (evidence.outcome.type === 'failure') return evidence.outcome.failure
  throw new Error(`A response: ${JSON.stringify(evidence.outcome.response)}`)
}

/** The body of a response as text. */
export function bodyOf(evidence: ExchangeEvidence): string {
  return Buffer.from(responseOf(evidence).body).toString()
}
