import { type Fault, invalid, plainFault, stillActive, unanswered } from '../fault.ts'
import { goodBody, jsonResponse, okHead, response, sendAndClose } from '../write.ts'

const json = 'content-type: application/json'

/** Servers that answer with another status than 200, or send back what they were given. */
export const statusFaults: readonly Fault[] = [
  redirectTo('redirects to the same host', '/moved/introspect'),
  redirectTo('redirects to another host', 'https://elsewhere.example/introspect'),
  redirectTo('redirects to plain http', 'http://elsewhere.example/introspect'),
  plainFault({
    name: 'redirects to itself without end',
    serve: sendAndClose(response('308 Permanent Redirect', ['location: /introspect'], '')),
    expected: invalid('status', /^308: the server redirects to \/introspect; it was not followed/, [
      'RSP-11',
    ]),
  }),
  plainFault({
    name: 'answers 401 without WWW-Authenticate',
    serve: sendAndClose(response('401 Unauthorized', [json], '{"error":"invalid_client"}')),
    expected: invalid('status', /^401 invalid_client: the server did not accept the caller/, [
      'RSP-03',
    ]),
  }),
  plainFault({
    name: 'answers 429 with Retry-After',
    serve: sendAndClose(response('429 Too Many Requests', [json, 'retry-after: 30'], '{}')),
    expected: invalid('status', /^429: the server got too many requests; it asks to wait 30 s/),
  }),
  plainFault({
    name: 'answers 503 with an HTML page',
    serve: sendAndClose(
      response('503 Service Unavailable', ['content-type: text/html'], '<html>away</html>'),
    ),
    expected: invalid('status', /^503: a gateway answered for a server that is away/),
  }),
  plainFault({
    name: 'echoes secret and token',
    serve: (socket, { authorization, secret, token }) => {
      const headers = [json, `x-authorization: ${authorization}`, `x-seen: ${secret} ${token}`]
      const members = { active: true, exp: 2000000000, authorization, secret, nested: [token] }
      socket.end(response(`200 ${token}`, headers, JSON.stringify({ ...members, [secret]: 1 })))
    },
    expected: stillActive(),
  }),
  plainFault({
    name: 'echoes the whole request instead of an answer',
    serve: (socket, { raw }) => socket.end(jsonResponse(raw)),
    expected: invalid('broken-json', /The body is not JSON/, ['RSP-10']),
  }),
  plainFault({
    name: 'echoes secret and token in UTF-16',
    serve: (socket, { secret, token }) =>
      socket.end(jsonResponse(Buffer.from(`\u{feff}["${token}","${secret}"]`, 'utf16le'))),
    expected: invalid('not-utf-8', /The body is UTF-16, not UTF-8/, ['RSP-10']),
  }),
  plainFault({
    name: 'echoes the token in pieces of one chunk each',
    serve: (socket, { token }) => {
      const chunks = Array.from(`{"active":true,"seen":"${token}"}`, (char) => `1\r\n${char}\r\n`)
      socket.end(`${okHead}transfer-encoding: chunked\r\n\r\n${chunks.join('')}0\r\n\r\n`)
    },
    expected: stillActive(),
  }),
  plainFault({
    name: 'echoes the token in escapes of JSON',
    serve: (socket, { token }) => {
      const escaped = Array.from(
        token,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
      socket.end(jsonResponse(`{"active":true,"exp":2000000000,"seen":"${escaped.join('')}"}`))
    },
    expected: stillActive(),
  }),
  plainFault({
    name: 'speaks of the token in the reason phrase of broken HTTP',
    serve: (socket, { token }) => socket.end(`HTTP/1.1 200 ${token}\r\nno colon\r\n\r\n`),
    expected: unanswered('not-http', /answers in broken HTTP \(HTTP\/1\.1 200 ‹token›: /),
  }),
  plainFault({
    name: 'echoes the request in an error',
    serve: (socket, { authorization, token }) =>
      socket.end(
        response(
          '400 Bad Request',
          [json],
          JSON.stringify({
            error: 'invalid_request',
            error_description: `${authorization} may not ask about ${token}`,
          }),
        ),
      ),
    expected: invalid('status', /^400 invalid_request \(“Basic ‹/),
  }),
  plainFault({
    name: 'answers 204',
    serve: sendAndClose('HTTP/1.1 204 No Content\r\n\r\n'),
    expected: invalid('status', /^204: the server answered with success, but not with 200/),
  }),
  plainFault({
    name: 'answers 201 with a right body',
    serve: sendAndClose(response('201 Created', [json], goodBody)),
    expected: invalid('status', /^201: the server answered with success, but not with 200/),
  }),
]

function redirectTo(name: string, location: string): Fault {
  const target = location.replaceAll('.', '\\.')
  return plainFault({
    name,
    serve: sendAndClose(response('307 Temporary Redirect', [`location: ${location}`], '')),
    expected: invalid(
      'status',
      new RegExp(`^307: the server redirects to ${target}; it was not followed`),
      ['RSP-11'],
    ),
  })
}
