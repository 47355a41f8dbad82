import type { BodyCut, HeaderLine } from '../../core/introspection/evidence.ts'
import { createByteSink } from './byte-sink.ts'
import type { TransportLimits } from './limits.ts'
import { headerLines, reasonPhrase } from './response-head.ts'

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
  /** The raw bytes before the end of the headers, as far as they were kept. */
  head(): Uint8Array
  /** False when status line and headers (interim ones included) grow beyond all measure. */
  takeHead(chunk: Uint8Array): boolean
  /** The headers are whole; `raw` is undici's list of them. */
  begin(status: number, raw: unknown): void
  /** False when the body is larger than the cap. */
  takeBody(chunk: Uint8Array): boolean
  hasBegun(): boolean
  /** What came. Throws before the headers were whole. */
  response(cut: BodyCut | null): IncomingResponse
}

/** Makes a reception for one response. */
export function createReception({ headerBytes, bodyBytes }: TransportLimits): Reception {
  // undici counts names and values of the header lines against the limit; the rest of the head may be as much.
  const mostHead = 2 * headerBytes
  const head = createByteSink(mostHead)
  const body = createByteSink(bodyBytes)
  let headBytes = 0
  let receivedBytes = 0
  let begun: Pick<IncomingResponse, 'status' | 'statusText' | 'headers'> | null = null
  return {
    head: () => head.bytes(),
    takeHead(chunk) {
      if (headBytes > mostHead) return false
      headBytes += chunk.length
      head.take(chunk)
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
    response(cut) {
      if (begun === null) throw new Error('A response without headers')
      return { ...begun, body: body.bytes(), receivedBytes, cut }
    },
  }
}
