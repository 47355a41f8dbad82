import type { ExchangeEvidence, TransportFailure } from '../../core/introspection/evidence.ts'
import { nothingInForce, type RequestedFormat } from '../../core/introspection/sent-request.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { TokenTypeHint } from '../../core/token/token.ts'
import type { ChosenEndpoint } from './choose-endpoint.ts'

/** What is known of a request that was not sent, because something before it failed. */
export interface Unsent {
  readonly profile: Profile
  readonly endpoint: ChosenEndpoint
  readonly tokenTypeHint: TokenTypeHint | null
  readonly format: RequestedFormat
  /** Epoch milliseconds. */
  readonly startedAt: number
  /** Epoch milliseconds. */
  readonly endedAt: number
}

/** The evidence of an exchange that did not begin, with the reason. */
export function unsentEvidence(unsent: Unsent, failure: TransportFailure): ExchangeEvidence {
  const { profile, endpoint, tokenTypeHint, format, startedAt, endedAt } = unsent
  const { method, clientId } = profile.authentication
  return {
    startedAt,
    endedAt,
    request: {
      method: 'POST',
      url: endpoint.url,
      headers: [],
      body: '',
      tokenTypeHint,
      format,
      authentication: {
        method,
        clientId,
        basicEncoding: null,
        encodingMatters: false,
        assertion: null,
        bearer: null,
      },
      proxy: null,
      inForce: { ...nothingInForce, endpointFrom: endpoint.from },
    },
    outcome: { type: 'failure', failure },
    timings: {
      dnsMs: null,
      connectMs: null,
      tlsMs: null,
      firstByteMs: null,
      totalMs: endedAt - startedAt,
    },
    tls: null,
    connectionReused: false,
  }
}
