import { describe, expect, it } from 'vitest'
import type { AnswerProblem, StatusReading } from '../../../core/introspection/answer.ts'
import type { ReceivedResponse } from '../../../core/introspection/evidence.ts'
import { readAnswer } from '../../../core/introspection/read-answer.ts'
import { evidenceOf, responseOf } from './evidence-of.ts'

const read = (body: unknown, change: Partial<ReceivedResponse> = {}) =>
  readAnswer(evidenceOf(responseOf(body, change)))

describe('readAnswer', () => {
  it('reads a valid answer whole', () => {
    expect(read('{"active":true,"scope":"a b"}')).toEqual({
      text: '{"active":true,"scope":"a b"}',
      members: { active: true, scope: 'a b' },
      membersAt: '',
      duplicates: [],
      active: true,
      jwt: null,
      dialect: null,
      problem: null,
      error: null,
      errorDescription: null,
    })
  })

  it('says transport where no response came', () => {
    const answer = readAnswer(evidenceOf({ type: 'failure', failure: { kind: 'cancelled' } }))
    expect(answer.problem).toEqual({ kind: 'transport' })
  })

  const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJhY3RpdmUiOnRydWV9.c2ln'
  it.each<[string, unknown, AnswerProblem | null]>([
    ['inactive', '{"active":false}', null],
    ['a byte order mark', '\u{feff}{"active":false}', null],
    ['white space round it', ' \n{"active":false}\r\n', null],
    ['nothing', '', { kind: 'empty' }],
    ['only blanks', ' \r\n\t', { kind: 'empty' }],
    ['only a byte order mark', '\u{feff}', { kind: 'empty' }],
    ['a page', '<!DOCTYPE html><title>Sign in</title>', { kind: 'html' }],
    ['a page after blanks', '\n\n <HTML lang=en>', { kind: 'html' }],
    ['a JWS', jwt, { kind: 'jwt' }],
    ['a JWS and a line end', `${jwt}\n`, { kind: 'jwt' }],
    ['a JWE', 'eyJhbGciOiJkaXIifQ..aXY.Y3Q.dGFn', { kind: 'jwt' }],
    [
      'XML',
      '<?xml version="1.0"?><a/>',
      { kind: 'broken-json', detail: 'it begins with `<`: XML perhaps' },
    ],
    [
      'half of it',
      '{"active":true,"scope":"a',
      { kind: 'broken-json', detail: 'it ends too early' },
    ],
    [
      'a comma too many',
      '{"active":true,}',
      { kind: 'broken-json', detail: 'unexpected character at line 1, column 16' },
    ],
    [
      'a mark in place of true',
      '{"active":‹client secret›}',
      { kind: 'broken-json', detail: 'unexpected character at line 1, column 11' },
    ],
    ['an array', '[{"active":true}]', { kind: 'not-an-object', found: 'an array' }],
    ['null', 'null', { kind: 'not-an-object', found: 'null' }],
    ['a string', '"active"', { kind: 'not-an-object', found: 'a string' }],
    ['a number', '1', { kind: 'not-an-object', found: 'a number' }],
    ['true', 'true', { kind: 'not-an-object', found: 'a boolean' }],
    ['no members', '{}', { kind: 'active-missing' }],
    ['another case', '{"Active":true}', { kind: 'active-missing' }],
    ['only a prototype', '{"__proto__":{"active":true}}', { kind: 'active-missing' }],
    [
      'a string of true',
      '{"active":"true"}',
      { kind: 'active-not-boolean', found: 'a string "true"' },
    ],
    ['one', '{"active":1}', { kind: 'active-not-boolean', found: 'a number 1' }],
    ['null as active', '{"active":null}', { kind: 'active-not-boolean', found: 'null' }],
    ['an object as active', '{"active":{}}', { kind: 'active-not-boolean', found: 'an object' }],
    ['Latin-1', Buffer.from('{"active":true,"n":"\xe9"}', 'latin1'), { kind: 'not-utf-8' }],
    ['UTF-16', Buffer.from('\u{feff}{"active":true}', 'utf16le'), { kind: 'not-utf-8' }],
    [
      'deep nesting',
      `{"active":true,"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { kind: 'too-complex', detail: 'it nests deeper than 200 levels' },
    ],
    [
      'deep nesting without end',
      '{"a":'.repeat(1_000_000),
      { kind: 'too-complex', detail: 'it nests deeper than 200 levels' },
    ],
  ])('%s', (_name, body, problem) => {
    expect(read(body).problem).toEqual(problem)
  })

  it('takes a body for HTML that says so, whatever it begins with', () => {
    const headers = [['content-type', 'text/html; charset=utf-8']] as const
    expect(read('<div>Not found</div>', { headers }).problem).toEqual({ kind: 'html' })
  })

  it('keeps what it can of a body that is not UTF-8', () => {
    const answer = read(Buffer.from('{"active":true,"name":"Ren\xe9"}', 'latin1'))
    expect(answer).toMatchObject({
      members: { active: true, name: 'Ren\u{fffd}' },
      active: true,
      problem: { kind: 'not-utf-8' },
    })
  })

  it('keeps the byte order mark in the text', () => {
    expect(read('\u{feff}{"active":true}')).toMatchObject({
      text: '\u{feff}{"active":true}',
      members: { active: true },
    })
  })

  it('keeps __proto__ as a member of its own', () => {
    const { members } = read('{"active":true,"__proto__":{"x":1},"constructor":2}')
    expect(Object.entries(members ?? {})).toEqual([
      ['active', true],
      ['__proto__', { x: 1 }],
      ['constructor', 2],
    ])
  })

  it.each([
    ['none', '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}],"d":"a"}', []],
    ['at the top', '{"active":true,"active":false}', ['/active']],
    ['thrice, told once', '{"a":1,"a":2,"a":3}', ['/a']],
    ['written differently', '{"a/b":1,"\\u0061\\/b":2}', ['/a~1b']],
    ['in an object in an array', '{"l":[{"x":1},{"y":1,"y":2}]}', ['/l/1/y']],
    ['values that look like names', '{"a":"a","b":["a","a"],"c":{"d":"c"}}', []],
    ['quotes and brackets in strings', '{"a":"\\"}{[","b":"\\\\","a":1}', ['/a']],
    ['below a repeated name', '{"a":{"b":1,"b":2},"a":{"b":3}}', ['/a/b', '/a']],
  ])('duplicate names: %s', (_name, body, duplicates) => {
    expect(read(body).duplicates).toEqual(duplicates)
  })

  it('tells at most 100 duplicates', () => {
    const body = `[${Array.from({ length: 500 }, () => '{"a":1,"a":2}').join(',')}]`
    expect(read(body).duplicates).toHaveLength(100)
  })

  it('keeps numbers within what JSON can write again', () => {
    const { members } = read('{"active":true,"a":1e999,"b":-1e999,"c":-0,"d":1.5e3,"e":-0.5}')
    expect(members).toEqual({
      active: true,
      a: Number.MAX_VALUE,
      b: -Number.MAX_VALUE,
      c: 0,
      d: 1500,
      e: -0.5,
    })
  })

  it.each([
    ['too-large', { cut: 'too-large' }, { kind: 'body-cut' }],
    [
      'gzip',
      { headers: [['Content-Encoding', 'gzip']] },
      { kind: 'encoded', contentEncoding: 'gzip' },
    ],
    [
      'two encodings',
      {
        headers: [
          ['content-encoding', 'identity, br'],
          ['content-encoding', 'gzip'],
        ],
      },
      { kind: 'encoded', contentEncoding: 'br, gzip' },
    ],
    ['identity', { headers: [['content-encoding', 'Identity']] }, null],
    [
      'a cut error body: the status first',
      { status: 500, cut: 'timeout' },
      { kind: 'status', status: 500, reading: 'server-error' },
    ],
  ] satisfies [string, Partial<ReceivedResponse>, AnswerProblem | null][])(
    'transfer: %s',
    (_name, change, problem) => {
      expect(read('{"active":true}', change).problem).toEqual(problem)
    },
  )

  it.each([
    [200, true],
    [201, true],
    [204, true],
    [301, null],
    [400, null],
    [500, null],
  ])('tells active of %i as %s', (status, active) => {
    expect(read('{"active":true}', { status }).active).toBe(active)
  })
})

describe('the reading of a status', () => {
  const error = (code: string, description?: string) =>
    description === undefined ? { error: code } : { error: code, error_description: description }

  it.each<[number, unknown, StatusReading, ReceivedResponse['headers']?]>([
    [201, { active: true }, 'unexpected'],
    [204, '', 'unexpected'],
    [206, { active: true }, 'unexpected'],
    [302, '', 'redirect', [['Location', 'https://as.example.com/login']]],
    [307, '', 'redirect'],
    [308, '', 'redirect', [['location', '/introspect/']]],
    [304, '', 'unexpected'],
    [300, '', 'redirect', [['location', '/a']]],
    [400, error('invalid_request'), 'bad-request'],
    [400, error('invalid_request', 'Missing parameter: token'), 'bad-request'],
    [400, error('invalid_request', 'The token is expired'), 'probably-unknown-token'],
    [400, error('invalid_request', 'token not found'), 'probably-unknown-token'],
    [400, error('invalid_client'), 'wrong-caller-authentication'],
    [400, error('invalid_request', 'Client authentication failed'), 'wrong-caller-authentication'],
    [400, error('unauthorized_client'), 'wrong-caller-authentication'],
    [400, error('unsupported_token_type'), 'refused-token-kind'],
    [
      400,
      error(
        'unsupported_token_type',
        'Structured JWT Tokens cannot be introspected via the introspection endpoint',
      ),
      'refused-token-kind',
    ],
    [
      400,
      error('invalid_request', 'JWT access tokens cannot be introspected'),
      'refused-token-kind',
    ],
    [400, error('invalid_token'), 'probably-unknown-token'],
    [400, error('token_not_found'), 'probably-unknown-token'],
    [400, error('invalid_grant'), 'probably-unknown-token'],
    [400, error('access_denied'), 'caller-not-allowed'],
    [400, error('something_else'), 'bad-request'],
    [400, { message: 'no' }, 'probably-unknown-token'],
    [400, '', 'probably-unknown-token'],
    [400, '<html>Bad Request</html>', 'bad-request'],
    [422, { detail: [{ loc: ['body', 'token'], msg: 'field required' }] }, 'bad-request'],
    [422, error('invalid_token'), 'probably-unknown-token'],
    [422, error('unsupported_token_type'), 'refused-token-kind'],
    [422, error('invalid_client'), 'wrong-caller-authentication'],
    [422, '', 'bad-request'],
    [401, error('invalid_client'), 'wrong-caller-authentication'],
    [
      401,
      error('unauthorized_client', 'Invalid client or Invalid client credentials'),
      'wrong-caller-authentication',
    ],
    [401, '', 'wrong-caller-authentication', [['WWW-Authenticate', 'Basic realm="as"']]],
    [
      401,
      error('invalid_token'),
      'wrong-caller-authentication',
      [['www-authenticate', 'Bearer error="invalid_token"']],
    ],
    [401, error('invalid_token'), 'probably-unknown-token'],
    [401, error('x', 'The access token expired'), 'probably-unknown-token'],
    [401, '', 'caller-refused'],
    [403, error('insufficient_scope'), 'caller-not-allowed'],
    [403, '', 'caller-not-allowed'],
    [403, error('invalid_client'), 'wrong-caller-authentication'],
    [404, '<html>Not found</html>', 'wrong-endpoint'],
    [404, error('token_not_found'), 'probably-unknown-token'],
    [410, '', 'wrong-endpoint'],
    [405, '', 'wrong-method'],
    [501, '', 'wrong-method'],
    [406, '', 'bad-request'],
    [413, '', 'bad-request'],
    [415, '', 'bad-request'],
    [407, '', 'unexpected'],
    [418, '', 'unexpected'],
    [429, '', 'too-many-requests'],
    [500, error('invalid_token'), 'server-error'],
    [502, '<html>', 'server-error'],
    [503, '', 'server-error'],
  ])('%i %j is %s', (status, body, reading, headers = []) => {
    expect(read(body, { status, headers }).problem).toEqual({ kind: 'status', status, reading })
  })

  it('keeps members, error and error_description of an error body', () => {
    expect(read(error('invalid_client', 'No such client'), { status: 401 })).toMatchObject({
      members: { error: 'invalid_client', error_description: 'No such client' },
      error: 'invalid_client',
      errorDescription: 'No such client',
      active: null,
    })
  })

  it('takes an error that is no string for none', () => {
    const answer = read({ error: { code: 400 }, error_description: ['x'] }, { status: 400 })
    expect([answer.error, answer.errorDescription]).toEqual([null, null])
  })
})
