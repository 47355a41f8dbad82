import type { Socket } from 'node:net'
import { Client } from 'undici'
import type { TlsFacts } from '../../core/introspection/evidence.ts'
import type { TransportLimits } from './limits.ts'

/** One connection to one origin, over which one request goes at a time. */
export interface Connection {
  readonly client: Client
  readonly socket: Socket
  /** Null for plain http. */
  readonly tls: TlsFacts | null
  /** False once either side has closed it. */
  isOpen(): boolean
  destroy(): void
}

/** The code of the error that says: the connection had gone before a byte of the request was written. */
export const staleCode = 'LOUPE_STALE'

/**
 * Lets undici speak HTTP/1.1 over a connected socket. When the socket is gone, undici asks for a new
 * one before it writes: it gets none, so that nothing is ever sent twice behind our back.
 */
export function speakHttp(
  socket: Socket,
  options: {
    readonly origin: string
    readonly tls: TlsFacts | null
    readonly limits: TransportLimits
    readonly onClosed: () => void
  },
): Connection {
  const { origin, tls, limits, onClosed } = options
  let handedOver = false
  const client = new Client(origin, {
    connect(_options, callback) {
      // undici overlooks an answer that comes before it has returned.
      queueMicrotask(() => {
        if (handedOver) callback(staleError(), null)
        else callback(null, socket)
        handedOver = true
      })
    },
    pipelining: 1,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: limits.idleMs,
    keepAliveMaxTimeout: limits.idleMs,
  })
  socket.once('close', onClosed)
  return {
    client,
    socket,
    tls,
    isOpen: () => !socket.destroyed && !client.destroyed,
    destroy() {
      socket.destroy()
      client.destroy().catch(() => undefined)
    },
  }
}

function staleError(): Error {
  return Object.assign(new Error('The connection is gone'), { code: staleCode })
}
