import { cutBody, type Fault, plainFault, unanswered } from '../fault.ts'
import { drip, goodBody, okHead } from '../write.ts'

/** Servers that take their time. */
export const slowFaults: readonly Fault[] = [
  plainFault({
    name: 'never answers',
    serve: () => undefined,
    expected: unanswered('timeout', /took the request but did not begin to answer within/),
  }),
  plainFault({
    name: 'sends its headers one byte a second',
    serve: (socket) => drip(socket, '', okHead, 1_000),
    expected: unanswered('timeout', /began to answer but did not finish its headers within/),
  }),
  plainFault({
    name: 'sends its body one byte a second',
    serve: (socket) =>
      drip(
        socket,
        `${okHead}content-length: ${goodBody.length}\r\n\r\n{`,
        goodBody.slice(1),
        1_000,
      ),
    expected: cutBody('timeout', /The body did not arrive in time; \d+ of the 66 bytes came/),
  }),
  plainFault({
    name: 'never ends a body without a length',
    serve: (socket) => drip(socket, `${okHead}\r\n${goodBody}`, ' '.repeat(10_000), 50),
    expected: cutBody('timeout', /The body did not arrive in time; \d+ bytes came/),
  }),
]
