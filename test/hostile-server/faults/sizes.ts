import { gzipSync } from 'node:zlib'
import { cutBody, type Fault, invalid, plainFault } from '../fault.ts'
import { goodBody, okHead, pump, response, sendAndClose } from '../write.ts'

const spaces = Buffer.alloc(65_536, 0x20)
const megabytes100 = 104_857_600
const gzipHeaders = ['content-type: application/json', 'content-encoding: gzip']

/** Servers whose body is too large, or grows when it is unpacked. */
export const sizeFaults: readonly Fault[] = [
  plainFault({
    name: 'sends 100 MB',
    serve: (socket) =>
      pump(socket, {
        first: `${okHead}content-length: ${megabytes100}\r\n\r\n`,
        piece: spaces,
        most: megabytes100,
      }),
    expected: cutBody('too-large', /larger than the limit; reading stopped after 4\d{6} of/),
  }),
  plainFault({
    name: 'sends a JSON string without end',
    serve: (socket) =>
      pump(socket, { first: `${okHead}\r\n{"active":true,"name":"`, piece: 'a'.repeat(65_536) }),
    expected: cutBody('too-large', /larger than the limit; reading stopped after 4\d{6} bytes/),
  }),
  plainFault({
    name: 'opens arrays without end',
    serve: (socket) => pump(socket, { first: `${okHead}\r\n`, piece: '['.repeat(65_536) }),
    expected: cutBody('too-large', /larger than the limit; reading stopped after 4\d{6} bytes/),
  }),
  plainFault({
    name: 'sends chunks without end',
    serve: (socket) =>
      pump(socket, {
        first: `${okHead}transfer-encoding: chunked\r\n\r\n`,
        piece: `10000\r\n${'a'.repeat(65_536)}\r\n`,
      }),
    expected: cutBody('too-large', /larger than the limit; reading stopped after 4\d{6} bytes/),
  }),
  plainFault({
    name: 'sends a gzip bomb of gigabytes',
    serve: (socket) => socket.end(response('200 OK', gzipHeaders, gzipBomb())),
    expected: invalid('encoded', /The body is encoded \(gzip\) although no encoding was asked for/),
  }),
  plainFault({
    name: 'breaks off its gzip',
    serve: (socket) =>
      socket.end(response('200 OK', gzipHeaders, gzipSync(goodBody).subarray(0, 30))),
    expected: invalid('encoded', /The body is encoded \(gzip\) although no encoding was asked for/),
  }),
  plainFault({
    name: 'says gzip and sends JSON',
    serve: sendAndClose(response('200 OK', gzipHeaders, goodBody)),
    expected: invalid('encoded', /says that it is encoded \(gzip\), but it is plain JSON/),
  }),
]

/** Small on the wire, 2.5 GB unpacked: a gzip file may have many members. @see RFC 1952 section 2.2 */
function gzipBomb(): Uint8Array {
  const member = gzipSync(Buffer.alloc(4_194_304))
  return Buffer.concat(Array.from({ length: 600 }, () => member))
}
