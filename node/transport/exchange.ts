import type { Dispatcher } from 'undici'
import type { BodyCut, HeaderLine, TransportFailure } from '../../core/introspection/evidence.ts'
import { createByteSink } from './byte-sink.ts'
import { type Connection, staleCode } from './connection.ts'
import { exchangeFailure } from './exchange-failure.ts'
import { faultOf } from './fault.ts'
import type { ExchangeContext } from './open-connection.ts'
import { headerLines, reasonPhrase } from './response-head.ts'

/** A request as it goes out, WITH its secrets. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST'
  /** Path and query. */
  readonly path: string
  readonly headers: readonly HeaderLine[]
  readonly body: Uint8Array | null
}

/** A response as it came in: secrets that the server echoed are still in it. */
export interface IncomingResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly HeaderLine[]
  readonly body: Uint8Array
  readonly receivedBytes: number
  readonly cut: BodyCut | null
}

/** How one exchange over one connection ended. After `stale` no byte of the request has left. */
export type ExchangeEnd =
  | { readonly type: 'response'; readonly response: IncomingResponse }
  | { readonly type: 'failure'; readonly failure: TransportFailure }
  | { readonly type: 'stale' }

/** Sends one request over a connection and reads the response. The connection survives a whole response only. */
export function exchange(
  connection: Connection,
  request: OutgoingRequest,
  context: ExchangeContext,
): Promise<ExchangeEnd> {
  const { watch, notes, limits, monotonic } = context
  const { client, socket } = connection
  const headLimit = 2 * limits.headerBytes
  const head = createByteSink(headLimit)
  const body = createByteSink(limits.bodyBytes)
  let headBytes = 0
  let receivedBytes = 0
  let sentAt = 0
  let answer: Pick<IncomingResponse, 'status' | 'statusText' | 'headers'> | null = null

  return new Promise((resolve) => {
    let settled = false
    const settle = (end: ExchangeEnd) => {
      if (settled) return
      settled = true
      release()
      socket.off('data', onHeadBytes)
      if (end.type !== 'response' || end.response.cut !== null) connection.destroy()
      resolve(end)
    }
    const fail = (failure: TransportFailure) => settle({ type: 'failure', failure })
    /** With headers there is an answer, be its body whole or cut. */
    const finish = (cut: BodyCut | null) => {
      if (answer === null || settled) return
      const response = { ...answer, body: body.bytes(), receivedBytes, cut }
      settle({ type: 'response', response })
    }
    const onHeadBytes = (chunk: Uint8Array) => {
      if (headBytes === 0) notes.firstByteMs = monotonic() - sentAt
      // Only a status line or interim responses without end get here: undici counts header lines.
      if (headBytes > headLimit) {
        fail({ kind: 'headers-too-large', limitBytes: limits.headerBytes })
        return
      }
      headBytes += chunk.length
      head.take(chunk)
    }
    const release = watch.onStop((stop) => {
      queueMicrotask(() => {
        if (answer === null) fail(stop)
        else finish(stop.kind === 'cancelled' ? 'cancelled' : 'timeout')
      })
    })

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {
        sentAt = monotonic()
        watch.enter('headers', limits.headersMs)
        socket.on('data', onHeadBytes)
      },
      onResponseStart(controller, status, _headers, _statusText) {
        if (status < 200) return
        socket.off('data', onHeadBytes)
        watch.enter('body', limits.bodyMs)
        const headers = headerLines(controller.rawHeaders)
        answer = { status, statusText: reasonPhrase(head.bytes()), headers }
      },
      onResponseData(_controller, chunk) {
        receivedBytes += chunk.length
        if (!body.take(chunk)) finish('too-large')
      },
      onResponseEnd() {
        finish(null)
      },
      onResponseError(_controller, error) {
        if (answer !== null) finish('connection-closed')
        else if (faultOf(error).code === staleCode) settle({ type: 'stale' })
        else fail(exchangeFailure(error, { head: head.bytes(), headerLimit: limits.headerBytes }))
      },
    }
    client.dispatch(
      {
        path: request.path,
        method: request.method,
        headers: request.headers.flat(),
        body: request.body,
        idempotent: false,
      },
      handler,
    )
  })
}
