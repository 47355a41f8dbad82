/** How long an exchange may take, and how much of an answer is kept. Times in milliseconds, sizes in bytes. */
export interface TransportLimits {
  /** From the name lookup to the end of the TLS handshake, the proxy's tunnel included. */
  readonly connectMs: number
  /** From the request to the end of the response headers. */
  readonly headersMs: number
  /** From the end of the response headers to the end of the body. */
  readonly bodyMs: number
  /** The whole exchange. */
  readonly totalMs: number
  readonly headerBytes: number
  readonly bodyBytes: number
  /** How long a connection is kept for the next request. */
  readonly idleMs: number
}

/** The limits that hold unless a test sets others. */
export const defaultLimits: TransportLimits = {
  connectMs: 5_000,
  headersMs: 10_000,
  bodyMs: 10_000,
  totalMs: 15_000,
  headerBytes: 16_384,
  bodyBytes: 4_194_304,
  idleMs: 4_000,
}
