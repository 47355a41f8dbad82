import { assertNever } from '../../core/assert-never.ts'
import type { MaskedSecret } from '../../core/introspection/build-request.ts'
import type {
  Evidence,
  HeaderLine,
  ReceivedResponse,
  TlsFacts,
  TransportFailure,
} from '../../core/introspection/evidence.ts'
import { createSecretMask } from '../../core/introspection/mask-secrets.ts'
import type { IncomingResponse } from './reception.ts'
import type { SendEnd } from './send.ts'

/** Longest text of a foreign server in a failure, in characters. */
const longestDetail = 120

/** Puts marks in place of secrets, everywhere in what goes out of the transport. */
export interface Masker {
  text(text: string): string
  headers(lines: readonly HeaderLine[]): readonly HeaderLine[]
  outcome(end: SendEnd): Evidence['outcome']
  tls(facts: TlsFacts): TlsFacts
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
    headers,
    outcome: (end) =>
      end.type === 'response'
        ? { type: 'response', response: response(end.response) }
        : { type: 'failure', failure: maskFailure(end.failure, text) },
    tls: (facts) => ({ ...facts, subject: text(facts.subject), issuer: text(facts.issuer) }),
  }
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
    case 'closed':
    case 'timeout':
    case 'headers-too-large':
    case 'cancelled':
      return failure
    default:
      return assertNever(failure)
  }
}
