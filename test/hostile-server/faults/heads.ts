import { type Fault, plainFault, stillActive, unanswered } from '../fault.ts'
import { goodBody, okHead, pump, response, sendAndClose } from '../write.ts'

const settingsFrame = Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 0, 0)
const fits = `content-length: ${goodBody.length}\r\n\r\n${goodBody}`

/** Servers whose status line or headers are odd. */
export const headFaults: readonly Fault[] = [
  plainFault({
    name: 'sends a header of 64 KiB',
    serve: sendAndClose(`${okHead}x-large: ${'a'.repeat(65_536)}\r\n${fits}`),
    expected: unanswered('headers-too-large', /headers are larger than 16384 bytes/),
  }),
  plainFault({
    name: 'sends 10,000 headers',
    serve: sendAndClose(
      `${okHead}${Array.from({ length: 10_000 }, (_, at) => `x-${at}: ${at}\r\n`).join('')}${fits}`,
    ),
    expected: unanswered('headers-too-large', /headers are larger than 16384 bytes/),
  }),
  plainFault({
    name: 'floods with interim responses',
    serve: (socket) =>
      pump(socket, { first: '', piece: 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1_000) }),
    expected: unanswered('headers-too-large', /headers are larger than 16384 bytes/),
  }),
  plainFault({
    name: 'sends a status line without end',
    serve: (socket) => pump(socket, { first: 'HTTP/1.1 200 ', piece: 'a'.repeat(65_536) }),
    expected: unanswered('headers-too-large', /headers are larger than 16384 bytes/),
  }),
  plainFault({
    name: 'floods with cookies',
    serve: sendAndClose(
      `${okHead}cache-control: no-store\r\n${Array.from({ length: 300 }, (_, at) => `set-cookie: c${at}=person-${at}; Path=/\r\n`).join('')}${fits}`,
    ),
    expected: stillActive(),
  }),
  plainFault({
    name: 'answers in HTTP/0.9',
    serve: sendAndClose(goodBody),
    expected: unanswered('not-http', /does not speak HTTP \(\{"active":true/),
  }),
  plainFault({
    name: 'answers with binary garbage',
    serve: sendAndClose(Uint8Array.from({ length: 40 }, (_, at) => (at * 37 + 129) % 256)),
    expected: unanswered('not-http', /does not speak HTTP \(/),
  }),
  plainFault({
    name: 'is a mail server',
    serve: sendAndClose('220 mail.example.com ESMTP\r\n'),
    expected: unanswered('not-http', /does not speak HTTP \(220 mail\.example\.com ESMTP\)/),
  }),
  plainFault({
    name: 'answers in HTTP/2',
    serve: sendAndClose(settingsFrame),
    expected: unanswered('not-http', /does not speak HTTP \(an HTTP\/2 frame/),
  }),
  plainFault({
    name: 'ends its header lines with bare line feeds',
    serve: sendAndClose(`${okHead}${fits}`.replaceAll('\r\n', '\n')),
    expected: unanswered('not-http', /answers in broken HTTP \(HTTP\/1\.1 200 OK: /),
  }),
  plainFault({
    name: 'puts a NUL into a header',
    serve: sendAndClose(`${okHead}x-odd: a\u0000b\r\n${fits}`),
    expected: unanswered('not-http', /answers in broken HTTP \(HTTP\/1\.1 200 OK: /),
  }),
  plainFault({
    name: 'sends a header line without a colon',
    serve: sendAndClose(`${okHead}no colon here\r\n${fits}`),
    expected: unanswered('not-http', /answers in broken HTTP \(HTTP\/1\.1 200 OK: /),
  }),
  plainFault({
    name: 'sends a header line without a colon after its length',
    serve: sendAndClose(`${okHead}content-length: 2\r\nno colon here\r\n\r\n{}`),
    expected: unanswered('not-http', /broken HTTP \(HTTP\/1\.1 200 OK: a header line is malformed/),
  }),
  plainFault({
    name: 'answers with status 999',
    serve: sendAndClose(response('999 Whatever', ['content-type: application/json'], goodBody)),
    expected: {
      state: 'no-valid-answer',
      problem: 'status',
      failure: null,
      sentence: /^999: .*not a status of HTTP/,
      findings: [],
    },
  }),
  plainFault({
    name: 'answers with status 42',
    serve: sendAndClose(`HTTP/1.1 42 Whatever\r\n${fits}`),
    expected: unanswered('not-http', /answers in broken HTTP \(HTTP\/1\.1 42 Whatever: /),
  }),
  plainFault({
    name: 'switches protocols unasked',
    serve: sendAndClose(
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
    ),
    expected: unanswered('not-http', /answers in broken HTTP \(HTTP\/1\.1 101 Switching/),
  }),
]
