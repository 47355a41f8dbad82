import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A small CONNECT proxy that leads every tunnel to one local port, whatever host it is asked for. */
export interface ProxyServer {
  readonly port: number
  /** The authorities that tunnels were asked for, and the credentials that came along. */
  readonly asked: readonly { readonly authority: string; readonly authorization: string | null }[]
  close(): Promise<void>
}

/** Starts it on loopback; `status` other than 200 refuses every tunnel. */
export async function startProxyServer(leadsTo: number, status = 200): Promise<ProxyServer> {
  const asked: { authority: string; authorization: string | null }[] = []
  const sockets = new Set<Socket>()
  const server = createServer()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  server.on('connect', (request, socket) => {
    asked.push({
      authority: request.url ?? '',
      authorization: request.headers['proxy-authorization'] ?? null,
    })
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const upstream = connect(leadsTo, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    sockets.add(upstream)
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: portOf(server.address()),
    asked,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return address.port
}
