import type { MaskedSecret } from '../../core/introspection/build-request.ts'
import type {
  HeaderLine,
  ReceivedResponse,
  TlsFacts,
  TransportFailure,
} from '../../core/introspection/evidence.ts'
import { maskBytes, maskText } from '../../core/introspection/mask-secrets.ts'
import type { IncomingResponse } from './exchange.ts'

/** Longest text of a foreign server in a failure, in characters. */
const longestDetail = 120

/** Puts marks in place of secrets, everywhere in what goes out of the transport. */
export interface Masker {
  text(text: string): string
  headers(lines: readonly HeaderLine[]): readonly HeaderLine[]
  response(response: IncomingResponse): ReceivedResponse
  failure(failure: TransportFailure): TransportFailure
  tls(facts: TlsFacts): TlsFacts
}

/** Makes a masker for the secrets of one request. */
export function createMasker(secrets: readonly MaskedSecret[]): Masker {
  const text = (value: string) => maskText(value, secrets)
  const headers = (lines: readonly HeaderLine[]) =>
    lines.map(([name, value]): HeaderLine => [text(name), text(value)])
  return {
    text,
    headers,
    response: (response) => ({
      ...response,
      statusText: text(response.statusText),
      headers: headers(response.headers),
      body: maskBytes(response.body, secrets),
    }),
    failure(failure) {
      switch (failure.kind) {
        case 'tls':
        case 'other':
        case 'proxy':
        case 'not-http':
          return { ...failure, detail: text(failure.detail).slice(0, longestDetail) }
        case 'dns':
        case 'refused':
        case 'unreachable':
          return { ...failure, host: text(failure.host) }
        case 'closed':
        case 'timeout':
        case 'headers-too-large':
        case 'cancelled':
          return failure
      }
    },
    tls: (facts) => ({ ...facts, subject: text(facts.subject), issuer: text(facts.issuer) }),
  }
}
