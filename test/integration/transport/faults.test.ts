import { connect, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import type { TransportLimits } from '../../../node/transport/limits.ts'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { askAt, bodyOf, failureOf, openTransport, question, responseOf } from './asking.ts'
import { startRawServer } from './raw-server.ts'

const ok = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

interface FailureCase {
  readonly name: string
  readonly serve: (socket: Socket) => void
  readonly limits?: Partial<TransportLimits>
  readonly failure: unknown
}

const failures: readonly FailureCase[] = [
  {
    name: 'never answers',
    serve: () => undefined,
    limits: { headersMs: 80 },
    failure: { kind: 'timeout', phase: 'headers', limitMs: 80 },
  },
  {
    name: 'never answers, the total limit comes first',
    serve: () => undefined,
    limits: { totalMs: 80 },
    failure: { kind: 'timeout', phase: 'total', limitMs: 80 },
  },
  {
    name: 'sends its headers a byte at a time',
    serve: (socket) => drip(socket, `${ok}content-length: 2\r\n\r\n{}`),
    limits: { headersMs: 120 },
    failure: { kind: 'timeout', phase: 'headers', limitMs: 120 },
  },
  {
    name: 'closes without a byte',
    serve: (socket) => socket.end(),
    failure: { kind: 'closed', code: 'closed-before-answer' },
  },
  {
    name: 'resets without a byte',
    serve: (socket) => socket.resetAndDestroy(),
    failure: { kind: 'closed', code: 'reset-before-answer' },
  },
  {
    name: 'closes after the status line',
    serve: (socket) => socket.end('HTTP/1.1 200 OK\r\n'),
    failure: { kind: 'closed', code: 'closed-in-headers' },
  },
  {
    name: 'resets in the middle of the headers',
    serve: (socket) => socket.write(`${ok}x-half: `, () => later(() => socket.resetAndDestroy())),
    failure: { kind: 'closed', code: 'reset-in-headers' },
  },
  {
    name: 'sends a header of 64 KiB',
    serve: (socket) => socket.write(`${ok}x-large: ${'a'.repeat(65_536)}\r\n\r\n`),
    failure: { kind: 'headers-too-large', limitBytes: 16_384 },
  },
  {
    name: 'sends a status line without end',
    serve: (socket) => flood(socket, 'HTTP/1.1 200 ', 'a'),
    failure: { kind: 'headers-too-large', limitBytes: 16_384 },
  },
  {
    name: 'sends interim responses without end',
    serve: (socket) => flood(socket, '', 'HTTP/1.1 103 Early Hints\r\n\r\n'),
    failure: { kind: 'headers-too-large', limitBytes: 16_384 },
  },
  {
    name: 'is a mail server',
    serve: (socket) => socket.end('220 mail.example ESMTP\r\n'),
    failure: { kind: 'not-http', detail: '220 mail.example ESMTP' },
  },
  {
    name: 'answers with a TLS alert',
    serve: (socket) => socket.end(Buffer.from([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46])),
    failure: { kind: 'not-http', detail: 'a TLS alert: the port speaks https' },
  },
  {
    name: 'breaks off a header line after content-length',
    serve: (socket) => socket.end(`${ok}content-length: 2\r\nno colon\r\n\r\n{}`),
    failure: {
      kind: 'not-http',
      detail: 'HTTP/1.1 200 OK: a header line is malformed',
    },
  },
  {
    name: 'switches protocols unasked',
    serve: (socket) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    failure: { kind: 'not-http', detail: 'HTTP/1.1 101 Switching Protocols: bad upgrade' },
  },
]

describe('a server that gives no answer', () => {
  it.each(failures)('$name', async ({ serve, limits, failure }) => {
    const server = await startRawServer(serve)
    const transport = openTransport(limits)
    const begun = performance.now()
    const evidence = await askAt(transport, question(`http://127.0.0.1:${server.port}/introspect`))
    expect(failureOf(evidence)).toEqual(failure)
    expect(performance.now() - begun).toBeLessThan(900)
    await gone(server.open)
    expect(server.received).toHaveLength(1)
    await transport.close()
    await server.close()
  })
})

interface CutCase {
  readonly name: string
  readonly serve: (socket: Socket) => void
  readonly limits?: Partial<TransportLimits>
  readonly body: string
  readonly cut: string | null
}

const cuts: readonly CutCase[] = [
  {
    name: 'stalls in the body',
    serve: (socket) => socket.write(`${ok}content-length: 9\r\n\r\n{"a"`),
    limits: { bodyMs: 80 },
    body: '{"a"',
    cut: 'timeout',
  },
  {
    name: 'closes before content-length is reached',
    serve: (socket) => socket.end(`${ok}content-length: 90\r\n\r\n{"a":1}`),
    body: '{"a":1}',
    cut: 'connection-closed',
  },
  {
    name: 'resets in the body',
    serve: (socket) =>
      socket.write(`${ok}content-length: 90\r\n\r\n{"a"`, () =>
        later(() => socket.resetAndDestroy()),
      ),
    body: '{"a"',
    cut: 'connection-closed',
  },
  {
    name: 'breaks its chunks',
    serve: (socket) => socket.end(`${ok}transfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\nzz\r\n`),
    body: '{"a"',
    cut: 'broken-framing',
  },
  {
    name: 'sends more than content-length says',
    serve: (socket) => socket.end(`${ok}content-length: 2\r\n\r\n{}{"active":true}`),
    body: '{}',
    cut: 'broken-framing',
  },
  {
    name: 'ends the body by closing',
    serve: (socket) => socket.end(`${ok}connection: close\r\n\r\n{"a":1}`),
    body: '{"a":1}',
    cut: null,
  },
  {
    name: 'sends more than the cap',
    serve: (socket) => socket.end(`${ok}content-length: 10\r\n\r\n0123456789`),
    limits: { bodyBytes: 4 },
    body: '0123',
    cut: 'too-large',
  },
  {
    name: 'sends exactly the cap',
    serve: (socket) => socket.end(`${ok}content-length: 4\r\n\r\n0123`),
    limits: { bodyBytes: 4 },
    body: '0123',
    cut: null,
  },
]

describe('a server whose body breaks off', () => {
  it.each(cuts)('$name', async ({ serve, limits, body, cut }) => {
    const server = await startRawServer(serve)
    const transport = openTransport(limits)
    const evidence = await askAt(transport, question(`http://127.0.0.1:${server.port}/introspect`))
    expect([responseOf(evidence).cut, bodyOf(evidence)]).toEqual([cut, body])
    await transport.close()
    await server.close()
  })

  it('streams 100 MB: the memory stays small and the connection is dropped', async () => {
    let sent = 0
    const server = await startRawServer((socket) => {
      socket.write(`${ok}content-length: 104857600\r\n\r\n`)
      const piece = Buffer.alloc(65_536, 0x20)
      const push = () => {
        while (!socket.destroyed && sent < 104_857_600) {
          sent += piece.length
          if (!socket.write(piece)) return
        }
      }
      socket.on('drain', push)
      push()
    })
    const transport = openTransport()
    const before = process.memoryUsage()
    const evidence = await askAt(transport, question(`http://127.0.0.1:${server.port}/`))
    const after = process.memoryUsage()
    const response = responseOf(evidence)
    expect([response.cut, response.body.length]).toEqual(['too-large', 4_194_304])
    await gone(server.open)
    expect(sent).toBeLessThan(52_428_800)
    expect(after.external - before.external).toBeLessThan(41_943_040)
    await transport.close()
    await server.close()
  })

  it('sends a million chunks of one byte: they are kept as one piece', async () => {
    const server = await startRawServer((socket) => {
      socket.end(
        `${ok}transfer-encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(1_000_000)}0\r\n\r\n`,
      )
    })
    const transport = openTransport({ bodyMs: 20_000, totalMs: 20_000 })
    const evidence = await askAt(transport, question(`http://127.0.0.1:${server.port}/`))
    expect([responseOf(evidence).cut, responseOf(evidence).receivedBytes]).toEqual([
      null,
      1_000_000,
    ])
    await transport.close()
    await server.close()
  }, 30_000)
})

describe('no way to the server', () => {
  const transport = openTransport({ connectMs: 3_000 })
  afterAll(() => transport.close())

  it('nothing listens', async () => {
    const server = await startRawServer(() => undefined)
    await server.close()
    const evidence = await askAt(transport, question(`http://127.0.0.1:${server.port}/`))
    expect(failureOf(evidence)).toEqual({ kind: 'refused', host: '127.0.0.1', port: server.port })
  })

  it('nothing listens at any address of the name', async () => {
    const server = await startRawServer(() => undefined)
    await server.close()
    const evidence = await askAt(transport, question(`http://localhost:${server.port}/`))
    expect(failureOf(evidence)).toEqual({ kind: 'refused', host: 'localhost', port: server.port })
  })

  it('nobody takes the connection', async () => {
    const server = await startFullServer()
    const hasty = openTransport({ connectMs: 80 })
    const evidence = await askAt(hasty, question(`http://127.0.0.1:${server.port}/`))
    expect(failureOf(evidence)).toEqual({ kind: 'timeout', phase: 'connect', limitMs: 80 })
    expect(evidence.timings).toMatchObject({ connectMs: null, firstByteMs: null })
    await hasty.close()
    await server.close()
  })

  it('the name does not exist', async () => {
    const failure = failureOf(await askAt(transport, question('https://as.token-loupe.invalid/')))
    expect(failure).toMatchObject({ kind: 'dns', host: 'as.token-loupe.invalid' })
    expect(failure.kind === 'dns' && failure.code).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/)
  })
})

describe('what is not followed, and what is not kept', () => {
  it('a redirect', async () => {
    const target = await startOddServer(() => ({ status: 200, body: '{"active":true}' }))
    const server = await startOddServer(() => ({
      status: 307,
      headers: { location: `${target.url}/introspect` },
    }))
    const transport = openTransport()
    const evidence = await askAt(transport, question(`${server.url}/introspect`))
    expect(responseOf(evidence).status).toBe(307)
    expect([server.requests.length, target.requests.length]).toEqual([1, 0])
    await transport.close()
    await Promise.all([server.close(), target.close()])
  })

  it('a cookie', async () => {
    const server = await startOddServer(() => ({
      status: 200,
      headers: { 'set-cookie': ['a=1', 'b=2'] },
      body: '{"active":false}',
    }))
    const transport = openTransport()
    const input = question(`${server.url}/introspect`)
    const first = responseOf(await askAt(transport, input))
    await askAt(transport, input)
    expect(first.headers.filter(([name]) => name === 'set-cookie')).toEqual([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ])
    expect(server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined])
    await transport.close()
    await server.close()
  })

  it('keeps header lines as they came: order, case, duplicates, empty and odd values', async () => {
    const server = await startRawServer((socket) => {
      socket.write('HTTP/1.1 103 Early\r\nlink: x\r\n\r\nHTTP/1.1 200 Très bien\r\n')
      socket.write('X-Two: 1\r\nx-empty:\r\nx-two: 2\r\nX-Name: J\xfcrgen\r\n', 'latin1')
      socket.end('Content-Encoding: gzip\r\ncontent-length: 2\r\n\r\n\x1f\x8b', 'latin1')
    })
    const transport = openTransport()
    const response = responseOf(
      await askAt(transport, question(`http://127.0.0.1:${server.port}/`)),
    )
    expect(response).toEqual({
      status: 200,
      statusText: 'Très bien',
      headers: [
        ['X-Two', '1'],
        ['x-empty', ''],
        ['x-two', '2'],
        ['X-Name', 'Jürgen'],
        ['Content-Encoding', 'gzip'],
        ['content-length', '2'],
      ],
      body: Uint8Array.of(0x1f, 0x8b),
      receivedBytes: 2,
      cut: null,
    })
    await transport.close()
    await server.close()
  })
})

/** It accepts nothing and its queue is full, so that Linux drops whatever knocks. */
async function startFullServer() {
  const worker = new Worker(
    `const server = require('node:net').createServer()
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      require('node:worker_threads').parentPort.postMessage(server.address().port)
      setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0))
    })`,
    { eval: true },
  )
  const port = await new Promise<number>((resolve) => worker.once('message', resolve))
  const waiting = Array.from({ length: 4 }, () => connect(port, '127.0.0.1'))
  for (const socket of waiting) socket.on('error', () => undefined)
  await new Promise((resolve) => setTimeout(resolve, 50))
  return {
    port,
    async close() {
      for (const socket of waiting) socket.destroy()
      await worker.terminate()
    },
  }
}

function later(act: () => void): void {
  setTimeout(act, 30)
}

function drip(socket: Socket, text: string): void {
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed || at >= text.length) clearInterval(timer)
    else socket.write(text.charAt(at))
    at += 1
  }, 5)
}

function flood(socket: Socket, first: string, piece: string): void {
  socket.write(first)
  const push = () => {
    while (!socket.destroyed && socket.write(piece.repeat(1_000)));
  }
  socket.on('drain', push)
  push()
}

async function gone(open: () => number): Promise<void> {
  await expect.poll(open, { timeout: 1_000, interval: 5 }).toBe(0)
}
