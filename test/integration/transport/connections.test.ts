import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { askAt, bodyOf, failureOf, openTransport, question, responseOf } from './asking.ts'
import { startRawServer } from './raw-server.ts'

const whole = 'HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{"active":false}'

describe('a connection that is kept', () => {
  it('serves the next request of the same profile, and says so', async () => {
    const server = await startRawServer((socket) => {
      socket.on('data', () => socket.write(whole))
      socket.write(whole)
    })
    const transport = openTransport()
    const input = question(`http://127.0.0.1:${server.port}/`)
    const first = await askAt(transport, input)
    const second = await askAt(transport, input)
    expect([first.connectionReused, second.connectionReused]).toEqual([false, true])
    expect(first.timings.connectMs).toBeGreaterThan(0)
    expect(second.timings).toMatchObject({ dnsMs: null, connectMs: null, tlsMs: null })
    expect(second.timings.firstByteMs).toBeGreaterThan(0)
    expect(server.received).toHaveLength(1)
    await askAt(transport, question(`http://127.0.0.1:${server.port}/`))
    expect(server.received).toHaveLength(2)
    await transport.close()
    await expect.poll(server.open).toBe(0)
    await server.close()
  })

  it('is closed when nothing comes for a while', async () => {
    const server = await startRawServer((socket) => socket.write(whole))
    const transport = openTransport({ idleMs: 60 })
    const input = question(`http://127.0.0.1:${server.port}/`)
    await askAt(transport, input)
    expect(server.open()).toBe(1)
    await expect.poll(server.open, { timeout: 1_000 }).toBe(0)
    expect(bodyOf(await askAt(transport, input))).toBe('{"active":false}')
    await transport.close()
    await server.close()
  })

  it('that the server closed meanwhile is replaced, and the request is sent once', async () => {
    const server = await startImpatientServer()
    const transport = openTransport()
    const input = question(`http://127.0.0.1:${server.port}/`)
    await askAt(transport, input)
    blockFor(100)
    const second = await askAt(transport, input)
    expect(responseOf(second).status).toBe(200)
    expect(second.connectionReused).toBe(false)
    await transport.close()
    expect(await server.close()).toEqual([1, 1])
  })

  it('that the server closes under the request fails: nothing is sent twice', async () => {
    let requests = 0
    const server = await startRawServer((socket) => {
      socket.on('data', () => socket.destroy())
      requests += 1
      socket.write(whole)
    })
    const transport = openTransport()
    const input = question(`http://127.0.0.1:${server.port}/`)
    await askAt(transport, input)
    const second = await askAt(transport, input)
    expect([second.connectionReused, requests]).toEqual([true, 1])
    expect(failureOf(second)).toMatchObject({ kind: 'closed' })
    await transport.close()
    await server.close()
  })

  it('is not shared by requests under way at the same time', async () => {
    const server = await startOddServer(({ body }) => ({ status: 200, body }))
    const transport = openTransport()
    const input = question(`${server.url}/`)
    const tokens = ['one', 'two', 'three', 'four']
    const answers = await Promise.all(
      tokens.map((token) => askAt(transport, { ...input, token: `token-${token}-abcdef` })),
    )
    expect(answers.map((answer) => answer.connectionReused)).toEqual([false, false, false, false])
    expect(server.requests.map(({ body }) => body).sort()).toEqual(
      tokens.map((token) => `token=token-${token}-abcdef`).sort(),
    )
    await transport.close()
    await server.close()
  })
})

describe('cancelling', () => {
  it.each([
    { phase: 'before anything', after: 0, scheme: 'http', serve: '' },
    { phase: 'in the handshake', after: 40, scheme: 'https', serve: '' },
    { phase: 'before the answer', after: 40, scheme: 'http', serve: '' },
    { phase: 'in the headers', after: 40, scheme: 'http', serve: 'HTTP/1.1 200 OK\r\nx: y\r\n' },
  ])('$phase', async ({ after, scheme, serve }) => {
    const server = await startRawServer((socket) => {
      if (serve !== '') socket.write(serve)
    })
    const transport = openTransport()
    const controller = new AbortController()
    if (after === 0) controller.abort()
    else setTimeout(() => controller.abort(), after)
    const begun = performance.now()
    const evidence = await askAt(
      transport,
      question(`${scheme}://127.0.0.1:${server.port}/`),
      controller.signal,
    )
    expect(failureOf(evidence)).toEqual({ kind: 'cancelled' })
    expect(performance.now() - begun).toBeLessThan(after + 60)
    expect(server.received).toHaveLength(after === 0 ? 0 : 1)
    await expect.poll(server.open).toBe(0)
    await transport.close()
    await server.close()
  })

  it('in the body keeps what has come', async () => {
    const server = await startRawServer((socket) =>
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{"act'),
    )
    const transport = openTransport()
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 40)
    const evidence = await askAt(
      transport,
      question(`http://127.0.0.1:${server.port}/`),
      controller.signal,
    )
    expect([responseOf(evidence).cut, bodyOf(evidence)]).toEqual(['cancelled', '{"act'])
    await transport.close()
    await server.close()
  })

  it('is what closing the transport does', async () => {
    const server = await startRawServer(() => undefined)
    const transport = openTransport()
    const asked = askAt(transport, question(`http://127.0.0.1:${server.port}/`))
    await expect.poll(() => server.received.length).toBe(1)
    await transport.close()
    expect(failureOf(await asked)).toEqual({ kind: 'cancelled' })
    await server.close()
  })
})

/** In a thread of its own: it closes each connection 10 ms after its answer, whatever this thread does. */
async function startImpatientServer() {
  const worker = new Worker(
    `const { createServer } = require('node:net')
    const { parentPort } = require('node:worker_threads')
    const requests = []
    const server = createServer((socket) => {
      const index = requests.push(0) - 1
      socket.on('error', () => undefined)
      socket.on('data', (chunk) => {
        requests[index] += chunk.toString().split('POST ').length - 1
        socket.write(${JSON.stringify(whole)})
        setTimeout(() => socket.end(), 10)
      })
    })
    server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
    parentPort.on('message', () => parentPort.postMessage(requests))`,
    { eval: true },
  )
  const message = () => new Promise<unknown>((resolve) => worker.once('message', resolve))
  return {
    port: Number(await message()),
    /** How many requests came over each connection. */
    async close() {
      const requests = message()
      worker.postMessage('close')
      const counted = await requests
      await worker.terminate()
      return counted
    },
  }
}

/** Keeps this thread from hearing what the network says meanwhile. */
function blockFor(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}
