import type { JsonObject } from '../../json.ts'
import type { CallerAuthenticationMethod } from '../../profile/authentication.ts'
import type { TokenFacts } from '../../token/token.ts'
import type { HeaderLine } from '../evidence.ts'
import type { SentAssertion } from '../sent-request.ts'

/** Where a call is known from: sent here, or pasted as the command or the text of somebody's request. */
export type CallSource = 'ours' | 'curl' | 'raw-http'

/** How a body is built; `unknown` where the command reads it from a file. */
export type CallBody = 'form' | 'json' | 'multipart' | 'other' | 'none' | 'unknown'

/** A form parameter; a secret value is a mark. */
export type FormField = readonly [name: string, value: string]

/** What is wrong with the text of a token that a call asks about. */
export type TokenFault = 'empty' | 'scheme' | 'blank' | 'quotes'

/** The `token` of a call, without its text. */
export interface CallToken {
  /** How many parameters of that name there are. */
  readonly count: number
  readonly fault: TokenFault | null
  /** Null where a placeholder stands for the token, or nothing does. */
  readonly facts: TokenFacts | null
}

/** What Basic credentials look like, without the secret. @see RFC 6749 section 2.3.1 */
export interface CallBasic {
  /** Null where it cannot be read. */
  readonly clientId: string | null
  /**
   * `form`: encoded, and that changes something. `raw`: not encoded, though that would change something. `same`:
   * nothing to encode. `broken`: not base64 of an id and a secret. `unknown`: a placeholder stands there.
   */
  readonly encoding: 'form' | 'raw' | 'same' | 'broken' | 'unknown'
  /** True where a server that decodes reads something else than was meant. */
  readonly arrivesChanged: boolean
}

/** A client assertion without its signature. @see RFC 7521 section 4.2 */
export interface CallAssertion {
  /** `client_assertion_type`; null where it is missing. */
  readonly type: string | null
  /** Null for a placeholder and for what is no JWT. */
  readonly decoded: SentAssertion | null
  readonly isJwt: boolean
}

/** The bearer token by which a caller authorises itself. */
export interface CallBearer {
  readonly sameAsToken: boolean
  /** Its claims where it is a JWT; not verified. */
  readonly claims: JsonObject | null
}

/** What a call does about TLS. */
export interface CallTls {
  /** True where the certificate of the server is not checked (`curl -k`). */
  readonly unchecked: boolean
  /** The lowest and the highest version of TLS that the call names; null where it names none. */
  readonly lowest: string | null
  readonly highest: string | null
  /** True where the caller presents a certificate. */
  readonly certificate: boolean
}

/**
 * One HTTP call to an introspection endpoint as somebody's code makes it. It holds no secret and no token: marks stand
 * in their place, and of a pasted call also in place of every value that could be one.
 */
export interface Call {
  readonly source: CallSource
  readonly method: string
  /** Without user info, query and fragment; it begins with `//` where the scheme is not known, with `/` without a host. */
  readonly url: string
  /** Names of the parameters in the URL. */
  readonly query: readonly string[]
  readonly headers: readonly HeaderLine[]
  readonly body: CallBody
  /** Null where the body is no form. */
  readonly form: readonly FormField[] | null
  readonly token: CallToken | null
  /** The method by the profile; null for a pasted call, where only what was sent tells it. */
  readonly declaredMethod: CallerAuthenticationMethod | null
  readonly basic: CallBasic | null
  readonly assertion: CallAssertion | null
  readonly bearer: CallBearer | null
  readonly tls: CallTls
  /** The proxy, without user info; null for none. */
  readonly proxy: string | null
  readonly followsRedirects: boolean
}

/** What was made of a pasted call; `call` is null exactly where `problem` is a sentence. */
export interface CallReading {
  readonly call: Call | null
  readonly problem: string | null
  /** Sentences: what was left aside, what is odd. */
  readonly notes: readonly string[]
}
