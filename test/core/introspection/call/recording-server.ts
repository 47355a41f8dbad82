import { createServer, type IncomingHttpHeaders } from 'node:http'

/** A request as it arrived. */
export interface Arrived {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly form: readonly (readonly [string, string])[]
}

/** A server on loopback that keeps what it is sent. */
export interface RecordingServer {
  readonly origin: string
  /** What arrived since it was last asked. */
  readonly take: () => readonly Arrived[]
  readonly close: () => Promise<void>
}

export async function startRecordingServer(): Promise<RecordingServer> {
  let arrived: Arrived[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const form = [...new URLSearchParams(Buffer.concat(chunks).toString())]
      arrived.push({ method, url, headers, form })
      response.end('{"active":false}')
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    take() {
      const taken = arrived
      arrived = []
      return taken
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
