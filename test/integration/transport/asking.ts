import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import type {
  Evidence,
  ReceivedResponse,
  TransportFailure,
} from '../../../core/introspection/evidence.ts'
import type { Profile } from '../../../core/profile/profile.ts'
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
    readFile: (path) => readFile(path),
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
    ...changes,
  }
}

/** A question about a token, at that endpoint. */
export function question(endpoint: string, changes: Partial<Profile> = {}): AskInput {
  return {
    profile: profileFor(endpoint, changes),
    secret: { clientSecret: 'secret-marker-5f2c' },
    token: 'token-marker-9a41',
    tokenTypeHint: null,
    basicEncoding: 'form',
  }
}

/** Asks without cancelling. */
export function askAt(transport: Transport, input: AskInput): Promise<Evidence> {
  return transport.ask(input, new AbortController().signal)
}

/** The response of an exchange that must have one. */
export function responseOf(evidence: Evidence): ReceivedResponse {
  if (evidence.outcome.type === 'response') return evidence.outcome.response
  throw new Error(`No response: ${JSON.stringify(evidence.outcome.failure)}`)
}

/** The failure of an exchange that must have none. */
export function failureOf(evidence: Evidence): TransportFailure {
  if (evidence.outcome.type === 'failure') return evidence.outcome.failure
  throw new Error(`A response: ${JSON.stringify(evidence.outcome.response)}`)
}

/** The body of a response as text. */
export function bodyOf(evidence: Evidence): string {
  return Buffer.from(responseOf(evidence).body).toString()
}
