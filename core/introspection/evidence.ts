import type { GatheredKeys, GatheredMetadata } from '../metadata/gathered.ts'
import type { JwtAnswer } from './jwt-answer.ts'
import type { SentRequest } from './sent-request.ts'

/** A header line as sent or received: name as written, value with secrets replaced by marks. */
export type HeaderLine = readonly [name: string, value: string]

/** Why a body is not whole. */
export type BodyCut = 'too-large' | 'timeout' | 'connection-closed' | 'broken-framing' | 'cancelled'

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
  | 'wrong-pin'
  | 'client-certificate'
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
  /** No bearer token could be got, so the introspection request was not sent. `detail` is a sentence. */
  | { readonly kind: 'caller-token'; readonly status: number | null; readonly detail: string }
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
  /** SHA-256 of the server's SubjectPublicKeyInfo, base64: what a pin is compared with. @see RFC 7469 section 2.4 */
  readonly spki: string
}

/** What the one exchange itself gave: without what was gathered before it and read of it after. */
export type ExchangeEvidence = Omit<Evidence, 'metadata' | 'keys' | 'jwt'>

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
  /** The issuer's metadata, where the profile wants it looked at. */
  readonly metadata: GatheredMetadata | null
  /** The keys that a signed answer was checked with; null where none were wanted. */
  readonly keys: GatheredKeys | null
  /** The JWT that came as, or in, the answer; null where there is none. */
  readonly jwt: JwtAnswer | null
}
