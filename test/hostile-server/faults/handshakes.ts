import type { TlsProblem } from '../../../core/introspection/evidence.ts'
import { type Cover, type Fault, unanswered } from '../fault.ts'
import { goodBody, jsonResponse, sendAndClose } from '../write.ts'

/** Servers with which no TLS connection comes about. */
export const handshakeFaults: readonly Fault[] = [
  covered('has a certificate of an unknown CA', 'unknown-ca', {
    cover: { certificate: 'unknownAuthority' },
    sentence: /comes from an authority that is not trusted here/,
  }),
  covered('has a certificate that has expired', 'expired', {
    cover: { certificate: 'expired' },
    sentence: /The certificate of localhost:\d+ has expired/,
  }),
  covered('has a certificate that is not valid yet', 'not-yet-valid', {
    cover: { certificate: 'notYetValid' },
    sentence: /The certificate of localhost:\d+ is not valid yet/,
  }),
  covered('has a certificate for another host', 'wrong-name', {
    cover: { certificate: 'wrongName' },
    sentence: /made for other names than localhost.*elsewhere\.example/,
  }),
  covered('has a self-signed certificate', 'self-signed', {
    cover: { certificate: 'selfSigned' },
    sentence: /signed by itself, by no authority/,
  }),
  covered('speaks TLS 1.1 only', 'protocol', {
    cover: { certificate: 'valid', only: 'TLSv1.1' },
    sentence: /speaks no version of TLS that this app speaks, 1\.2 or newer/,
  }),
  bare('answers the ClientHello with plain HTTP', {
    serve: sendAndClose('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n'),
    expected: unanswered('tls', /localhost:\d+ did not answer in TLS/, 'protocol'),
  }),
  bare('answers the ClientHello with an alert', {
    serve: sendAndClose(Uint8Array.of(0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x28)),
    expected: unanswered('tls', /no common way to speak TLS/, 'protocol'),
  }),
  bare('resets in the handshake', {
    serve: (socket) => socket.resetAndDestroy(),
    expected: unanswered('closed', /broke off the connection in the middle of the TLS handshake/),
  }),
  bare('closes in the handshake', {
    serve: (socket) => socket.end(),
    expected: unanswered('closed', /broke off the connection in the middle of the TLS handshake/),
  }),
  bare('never answers the ClientHello', {
    serve: () => undefined,
    expected: unanswered('timeout', /did not finish the TLS handshake within/),
  }),
  {
    name: 'speaks TLS on an http port',
    scheme: 'http',
    cover: { certificate: 'valid' },
    serve: sendAndClose(jsonResponse(goodBody)),
    expected: unanswered('closed', /closed the connection before it had answered/),
  },
  {
    name: 'answers an http request with a TLS alert',
    scheme: 'http',
    cover: null,
    serve: sendAndClose(Uint8Array.of(0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46)),
    expected: unanswered('not-http', /does not speak HTTP \(a TLS alert: the port speaks https\)/),
  },
  {
    name: 'resets after the handshake',
    scheme: 'https',
    cover: { certificate: 'valid' },
    serve: (socket) => socket.destroy(),
    expected: unanswered('closed', /closed the connection before it had answered/),
  },
]

function covered(
  name: string,
  problem: TlsProblem,
  { cover, sentence }: { readonly cover: Cover; readonly sentence: RegExp },
): Fault {
  return {
    name,
    scheme: 'https',
    cover,
    serve: sendAndClose(jsonResponse(goodBody)),
    expected: unanswered('tls', sentence, problem),
  }
}

function bare(name: string, fault: Pick<Fault, 'serve' | 'expected'>): Fault {
  return { name, scheme: 'https', cover: null, ...fault }
}
