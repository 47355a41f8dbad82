import type { BodyCut, HeaderLine } from '../../core/introspection/evidence.ts'
import { createByteSink } from './byte-sink.ts'
import type { TransportLimits } from './limits.ts'
import { headerLines, headLengthOf, headText, reasonPhrase } from './response-head.ts'

/** A response as it came in: secrets that the server echoed are still in it. */
export interface IncomingResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly HeaderLine[]
  readonly body: Uint8Array
  readonly receivedBytes: number
  readonly cut: BodyCut | null
}

/** Takes a response in piece by piece, never more than the limits allow. */
export interface Reception {
  /** The first raw bytes, as far as they were kept. */
  head(): Uint8Array
  /**
   * Takes raw bytes before they are parsed. False when status line and headers (interim ones included) grow beyond
   * all measure, or what surrounds the body does.
   */
  takeRaw(chunk: Uint8Array): boolean
  /** The headers are whole; `raw` is undici's list of them. */
  begin(status: number, raw: unknown): void
  /** False when the body is larger than the cap. */
  takeBody(chunk: Uint8Array): boolean
  hasBegun(): boolean
  /** Whether more has come than Content-Length states; a line break does not count. Asked at the end of the body. */
  hasSurplus(): boolean
  /** What came. Throws before the headers were whole. */
  response(cut: BodyCut | null): IncomingResponse
}

/** Makes a reception for one response. */
export function createReception({ headerBytes, bodyBytes }: TransportLimits): Reception {
  // undici counts names and values of the header lines against the limit; the rest of the head may be as much.
  const mostHead = 2 * headerBytes
  // A chunk of one byte takes six; who sends far more round the body than in it will never come to an end.
  const mostRaw = mostHead + 8 * bodyBytes
  const head = createByteSink(mostHead)
  const body = createByteSink(bodyBytes)
  let rawBytes = 0
  let lastRaw: Uint8Array = new Uint8Array()
  let receivedBytes = 0
  let begun: Pick<IncomingResponse, 'status' | 'statusText' | 'headers'> | null = null
  return {
    head: () => head.bytes(),
    takeRaw(chunk) {
      if (rawBytes > (begun === null ? mostHead : mostRaw)) return false
      rawBytes += chunk.length
      lastRaw = chunk
      if (begun === null) head.take(chunk)
      return true
    },
    begin(status, raw) {
      begun = { status, statusText: reasonPhrase(head.bytes()), headers: headerLines(raw) }
    },
    takeBody(chunk) {
      receivedBytes += chunk.length
      return body.take(chunk)
    },
    hasBegun: () => begun !== null,
    hasSurplus() {
      const headLength = begun === null ? null : headLengthOf(head.bytes())
      if (begun === null || headLength === null || !statesLength(begun.headers)) return false
      const surplus = rawBytes - headLength - receivedBytes
      return surplus > 0 && !/^[\r\n]*$/.test(headText(lastRaw.subarray(-surplus)))
    },
    response(cut) {
      if (begun === null) throw new Error('A response without headers')
      return { ...begun, body: body.bytes(), receivedBytes, cut }
    },
  }
}

function statesLength(headers: readonly HeaderLine[]): boolean {
  return headers.some(([name]) => name.toLowerCase() === 'content-length')
}
