import { type Fault, invalid, plainFault, stillActive } from '../fault.ts'
import { goodBody, jsonResponse, response, sendAndClose } from '../write.ts'

const html = '<!doctype html><html><body><h1>Sign in</h1></body></html>'

/** Servers whose body is not the JSON object that it should be. */
export const bodyFaults: readonly Fault[] = [
  plainFault({
    name: 'sends bytes that are not UTF-8',
    serve: sendAndClose(
      jsonResponse(Buffer.from('{"active":true,"username":"J\u00fcrgen"}', 'latin1')),
    ),
    expected: invalid('not-utf-8', /The body is not UTF-8/, ['RSP-10']),
  }),
  plainFault({
    name: 'begins with a byte order mark',
    serve: sendAndClose(jsonResponse(`\u{feff}${goodBody}`)),
    expected: stillActive(['RSP-10']),
  }),
  plainFault({
    name: 'answers in UTF-16',
    serve: sendAndClose(jsonResponse(Buffer.from(`\u{feff}${goodBody}`, 'utf16le'))),
    expected: invalid('not-utf-8', /The body is UTF-16, not UTF-8/, ['RSP-10']),
  }),
  plainFault({
    name: 'answers in UTF-16 without a byte order mark',
    serve: sendAndClose(jsonResponse(Buffer.from(goodBody, 'utf16le'))),
    expected: invalid('broken-json', /The body is not JSON: it looks like UTF-16/, ['RSP-10']),
  }),
  plainFault({
    name: 'names a member twice',
    serve: sendAndClose(jsonResponse('{"active":false,"active":true,"scope":"a","scope":"b"}')),
    expected: stillActive(['RSP-10']),
  }),
  plainFault({
    name: 'sends members named __proto__',
    serve: sendAndClose(
      jsonResponse(
        '{"active":true,"__proto__":{"active":false,"polluted":1},"constructor":{"prototype":{"polluted":1}},"exp":2000000000}',
      ),
    ),
    expected: stillActive(),
  }),
  plainFault({
    name: 'hides active in __proto__',
    serve: sendAndClose(jsonResponse('{"__proto__":{"active":true}}')),
    expected: invalid('active-missing', /a JSON object without “active”/),
  }),
  plainFault({
    name: 'nests 100 deep',
    serve: sendAndClose(
      jsonResponse(`{"active":true,"exp":2000000000,"deep":${'['.repeat(100)}${']'.repeat(100)}}`),
    ),
    expected: stillActive(),
  }),
  plainFault({
    name: 'nests 100,000 deep',
    serve: sendAndClose(
      jsonResponse(`{"active":true,"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    ),
    expected: invalid('too-complex', /The body was not read: it nests deeper than 200 levels/, [
      'RSP-10',
    ]),
  }),
  plainFault({
    name: 'sends numbers beyond 2^53',
    serve: sendAndClose(
      jsonResponse('{"active":true,"exp":99999999999999999999,"iat":1e400,"sub":9007199254740993}'),
    ),
    expected: stillActive(['MEM-13', 'MEM-10'], /its exp is no plausible time/),
  }),
  plainFault({
    name: 'sends NaN',
    serve: sendAndClose(jsonResponse('{"active":true,"exp":NaN}')),
    expected: invalid('broken-json', /`NaN` is no value of JSON, at line 1, column 22/, ['RSP-10']),
  }),
  plainFault({
    name: 'sends bytes after the JSON',
    serve: sendAndClose(jsonResponse(`${goodBody}\n{"active":false}`)),
    expected: invalid('broken-json', /more follows after its end, at line 2, column 1/, ['RSP-10']),
  }),
  plainFault({
    name: 'answers 200 with a web page',
    serve: sendAndClose(response('200 OK', ['content-type: text/html'], html)),
    expected: invalid('html', /answered 200 with an HTML page, not with JSON/, ['RSP-05']),
  }),
  plainFault({
    name: 'answers 200 with a web page that it calls JSON',
    serve: sendAndClose(jsonResponse(html)),
    expected: invalid('html', /answered 200 with an HTML page, not with JSON/, ['RSP-07']),
  }),
  plainFault({
    name: 'answers with an empty body',
    serve: sendAndClose(jsonResponse('')),
    expected: invalid('empty', /answered 200 with an empty body/, ['RSP-10']),
  }),
  plainFault({
    name: 'answers with control characters and terminal commands',
    serve: sendAndClose(
      jsonResponse('{"active":true,"exp":2000000000,"username":"\\u001b[2J\\u202eevil\\u0000"}'),
    ),
    expected: stillActive(),
  }),
  plainFault({
    name: 'sends 19,000 members',
    serve: sendAndClose(jsonResponse(manyMembers(19_000))),
    expected: stillActive(['MEM-21']),
  }),
  plainFault({
    name: 'sends 400,000 members',
    serve: sendAndClose(jsonResponse(manyMembers(400_000))),
    expected: invalid('too-complex', /The body was not read: it holds more than 100000 values/, [
      'RSP-10',
    ]),
  }),
  plainFault({
    name: 'sends a string of 4 MB',
    serve: sendAndClose(
      jsonResponse(`{"active":true,"exp":2000000000,"name":"${'a'.repeat(4_000_000)}"}`),
    ),
    expected: stillActive(),
  }),
]

function manyMembers(count: number): string {
  const members = Array.from({ length: count }, (_, at) => `,"_${at.toString(36)}":${at % 10}`)
  return `{"active":true,"exp":2000000000${members.join('')}}`
}
