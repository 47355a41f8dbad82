import { assertNever } from '../../core/assert-never.ts'
import type { MaskedSecret } from '../../core/introspection/credentials.ts'
import type {
  Evidence,
  HeaderLine,
  ReceivedResponse,
  TlsFacts,
  TransportFailure,
} from '../../core/introspection/evidence.ts'
import { createSecretMask } from '../../core/introspection/mask-secrets.ts'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts'
import type { IncomingResponse } from './reception.ts'
import type { SendEnd } from './send.ts'

/** Longest text of a foreign server in a failure, in characters. */
const longestDetail = 120

/** Puts marks in place of secrets, everywhere in what goes out of the transport. */
export interface Masker {
  readonly text: (text: string) => string
  headers(lines: readonly HeaderLine[]): readonly HeaderLine[]
  outcome(end: SendEnd): Evidence['outcome']
  tls(facts: TlsFacts): TlsFacts
  /** A JSON value with marks in its texts and names, at every depth. */
  readonly json: (value: JsonObject) => JsonObject
}

/** Makes a masker for the secrets of one request. */
export function createMasker(secrets: readonly MaskedSecret[]): Masker {
  const { bytes, text } = createSecretMask(secrets)
  const headers = (lines: readonly HeaderLine[]) =>
    lines.map(([name, value]): HeaderLine => [text(name), text(value)])
  const response = (received: IncomingResponse): ReceivedResponse => ({
    ...received,
    statusText: text(received.statusText),
    headers: headers(received.headers),
    body: bytes(received.body),
  })
  return {
    text,
    json: (value) => maskJson(value, text),
    headers,
    outcome: (end) =>
      end.type === 'response'
        ? { type: 'response', response: response(end.response) }
        : { type: 'failure', failure: maskFailure(end.failure, text) },
    tls: (facts) => ({ ...facts, subject: text(facts.subject), issuer: text(facts.issuer) }),
  }
}

function maskJson(object: JsonObject, mask: (text: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [mask(name), maskValue(value, mask)]),
  )
}

function maskValue(value: JsonValue, mask: (text: string) => string): JsonValue {
  if (typeof value === 'string') return mask(value)
  if (isJsonArray(value)) return value.map((entry) => maskValue(entry, mask))
  return isJsonObject(value) ? maskJson(value, mask) : value
}

function maskFailure(failure: TransportFailure, mask: (text: string) => string): TransportFailure {
  switch (failure.kind) {
    case 'tls':
    case 'other':
    case 'not-http':
      return { ...failure, detail: mask(failure.detail).slice(0, longestDetail) }
    case 'proxy':
      return { ...failure, proxy: mask(failure.proxy) }
    case 'dns':
    case 'refused':
    case 'unreachable':
      return { ...failure, host: mask(failure.host) }
    case 'caller-token':
      return { ...failure, detail: mask(failure.detail) }
    case 'closed':
    case 'timeout':
    case 'headers-too-large':
    case 'cancelled':
      return failure
    default:
      return assertNever(failure)
  }
}
