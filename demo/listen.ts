import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'

/** Where to listen; the demo server hands out secrets, so it stays on loopback. */
export interface ListenOptions {
  readonly host: '127.0.0.1' | '::1' | 'localhost'
  /** 0 takes any free port. */
  readonly port: number
  /** PEM. */
  readonly tls: { readonly key: string; readonly cert: string } | undefined
}

/** A server that listens but answers nobody yet, and its origin: `http://127.0.0.1:PORT`. */
export async function listen(
  options: ListenOptions,
): Promise<{ readonly server: Server; readonly origin: string }> {
  const { host, port, tls } = options
  const server = tls === undefined ? createServer() : createTlsServer({ ...tls })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const scheme = tls === undefined ? 'http' : 'https'
  const authority = host === '::1' ? '[::1]' : host
  return { server, origin: `${scheme}://${authority}:${address.port}` }
}

/** Stops listening and ends the connections that are still open. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}
