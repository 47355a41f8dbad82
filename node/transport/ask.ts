import { LoupeError } from '../../core/errors.ts'
import { buildRequest } from '../../core/introspection/build-request.ts'
import type {
  BasicEncoding,
  Evidence,
  HeaderLine,
  SentRequest,
} from '../../core/introspection/evidence.ts'
import { checkEndpoint } from '../../core/profile/check-profile.ts'
import type { Profile, ProfileSecret } from '../../core/profile/profile.ts'
import type { TokenTypeHint } from '../../core/token/token.ts'
import { emptyNotes } from './attempt.ts'
import type { OutgoingRequest } from './exchange.ts'
import { createMasker, type Masker } from './mask-evidence.ts'
import { proxyFor, sayProxy } from './proxy.ts'
import { send } from './send.ts'
import type { TransportParts } from './transport-parts.ts'
import { startWatch } from './watch.ts'

/** One introspection: who asks, with which secret, about which token. */
export interface AskInput {
  readonly profile: Profile
  readonly secret: ProfileSecret
  readonly token: string
  readonly tokenTypeHint: TokenTypeHint | null
  readonly basicEncoding: BasicEncoding
}

/**
 * Asks once, and gives what happened with every secret replaced by a mark. Rejects with LoupeError
 * only before anything is sent: `endpoint-invalid`, `endpoint-insecure`,
 * `certificate-file-unreadable`, `input-invalid` for a proxy variable that is no URL.
 * @see RFC 7662 section 2
 */
export async function ask(
  parts: TransportParts,
  input: AskInput,
  signal: AbortSignal,
): Promise<Evidence> {
  const { profile } = input
  const [problem] = checkEndpoint(profile)
  if (problem !== undefined) throw new LoupeError(problem.code, problem.message)
  const endpoint = new URL(profile.introspectionEndpoint.trim())
  const proxy = proxyFor(endpoint, parts.environment)
  const trust = await parts.trust.trustIn(profile.caFiles)
  const built = buildRequest({ ...input, authentication: profile.authentication })
  const request = outgoing(endpoint, built.headers, built.body)
  const masker = createMasker(built.secretsInIt)

  const startedAt = parts.now()
  const begun = parts.monotonic()
  const notes = emptyNotes()
  const watch = startWatch([signal, parts.closing], parts.limits.totalMs)
  const route = { endpoint, proxy, trust, owner: profile.id }
  const end = await send(route, request, { ...parts, watch, notes }).finally(() => watch.end())

  return {
    startedAt,
    endedAt: parts.now(),
    request: {
      ...describeRequest(endpoint, request, masker),
      body: masker.text(built.body),
      tokenTypeHint: input.tokenTypeHint,
      authentication: {
        method: profile.authentication.method,
        clientId: masker.text(profile.authentication.clientId),
        basicEncoding: built.basicEncoding,
        encodingMatters: built.encodingMatters,
      },
      proxy: proxy === null ? null : masker.text(sayProxy(proxy)),
    },
    outcome: masker.outcome(end),
    timings: {
      dnsMs: notes.dnsMs,
      connectMs: notes.connectMs,
      tlsMs: notes.tlsMs,
      firstByteMs: notes.firstByteMs,
      totalMs: parts.monotonic() - begun,
    },
    tls: notes.tls === null ? null : masker.tls(notes.tls),
    connectionReused: notes.reused,
  }
}

function describeRequest(
  endpoint: URL,
  request: OutgoingRequest,
  masker: Masker,
): Pick<SentRequest, 'method' | 'url' | 'headers'> {
  return {
    method: 'POST',
    url: masker.text(endpoint.href),
    headers: masker.headers(linesOnTheWire(endpoint, request)),
  }
}

function outgoing(endpoint: URL, headers: readonly HeaderLine[], body: string): OutgoingRequest {
  return {
    method: 'POST',
    path: `${endpoint.pathname}${endpoint.search}`,
    headers: [...headers, ['accept-encoding', 'identity'], ['user-agent', 'token-loupe']],
    body: Buffer.from(body),
  }
}

/** The header lines with those that undici writes round ours. */
function linesOnTheWire(endpoint: URL, { headers, body }: OutgoingRequest): readonly HeaderLine[] {
  return [
    ['host', endpoint.host],
    ['connection', 'keep-alive'],
    ...headers,
    ['content-length', String(body?.length ?? 0)],
  ]
}
