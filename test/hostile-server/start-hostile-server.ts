import { createServer as createPlainServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { Certificates } from '../fixtures/certificates.ts'
import type { Cover, Fault } from './fault.ts'
import { isWhole, readRequest } from './read-request.ts'

/** A server that commits one fault, over real sockets, on loopback. */
export interface HostileServer {
  /** Where to ask: `http://127.0.0.1:PORT/introspect`, or `https://localhost:PORT/introspect`. */
  readonly url: string
  /** How many connections were opened so far. */
  readonly connections: () => number
  /** How many are open now. */
  readonly open: () => number
  /** Bytes that the connections of the past and of now have written. */
  readonly sentBytes: () => number
  close(): Promise<void>
}

/** Starts a server that commits that fault on every connection. */
export async function startHostileServer(
  fault: Fault,
  options: { readonly certificates: Certificates },
): Promise<HostileServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  let sentBefore = 0
  const server = serverFor(fault.cover, options.certificates, (socket) => serveOnce(socket, fault))
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    // A client that goes away is its own business.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      sentBefore += socket.bytesWritten
    })
  })
  server.on('tlsClientError', () => undefined)
  const port = await listen(server)
  const host = fault.scheme === 'https' ? 'localhost' : '127.0.0.1'
  return {
    url: `${fault.scheme}://${host}:${port}/introspect`,
    connections: () => connections,
    open: () => sockets.size,
    sentBytes: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, sentBefore),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function serverFor(
  cover: Cover | null,
  certificates: Certificates,
  onSocket: (socket: Socket) => void,
): Server {
  if (cover === null) return createPlainServer(onSocket)
  const { only } = cover
  const version = only === undefined ? {} : { minVersion: only, maxVersion: only, ...anyCipher }
  return createTlsServer({ ...certificates[cover.certificate], ...version }, onSocket)
}

/** OpenSSL offers old versions at its lowest security level only; BoringSSL (Electron) knows no levels. */
const anyCipher =
  process.versions['electron'] === undefined ? { ciphers: 'DEFAULT@SECLEVEL=0' } : {}

/** Hands over when the request is whole; what is no HTTP request (a ClientHello) is whole at once. */
function serveOnce(socket: Socket, fault: Fault): void {
  let raw = ''
  let served = false
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    if (served) return
    raw += chunk.toString('latin1')
    if (!isWhole(raw)) return
    served = true
    fault.serve(socket, readRequest(raw))
  })
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') {
        reject(new Error('The server listens on no port'))
        return
      }
      resolve(address.port)
    })
  })
}
