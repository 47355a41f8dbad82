import { LoupeError } from '../../core/errors.ts'
import { buildRequest } from '../../core/introspection/build-request.ts'
import { type Credentials, firstMarks } from '../../core/introspection/credentials.ts'
import type { ExchangeEvidence, HeaderLine } from '../../core/introspection/evidence.ts'
import type {
  BasicEncoding,
  InForce,
  PresentedBearer,
  RequestedFormat,
  SentAssertion,
  SentRequest,
} from '../../core/introspection/sent-request.ts'
import { checkEndpoint } from '../../core/profile/check-profile.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import type { TokenTypeHint } from '../../core/token/token.ts'
import { emptyNotes } from './attempt.ts'
import type { OutgoingRequest } from './exchange.ts'
import { identityOf } from './identity.ts'
import { describeInForce } from './in-force.ts'
import { createMasker, type Masker } from './mask-evidence.ts'
import { ownFields, refuseOwnValues } from './own-fields.ts'
import { sayProxy } from './proxy.ts'
import { secretsOfProxy } from './proxy-secrets.ts'
import { routeFor } from './route.ts'
import { send } from './send.ts'
import type { TransportParts } from './transport-parts.ts'
import type { Trust } from './trust.ts'
import { startWatch } from './watch.ts'

/** One introspection: who asks, with which secret, about which token. */
export interface AskInput {
  readonly profile: Profile
  readonly secret: ProfileSecret
  readonly credentials: Credentials
  /** What of the credentials may be shown. */
  readonly presented: {
    readonly assertion: SentAssertion | null
    readonly bearer: PresentedBearer | null
  }
  readonly endpoint: { readonly url: string; readonly from: InForce['endpointFrom'] }
  /** SHA-256 (hex) of the CA files that the secret is bound to; null for none. */
  readonly boundCa: string | null
  readonly token: string
  readonly tokenTypeHint: TokenTypeHint | null
  readonly basicEncoding: BasicEncoding
  readonly format: RequestedFormat
}

/** What one introspection gave. */
export interface Asked {
  readonly evidence: ExchangeEvidence
  /** The body WITH secrets that the server echoed, for reading a JWT; null without a response. It stays in main. */
  readonly rawBody: Uint8Array | null
  /** Takes the secrets of this request out of what is read of the body. */
  readonly masker: Masker
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
): Promise<Asked> {
  const { profile } = input
  const [problem] = checkEndpoint({ ...profile, introspectionEndpoint: input.endpoint.url })
  if (problem !== undefined) throw new LoupeError(problem.code, problem.message)
  const endpoint = new URL(input.endpoint.url.trim())
  refuseOwnValues(profile)
  const identity = identityOf(profile, input.secret)
  const route = await routeFor(parts, {
    url: endpoint,
    caFiles: profile.caFiles,
    connection: profile.connection,
    introspectionEndpoint: input.endpoint.url,
    proxyPassword: input.secret.proxyPassword,
    identity,
    owner: profile.id,
  })
  refuseOtherCertificates(route.trust, input.boundCa)
  const own = ownFields(profile, input.secret)
  const built = buildRequest({ ...input, ...own })
  const request = outgoing(endpoint, built.headers, built.body)
  const masker = createMasker(firstMarks([...built.secretsInIt, ...secretsOfProxy(route.proxy)]))

  const startedAt = parts.now()
  const begun = parts.monotonic()
  const notes = emptyNotes()
  const watch = startWatch([signal, parts.closing], parts.limits.totalMs)
  const end = await send(route, request, { ...parts, watch, notes }).finally(() => watch.end())

  const evidence: ExchangeEvidence = {
    startedAt,
    endedAt: parts.now(),
    request: {
      ...describeRequest(endpoint, request, masker),
      body: masker.text(built.body),
      tokenTypeHint: input.tokenTypeHint,
      format: input.format,
      authentication: {
        method: profile.authentication.method,
        clientId: masker.text(profile.authentication.clientId),
        basicEncoding: built.basicEncoding,
        encodingMatters: built.encodingMatters,
        assertion: input.presented.assertion,
        bearer: input.presented.bearer,
      },
      proxy: route.proxy === null ? null : masker.text(sayProxy(route.proxy)),
      inForce: describeInForce(
        input,
        { route, identity, systemRoots: parts.trust.systemRoots },
        masker.text,
      ),
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
  return { evidence, rawBody: end.type === 'response' ? end.response.body : null, masker }
}

/** Between the look at what the secret is bound to and now, the files can have become others. */
function refuseOtherCertificates(trust: Trust, boundCa: string | null): void {
  if (trust.fingerprint === boundCa) return
  throw new LoupeError(
    'secret-bound-elsewhere',
    'The extra CA certificates changed in this very moment, so the secret was not used. Ask again.',
  )
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
