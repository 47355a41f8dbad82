import type { Evidence, ReceivedResponse } from '../../../core/introspection/evidence.ts'
import { nothingInForce, type SentRequest } from '../../../core/introspection/sent-request.ts'
import type { TokenFacts } from '../../../core/token/token.ts'

/** 2026-11-21T14:03:22Z in epoch milliseconds: `now` of these tests. */
export const now = Date.UTC(2026, 10, 21, 14, 3, 22)

export const sentRequest: SentRequest = {
  method: 'POST',
  url: 'https://as.example.com/introspect',
  headers: [
    ['content-type', 'application/x-www-form-urlencoded'],
    ['accept', 'application/json'],
    ['authorization', 'Basic ‹basic credentials›'],
  ],
  body: 'token=‹token›',
  tokenTypeHint: null,
  authentication: {
    method: 'client_secret_basic',
    clientId: 'rs-orders',
    basicEncoding: 'form',
    encodingMatters: false,
    assertion: null,
    bearer: null,
  },
  format: 'json',
  proxy: null,
  inForce: nothingInForce,
}

/** A whole answer 200 with that body, as JSON unless it is text or bytes already. */
export function responseOf(
  body: unknown,
  change: Partial<ReceivedResponse> = {},
): ReceivedResponse {
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(textOf(body))
  return {
    status: 200,
    statusText: 'OK',
    headers: [
      ['Content-Type', 'application/json'],
      ['Date', 'Sat, 21 Nov 2026 14:03:22 GMT'],
    ],
    body: bytes,
    receivedBytes: bytes.length,
    cut: null,
    ...change,
  }
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}

export function evidenceOf(
  outcome: ReceivedResponse | Evidence['outcome'],
  request: Partial<SentRequest> = {},
): Evidence {
  return {
    startedAt: now - 40,
    endedAt: now,
    request: { ...sentRequest, ...request },
    outcome: 'type' in outcome ? outcome : { type: 'response', response: outcome },
    timings: { dnsMs: 1, connectMs: 2.25, tlsMs: 9, firstByteMs: 30, totalMs: 38 },
    tls: {
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      subject: 'CN=as.example.com',
      issuer: 'CN=Example Root',
      validFrom: Date.UTC(2026, 0, 1),
      validTo: Date.UTC(2027, 0, 1),
      spki: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    },
    connectionReused: false,
    metadata: null,
    keys: null,
    jwt: null,
  }
}

export const opaqueToken: TokenFacts = {
  kind: 'unknown',
  format: 'opaque',
  decoded: null,
  hint: null,
  length: 43,
  madeUp: false,
}
