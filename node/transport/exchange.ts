import type { Dispatcher } from 'undici'
import type { BodyCut, HeaderLine, TransportFailure } from '../../core/introspection/evidence.ts'
import { type Connection, staleCode } from './connection.ts'
import { bodyCutOf, exchangeFailure } from './exchange-failure.ts'
import { faultOf } from './fault.ts'
import type { TransportLimits } from './limits.ts'
import type { ExchangeContext } from './open-connection.ts'
import { createReception, type IncomingResponse, type Reception } from './reception.ts'

/** A request as it goes out, WITH its secrets. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST'
  /** Path and query. */
  readonly path: string
  readonly headers: readonly HeaderLine[]
  readonly body: Uint8Array | null
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
  const reception = createReception(context.limits)
  return new Promise((resolve) => {
    const settle = once((end: ExchangeEnd) => {
      release()
      if (end.type !== 'response' || end.response.cut !== null) connection.destroy()
      resolve(end)
    })
    const handler = handlerOf(connection, reception, context, settle)
    const release = context.watch.onStop((stop) => {
      const cut = stop.kind === 'cancelled' ? 'cancelled' : 'timeout'
      queueMicrotask(() => settle(breakOff(reception, cut, () => failureOf(stop))))
    })
    const { path, method, body } = request
    const headers = request.headers.flat()
    connection.client.dispatch({ path, method, headers, body, idempotent: false }, handler)
  })
}

function handlerOf(
  { socket }: Connection,
  reception: Reception,
  { watch, notes, limits, monotonic }: ExchangeContext,
  settle: (end: ExchangeEnd) => void,
): Dispatcher.DispatchHandler {
  let sentAt: number | null = null
  const onRawBytes = (chunk: Uint8Array) => {
    if (sentAt !== null) notes.firstByteMs = monotonic() - sentAt
    sentAt = null
    if (reception.takeRaw(chunk)) return
    const tooLarge = { kind: 'headers-too-large', limitBytes: limits.headerBytes } as const
    settle(breakOff(reception, 'broken-framing', () => failureOf(tooLarge)))
  }
  return {
    onRequestStart() {
      sentAt = monotonic()
      watch.enter('headers', limits.headersMs)
      socket.on('data', onRawBytes)
    },
    onResponseStart(controller, status) {
      if (status < 200) return
      watch.enter('body', limits.bodyMs)
      reception.begin(status, controller.rawHeaders)
    },
    onResponseData(_controller, chunk) {
      if (reception.takeBody(chunk)) return
      settle({ type: 'response', response: reception.response('too-large') })
    },
    onResponseEnd() {
      socket.off('data', onRawBytes)
      const cut = reception.hasSurplus() ? 'broken-framing' : null
      settle({ type: 'response', response: reception.response(cut) })
    },
    onResponseError(_controller, error) {
      socket.off('data', onRawBytes)
      settle(breakOff(reception, bodyCutOf(error), () => endOf(error, reception, limits)))
    },
  }
}

/** With headers there is an answer, though its body is cut; without, there is what `failure` says. */
function breakOff(reception: Reception, cut: BodyCut, failure: () => ExchangeEnd): ExchangeEnd {
  return reception.hasBegun() ? { type: 'response', response: reception.response(cut) } : failure()
}

function endOf(error: Error, reception: Reception, limits: TransportLimits): ExchangeEnd {
  if (faultOf(error).code === staleCode) return { type: 'stale' }
  const broken = { head: reception.head(), headerLimit: limits.headerBytes }
  return failureOf(exchangeFailure(error, broken))
}

function failureOf(failure: TransportFailure): ExchangeEnd {
  return { type: 'failure', failure }
}

/** The first call counts: an exchange that has ended still hears of its connection's end. */
function once<A extends readonly unknown[]>(act: (...values: A) => void): (...values: A) => void {
  let done = false
  return (...values) => {
    if (done) return
    done = true
    act(...values)
  }
}
