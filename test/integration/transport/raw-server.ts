import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A server that speaks bytes: for faults that an HTTP library would not commit. */
export interface RawServer {
  readonly port: number
  /** What arrived so far, one text (Latin-1) a connection. */
  readonly received: readonly string[]
  /** How many connections are open now. */
  readonly open: () => number
  close(): Promise<void>
}

/** Starts it on loopback. `onRequest` is called when a connection's first bytes have arrived. */
export async function startRawServer(
  onRequest: (socket: Socket) => void,
  options: { readonly onConnect?: (socket: Socket) => void; readonly host?: string } = {},
): Promise<RawServer> {
  const received: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const index = received.push('') - 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    options.onConnect?.(socket)
    socket.on('data', (chunk) => {
      const first = received[index] === ''
      received[index] += chunk.toString('latin1')
      if (first) onRequest(socket)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, options.host ?? '127.0.0.1', resolve))
  return {
    port: portOf(server.address()),
    received,
    open: () => sockets.size,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}
