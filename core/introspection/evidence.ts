import type { CallerAuthenticationMethod } from '../profile/profile.ts'
import type { TokenTypeHint } from '../token/token.ts'

/** A header line as sent or received: name as written, value with secrets replaced by marks. */
export type HeaderLine = readonly [name: string, value: string]

/** How id and secret were written before base64: form-urlencoded (RFC 6749 section 2.3.1), or as they are. */
export type BasicEncoding = 'form' | 'raw'

/** The request as it was sent, every secret and the token replaced by a mark. */
export interface SentRequest {
  readonly method: 'POST'
  readonly url: string
  readonly headers: readonly HeaderLine[]
  /** The form body with marks in it. */
  readonly body: string
  readonly tokenTypeHint: TokenTypeHint | null
  readonly authentication: {
    readonly method: CallerAuthenticationMethod
    readonly clientId: string
    /** Null for methods that are not Basic. */
    readonly basicEncoding: BasicEncoding | null
    /** True where the form encoding changes id or secret, so that the raw form is worth a retry. */
    readonly encodingMatters: boolean
  }
  /** The proxy it went through, without user info; null for none. */
  readonly proxy: string | null
}

/** Why a body is not whole. */
export type BodyCut = 'too-large' | 'timeout' | 'connection-closed' | 'cancelled'

/** The response as it was received, secrets and token replaced by marks. */
export interface ReceivedResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly HeaderLine[]
  readonly body: Uint8Array
  /** Bytes that arrived, before marks were put in. */
  readonly receivedBytes: number
  /** Null for a whole body. */
  readonly cut: BodyCut | null
}

export type TimeoutPhase = 'connect' | 'tls' | 'headers' | 'body' | 'total'

export type TlsProblem =
  | 'unknown-ca'
  | 'self-signed'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-name'
  | 'protocol'
  | 'other'

/** How an exchange ended without an answer. Each kind is told apart and explained. */
export type TransportFailure =
  | { readonly kind: 'dns'; readonly host: string; readonly code: string }
  | { readonly kind: 'refused'; readonly host: string; readonly port: number }
  | {
      readonly kind: 'unreachable'
      readonly host: string
      readonly port: number
      readonly code: string
    }
  | {
      readonly kind: 'tls'
      readonly problem: TlsProblem
      readonly code: string
      readonly detail: string
    }
  | { readonly kind: 'timeout'; readonly phase: TimeoutPhase; readonly limitMs: number }
  | {
      readonly kind: 'proxy'
      readonly proxy: string
      readonly code: string
      readonly detail: string
    }
  | { readonly kind: 'closed'; readonly code: string }
  | { readonly kind: 'headers-too-large'; readonly limitBytes: number }
  | { readonly kind: 'not-http'; readonly detail: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'other'; readonly code: string; readonly detail: string }

/** Durations in milliseconds; null where the phase did not happen (a reused connection, a failure before). */
export interface Timings {
  readonly dnsMs: number | null
  readonly connectMs: number | null
  readonly tlsMs: number | null
  readonly firstByteMs: number | null
  readonly totalMs: number
}

/** What is known of the peer of a TLS connection. */
export interface TlsFacts {
  readonly protocol: string
  readonly cipher: string
  readonly subject: string
  readonly issuer: string
  /** Epoch milliseconds. */
  readonly validFrom: number
  /** Epoch milliseconds. */
  readonly validTo: number
}

/** Everything one exchange gave, free of secrets. It may be kept in memory by the window. */
export interface Evidence {
  /** Epoch milliseconds when the request was begun. */
  readonly startedAt: number
  /** Epoch milliseconds when the exchange ended. */
  readonly endedAt: number
  readonly request: SentRequest
  readonly outcome:
    | { readonly type: 'response'; readonly response: ReceivedResponse }
    | { readonly type: 'failure'; readonly failure: TransportFailure }
  readonly timings: Timings
  readonly tls: TlsFacts | null
  readonly connectionReused: boolean
}
