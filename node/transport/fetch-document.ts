import { utf8Text } from '../../core/introspection/bytes.ts'
import type { HeaderLine } from '../../core/introspection/evidence.ts'
import { explainFailure } from '../../core/introspection/explain-failure.ts'
import type { ConnectionSettings } from '../../core/profile/connection-settings.ts'
import { emptyNotes } from './attempt.ts'
import type { OutgoingRequest } from './exchange.ts'
import type { IncomingResponse } from './reception.ts'
import { routeFor } from './route.ts'
import { type SendEnd, send } from './send.ts'
import type { TransportParts } from './transport-parts.ts'
import { startWatch } from './watch.ts'

/** How public documents are fetched: the way that the calls of a profile go. */
export interface FetchSettings {
  readonly caFiles: readonly string[]
  readonly connection: ConnectionSettings
  /** The endpoint that server name and pin are meant for; they hold at no other origin. */
  readonly introspectionEndpoint?: string
  /** For a proxy of the profile's own that asks for one. */
  readonly proxyPassword?: string | undefined
}

/** A document to fetch: its URL is absolute, and was checked. */
export interface FetchInput extends FetchSettings {
  readonly url: string
  /** The `Accept` header. */
  readonly accept: string
}

/** A document as it came, or why it did not. */
export type FetchedDocument =
  | { readonly ok: true; readonly text: string; readonly headers: readonly HeaderLine[] }
  | {
      readonly ok: false
      /** One sentence or two. */
      readonly problem: string
      /** False where the server could not be spoken with, so that another path at it helps nothing. */
      readonly answered: boolean
    }

/**
 * Fetches a public document: with GET, without credentials and without headers of one’s own, no redirect followed.
 * Rejects with LoupeError only before anything is sent: `certificate-file-unreadable`, `input-invalid` for a proxy.
 */
export async function fetchDocument(
  parts: TransportParts,
  input: FetchInput,
  signal: AbortSignal,
): Promise<FetchedDocument> {
  const endpoint = new URL(input.url)
  const request: OutgoingRequest = {
    method: 'GET',
    path: `${endpoint.pathname}${endpoint.search}`,
    headers: [
      ['accept', input.accept],
      ['accept-encoding', 'identity'],
      ['user-agent', 'token-loupe'],
    ],
    body: null,
  }
  const route = await routeFor(parts, {
    url: endpoint,
    caFiles: input.caFiles,
    connection: input.connection,
    introspectionEndpoint: input.introspectionEndpoint ?? null,
    proxyPassword: input.proxyPassword,
    identity: null,
    owner: 'documents',
  })
  const watch = startWatch([signal, parts.closing], parts.limits.totalMs)
  const sending = { ...parts, watch, notes: emptyNotes() }
  return readEnd(await send(route, request, sending).finally(() => watch.end()), input.url)
}

function readEnd(end: SendEnd, url: string): FetchedDocument {
  if (end.type === 'failure') {
    const { sentence, advice } = explainFailure(end.failure, url)
    const answered = end.failure.kind === 'closed'
    return { ok: false, problem: `${sentence} ${advice}`, answered }
  }
  const problem = responseFault(end.response)
  if (problem !== null) return { ok: false, problem, answered: true }
  return { ok: true, text: utf8Text(end.response.body), headers: end.response.headers }
}

function responseFault({ status, cut, headers }: IncomingResponse): string | null {
  if (status >= 300 && status < 400) {
    const location = headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
    const target = location === undefined ? '' : ` to ${location.slice(0, 200)}`
    return `The server redirects${target} (status ${status}), which is not followed.`
  }
  if (status !== 200) return `The server answered with status ${status}.`
  if (cut === 'too-large') return 'The answer is too large to be read.'
  return cut === null ? null : 'The answer broke off before its end.'
}
