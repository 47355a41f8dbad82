import { errors } from 'undici'
import type { TransportFailure } from '../../core/introspection/evidence.ts'
import { faultOf } from './fault.ts'
import { headText } from './response-head.ts'
import { tlsFailure } from './tls-problem.ts'

/** What is known when an exchange breaks before the response headers were whole. */
export interface BrokenHead {
  /** The first bytes that arrived, in which a secret may stand. */
  readonly head: Uint8Array
  readonly headerLimit: number
}

/** Tells how an exchange ended after the request was written and before the response headers were whole. */
export function exchangeFailure(
  error: unknown,
  { head, headerLimit }: BrokenHead,
): TransportFailure {
  const fault = faultOf(error)
  const { code, detail } = fault
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return { kind: 'headers-too-large', limitBytes: headerLimit }
  }
  const begun = head.length > 0
  const closing = begun ? 'in-headers' : 'before-answer'
  if (begun && breaksHttp(error, detail)) {
    return { kind: 'not-http', detail: notHttpDetail(head, detail) }
  }
  if (code === 'ECONNRESET' || code === 'EPIPE') return { kind: 'closed', code: `reset-${closing}` }
  if (code === 'UND_ERR_SOCKET' || error instanceof errors.HTTPParserError) {
    return { kind: 'closed', code: `closed-${closing}` }
  }
  return tlsFailure(fault) ?? { kind: 'other', code, detail }
}

function breaksHttp(error: unknown, detail: string): boolean {
  return (
    error instanceof errors.HTTPParserError ||
    error instanceof errors.ResponseContentLengthMismatchError ||
    /^bad (?:response|upgrade)$/.test(detail)
  )
}

function notHttpDetail(head: Uint8Array, detail: string): string {
  const isAlert = head[0] === 0x15 && head[1] === 0x03
  if (isAlert) return 'a TLS alert: the port speaks https'
  const [firstLine = ''] = headText(head).split(/\r?\n/, 1)
  return firstLine.startsWith('HTTP/') ? `${firstLine}: ${detail}` : firstLine
}
