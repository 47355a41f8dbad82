import { errors } from 'undici'
import type { BodyCut, TransportFailure } from '../../core/introspection/evidence.ts'
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

/** Tells why a body is not whole when an exchange breaks after the response headers. @see RFC 9112 section 7.1 */
export function bodyCutOf(error: unknown): BodyCut {
  const endsTooEarly = faultOf(error).detail.includes('EOF')
  return error instanceof errors.HTTPParserError && !endsTooEarly
    ? 'broken-framing'
    : 'connection-closed'
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
  if (isHttp2(head)) return 'an HTTP/2 frame, which nobody asked for'
  const text = headText(head)
  const [firstLine = ''] = text.split(/\r?\n/, 1)
  return firstLine.startsWith('HTTP/') ? `${firstLine}: ${parserWords(detail, text)}` : firstLine
}

/** Nine bytes open a frame; the first that a server sends is SETTINGS of stream 0. @see RFC 9113 section 3.4 */
function isHttp2(head: Uint8Array): boolean {
  return head.length >= 9 && head[3] === 4 && head.subarray(5, 9).every((byte) => byte === 0)
}

/** What the parser did not like. After a Content-Length undici blames the length, whatever it was. */
function parserWords(detail: string, head: string): string {
  if (!detail.includes('content-length header')) return /\((.+)\)$/.exec(detail)?.[1] ?? detail
  const lengths = head.match(/^content-length:/gim)?.length ?? 0
  if (lengths > 1) return 'two Content-Length lines'
  if (/^transfer-encoding:/im.test(head)) return 'both Content-Length and Transfer-Encoding'
  return 'a header line is malformed'
}
