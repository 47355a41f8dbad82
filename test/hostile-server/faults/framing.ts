import { cutBody, type Fault, invalid, plainFault, stillActive, unanswered } from '../fault.ts'
import { goodBody, okHead, pump, sendAndClose } from '../write.ts'

const chunked = `${okHead}transfer-encoding: chunked\r\n\r\n`

/** Servers that begin or end a response where they should not. */
export const framingFaults: readonly Fault[] = [
  plainFault({
    name: 'closes without a byte',
    serve: (socket) => socket.end(),
    expected: unanswered('closed', /closed the connection before it had answered/),
  }),
  plainFault({
    name: 'resets without a byte',
    serve: (socket) => socket.resetAndDestroy(),
    expected: unanswered('closed', /reset the connection before it had answered/),
  }),
  plainFault({
    name: 'closes after the status line',
    serve: sendAndClose('HTTP/1.1 200 OK\r\n'),
    expected: unanswered(
      'closed',
      /began to answer, and closed the connection in the middle of the headers/,
    ),
  }),
  plainFault({
    name: 'states a Content-Length that is too long',
    serve: sendAndClose(`${okHead}content-length: 900\r\n\r\n${goodBody}`),
    expected: cutBody(
      'connection-closed',
      /The connection closed in the middle of the body, after \d+ of the 900 bytes/,
    ),
  }),
  plainFault({
    name: 'states a Content-Length that is too short',
    serve: sendAndClose(`${okHead}content-length: 20\r\n\r\n${goodBody}`),
    expected: cutBody(
      'broken-framing',
      /The server sent more than the 20 bytes that its Content-Length states/,
    ),
  }),
  plainFault({
    name: 'states a Content-Length that is too short, and closes',
    serve: sendAndClose(`${okHead}connection: close\r\ncontent-length: 20\r\n\r\n${goodBody}`),
    expected: cutBody(
      'broken-framing',
      /The server sent more than the 20 bytes that its Content-Length states/,
    ),
  }),
  plainFault({
    name: 'sends a line break after the body',
    serve: sendAndClose(`${okHead}content-length: ${goodBody.length}\r\n\r\n${goodBody}\r\n`),
    expected: stillActive(),
  }),
  plainFault({
    name: 'states two lengths',
    serve: sendAndClose(`${okHead}content-length: 20\r\ncontent-length: 66\r\n\r\n${goodBody}`),
    expected: unanswered(
      'not-http',
      /answers in broken HTTP \(HTTP\/1\.1 200 OK: two Content-Length lines\)/,
    ),
  }),
  plainFault({
    name: 'states a length and chunks',
    serve: sendAndClose(
      `${okHead}content-length: 66\r\ntransfer-encoding: chunked\r\n\r\n42\r\n${goodBody}\r\n0\r\n\r\n`,
    ),
    expected: unanswered(
      'not-http',
      /answers in broken HTTP \(.*: both Content-Length and Transfer-Encoding\)/,
    ),
  }),
  plainFault({
    name: 'states a length that is no number',
    serve: sendAndClose(`${okHead}content-length: many\r\n\r\n${goodBody}`),
    expected: unanswered('not-http', /answers in broken HTTP \(.*Content-Length/),
  }),
  plainFault({
    name: 'sends garbage for chunks',
    serve: sendAndClose(`${chunked}8\r\n{"active\r\nzz not a size\r\n`),
    expected: cutBody('broken-framing', /The chunks of the body are malformed after 8 bytes/),
  }),
  plainFault({
    name: 'states a chunk size beyond all numbers',
    serve: sendAndClose(`${chunked}fffffffffffffffffff\r\n${goodBody}`),
    expected: cutBody('broken-framing', /The chunks of the body are malformed after 0 bytes/),
  }),
  plainFault({
    name: 'closes in the middle of its chunks',
    serve: sendAndClose(`${chunked}8\r\n{"active\r\n`),
    expected: cutBody(
      'connection-closed',
      /The connection closed in the middle of the body, after 8 bytes, before the last chunk/,
    ),
  }),
  plainFault({
    name: 'sends a chunk extension without end',
    serve: (socket) => pump(socket, { first: `${chunked}1;x=`, piece: 'a'.repeat(65_536) }),
    expected: cutBody('broken-framing', /The chunks of the body are malformed after 0 bytes/),
  }),
  plainFault({
    name: 'sends a million chunks of one byte',
    serve: sendAndClose(`${chunked}${'1\r\n \r\n'.repeat(1_000_000)}0\r\n\r\n`),
    limits: { bodyMs: 10_000, totalMs: 10_000 },
    expected: invalid('empty', /with nothing but blanks in the body/, ['RSP-10']),
  }),
]
