import type { JsonObject } from '../json.ts'
import type { CallerAuthenticationMethod } from '../profile/authentication.ts'
import type { TokenTypeHint } from '../token/token.ts'
import type { HeaderLine } from './evidence.ts'

/** How id and secret were written before base64: form-urlencoded (RFC 6749 section 2.3.1), or as they are. */
export type BasicEncoding = 'form' | 'raw'

/** What the caller asked for by `Accept`. @see RFC 9701 section 4 */
export type RequestedFormat = 'json' | 'jwt' | 'vendor-jwt'

/** A client assertion as it was sent: decoded, without its signature. @see RFC 7523 section 3 */
export interface SentAssertion {
  readonly header: JsonObject
  readonly claims: JsonObject
}

/** A certificate that the caller presented. */
export interface PresentedCertificate {
  readonly subject: string
  readonly issuer: string
  /** SHA-256 of the DER form, base64url: what `x5t#S256` holds. @see RFC 8705 section 3.1 */
  readonly thumbprint: string
  /** Epoch milliseconds. */
  readonly validTo: number
}

/** The bearer token by which the caller authorised itself, without the token. @see RFC 7662 section 2.1 */
export interface PresentedBearer {
  readonly from: 'typed' | 'client-credentials'
  /** True where it is the very token that is asked about. */
  readonly sameAsToken: boolean
  /** Epoch milliseconds when it was got from the token endpoint; null for a typed one. */
  readonly fetchedAt: number | null
  /** True where it lay in memory from an earlier call. */
  readonly cached: boolean
  /** Its claims where it is a JWT; not verified. */
  readonly claims: JsonObject | null
}

/** Which of a profile's connection settings were in force: what the request view shows. */
export interface InForce {
  /** Whether the proxy in `SentRequest.proxy` is the environment's or the profile's; null for none. */
  readonly proxyFrom: 'environment' | 'profile' | null
  readonly caFiles: readonly string[]
  /** Whether the system's certificate store could be read and is trusted too. */
  readonly systemRoots: boolean
  /** The name for SNI and the check of the certificate, where it is not the host. */
  readonly serverName: string | null
  readonly pin: string | null
  readonly certificate: PresentedCertificate | null
  /** Names of headers of one's own. */
  readonly ownHeaders: readonly string[]
  /** Form parameters of one's own; secret values are marks. */
  readonly ownParameters: readonly (readonly [name: string, value: string])[]
  /** Whether the endpoint is the profile's, or `mtls_endpoint_aliases` of the metadata named it. @see RFC 8705 section 5 */
  readonly endpointFrom: 'profile' | 'mtls-alias'
}

/** The request as it was sent, every secret and the token replaced by a mark. */
export interface SentRequest {
  readonly method: 'POST'
  readonly url: string
  readonly headers: readonly HeaderLine[]
  /** The form body with marks in it. */
  readonly body: string
  readonly tokenTypeHint: TokenTypeHint | null
  readonly format: RequestedFormat
  readonly authentication: {
    readonly method: CallerAuthenticationMethod
    readonly clientId: string
    /** Null for methods that are not Basic. */
    readonly basicEncoding: BasicEncoding | null
    /** True where the form encoding changes id or secret, so that the raw form is worth a retry. */
    readonly encodingMatters: boolean
    readonly assertion: SentAssertion | null
    readonly bearer: PresentedBearer | null
  }
  /** The proxy it went through, without user info; null for none. */
  readonly proxy: string | null
  readonly inForce: InForce
}

/** Nothing of one's own in force. */
export const nothingInForce: InForce = {
  proxyFrom: null,
  caFiles: [],
  systemRoots: false,
  serverName: null,
  pin: null,
  certificate: null,
  ownHeaders: [],
  ownParameters: [],
  endpointFrom: 'profile',
}
