import { describe, expect, it } from 'vitest'
import type { ReceivedResponse } from '../../../core/introspection/evidence.ts'
import { explainProblem } from '../../../core/introspection/explain-problem.ts'
import { readAnswer } from '../../../core/introspection/read-answer.ts'
import { mostValues } from '../../../core/introspection/scan-json.ts'
import type { SentRequest } from '../../../core/introspection/sent-request.ts'
import type { TokenFacts } from '../../../core/token/token.ts'
import { evidenceOf, opaqueToken, responseOf, sentRequest } from './evidence-of.ts'

interface Situation {
  readonly body?: unknown
  readonly response?: Partial<ReceivedResponse>
  readonly request?: Partial<SentRequest>
  readonly token?: Partial<TokenFacts>
}

function explain({ body = '', response = {}, request = {}, token = {} }: Situation) {
  const evidence = evidenceOf(responseOf(body, response), request)
  const answer = readAnswer(evidence)
  if (answer.problem === null) throw new Error('The situation is no problem')
  return explainProblem(answer.problem, evidence, answer, { ...opaqueToken, ...token })
}

const matteringEncoding: Partial<SentRequest> = {
  authentication: { ...sentRequest.authentication, encodingMatters: true },
}

describe('explainProblem', () => {
  it.each<[string, Situation, RegExp, RegExp]>([
    [
      'cut: too large',
      { response: { cut: 'too-large', receivedBytes: 9 } },
      /larger than the limit.*9 bytes/,
      /introspection_endpoint/,
    ],
    [
      'cut: closed before the stated length',
      {
        response: {
          cut: 'connection-closed',
          receivedBytes: 7,
          headers: [['Content-Length', '90']],
        },
      },
      /after 7 of the 90 bytes\.$/,
      /wrong Content-Length/,
    ],
    [
      'cut: closed before the last chunk',
      {
        response: {
          cut: 'connection-closed',
          receivedBytes: 7,
          headers: [['Transfer-Encoding', 'chunked']],
        },
      },
      /after 7 bytes, before the last chunk/,
      /breaks off/,
    ],
    [
      'cut: malformed chunks',
      {
        response: {
          cut: 'broken-framing',
          receivedBytes: 7,
          headers: [['Transfer-Encoding', 'chunked']],
        },
      },
      /chunks of the body are malformed after 7 bytes/,
      /RFC 9112 section 7\.1/,
    ],
    [
      'cut: more than the stated length',
      {
        response: {
          cut: 'broken-framing',
          receivedBytes: 2,
          headers: [['Content-Length', '2']],
        },
      },
      /sent more than the 2 bytes that its Content-Length states/,
      /RFC 9110 section 8\.6/,
    ],
    ['cut: timeout', { response: { cut: 'timeout' } }, /did not arrive in time/, /try again/],
    [
      'cut: closed',
      { response: { cut: 'connection-closed' } },
      /closed in the middle/,
      /Content-Length/,
    ],
    ['cut: cancelled', { response: { cut: 'cancelled' } }, /You cancelled/, /Ask again/],
    [
      'encoded',
      { body: 'x', response: { headers: [['content-encoding', 'br']] } },
      /encoded \(br\)/,
      /uncompressed/,
    ],
    [
      'encoded, it says',
      { body: { active: true }, response: { headers: [['content-encoding', 'gzip']] } },
      /says that it is encoded \(gzip\), but it is plain JSON/,
      /leave out Content-Encoding/,
    ],
    ['blanks', { body: ' \n ' }, /nothing but blanks/, /introspection_endpoint/],
    ['UTF-16', { body: Buffer.from('\u{feff}{}', 'utf16le') }, /is UTF-16, not UTF-8/, /8259/],
    ['empty', {}, /empty body/, /introspection_endpoint/],
    [
      'html',
      { body: '<html>' },
      /HTML page, not with JSON/,
      /probably a login page.*introspection_endpoint/,
    ],
    ['jwt', { body: 'eyJhbGciOiJub25lIn0.e30.' }, /bare JWT/, /RFC 9701/],
    ['not UTF-8', { body: Buffer.from([0x7b, 0xff, 0x7d]) }, /not UTF-8/, /RFC 8259/],
    ['broken', { body: '{"active":tru}' }, /body is not JSON/, /says that it is JSON/],
    [
      'broken, no content type',
      { body: '{', response: { headers: [] } },
      /ends too early/,
      /no Content-Type/,
    ],
    ['too deep', { body: '['.repeat(300) }, /was not read: it nests deeper/, /parsers refuse it/],
    [
      'too many',
      { body: `[${'0,'.repeat(mostValues + 1)}0]` },
      new RegExp(`was not read: it holds more than ${mostValues} values`),
      /have the server mended/,
    ],
    ['no object', { body: '[]' }, /an array instead of an object/, /RFC 7662 section 2\.2/],
    [
      'no active',
      { body: { error: 'server_error' } },
      /without “active”; it says error “server_error”/,
      /treat the token as not active/,
    ],
    [
      'active as text',
      { body: { active: 'true' } },
      /“active” is a string "true", not true or false/,
      /JSON boolean/,
    ],
    [
      'redirect',
      { response: { status: 302, headers: [['Location', 'https://sso.example.com/']] } },
      /302: the server redirects to https:\/\/sso\.example\.com\/; it was not followed/,
      /login page/,
    ],
    [
      'bad request',
      { body: { error: 'invalid_request' }, response: { status: 400 } },
      /400 invalid_request: the server could not make sense/,
      /server’s log/,
    ],
    [
      'bad request with a hint',
      {
        body: { error: 'invalid_request' },
        response: { status: 400 },
        request: { tokenTypeHint: 'refresh_token' },
      },
      /400/,
      /“refresh_token” was sent: ask again without it/,
    ],
    [
      'refused kind, opaque',
      { body: { error: 'unsupported_token_type' }, response: { status: 400 } },
      /does not introspect tokens of this kind\.$/,
      /ID token/,
    ],
    [
      'refused kind, JWT',
      {
        body: { error: 'unsupported_token_type' },
        response: { status: 400 },
        token: { format: 'jws' },
      },
      /this one is a JWT/,
      /RFC 9068 section 4/,
    ],
    [
      'unknown token',
      { body: { error: 'invalid_token' }, response: { status: 400 } },
      /probably the server does not know the token.*less probably.*caller/,
      /200 with active false/,
    ],
    [
      'wrong credentials',
      { body: { error: 'invalid_client' }, response: { status: 401 } },
      /did not accept the caller’s authentication \(client_secret_basic\); less probably it means the token/,
      /registered for client_secret_basic.*API resource/,
    ],
    [
      'wrong credentials, raw worth a try',
      { body: { error: 'invalid_client' }, response: { status: 401 }, request: matteringEncoding },
      /401 invalid_client/,
      /ask again with the raw form/,
    ],
    [
      'bearer wanted',
      { response: { status: 401, headers: [['WWW-Authenticate', 'Bearer']] } },
      /401/,
      /asks for a bearer token/,
    ],
    [
      '401 of unknown cause',
      { response: { status: 401 } },
      /probably the server did not accept the caller’s authentication; some servers answer so to an unknown token/,
      /client id, secret/,
    ],
    ['403', { response: { status: 403 } }, /does not let it introspect/, /off by default/],
    [
      '404',
      { response: { status: 404 } },
      /404: nothing is found at this URL/,
      /introspection_endpoint/,
    ],
    ['405', { response: { status: 405 } }, /does not take a POST/, /MUST|must take a POST/],
    ['407', { response: { status: 407 } }, /a proxy wants a user name/, /HTTPS_PROXY/],
    [
      '429',
      { response: { status: 429, headers: [['Retry-After', '30']] } },
      /too many requests; it asks to wait 30 s/,
      /Wait/,
    ],
    [
      '429 with a date',
      { response: { status: 429, headers: [['Retry-After', 'Sat, 21 Nov 2026 15:00:00 GMT']] } },
      /wait until Sat, 21 Nov/,
      /Wait/,
    ],
    [
      '500',
      { body: { error: 'x', error_description: 'boom' }, response: { status: 500 } },
      /500 x \(“boom”\): the server failed/,
      /log/,
    ],
    ['503', { response: { status: 503 } }, /a gateway answered/, /Try again/],
    [
      '201',
      { body: { active: true }, response: { status: 201 } },
      /201: the server answered with success, but not with 200/,
      /must come with 200/,
    ],
    ['999', { response: { status: 999 } }, /999: this is not a status of HTTP/, /200/],
    ['418', { response: { status: 418 } }, /418: no introspection answer/, /200/],
  ])('%s', (_name, situation, sentence, advice) => {
    const told = explain(situation)
    expect(told.sentence).toMatch(sentence)
    expect(told.sentence).toMatch(/^[^\n]+\.$/)
    expect(told.advice).toMatch(advice)
    expect(told.advice).toMatch(/\.$/)
  })

  it('explains the transport where no response came', () => {
    const evidence = evidenceOf({ type: 'failure', failure: { kind: 'cancelled' } })
    const answer = readAnswer(evidence)
    const told = explainProblem({ kind: 'transport' }, evidence, answer, opaqueToken)
    expect(told.sentence).toBe('You cancelled the request before the answer had come.')
  })

  it('quotes the server escaped and shortened', () => {
    const description = `\u001b[31m\u202ered\n${'x'.repeat(10_000)}`
    const { sentence } = explain({
      body: { error: 'e\u0007', error_description: description },
      response: { status: 400 },
    })
    expect(sentence).toContain('400 e\\u0007 (“\\u001b[31m\\u202ered xxx')
    expect(sentence.length).toBeLessThan(400)
  })
})
