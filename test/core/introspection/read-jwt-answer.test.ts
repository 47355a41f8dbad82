import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../core/introspection/answer.ts'
import { findJwt } from '../../../core/introspection/find-jwt.ts'
import type { JwtAnswer } from '../../../core/introspection/jwt-answer.ts'
import { readAnswer } from '../../../core/introspection/read-answer.ts'
import type { SentRequest } from '../../../core/introspection/sent-request.ts'
import { evidenceOf, responseOf, sentRequest } from './evidence-of.ts'
import { claimsRound, judged, signedAnswer } from './jwt-answer-of.ts'

const compact = 'eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln'
const asked = (format: SentRequest['format'], parameter?: string): Partial<SentRequest> => ({
  format,
  inForce: {
    ...sentRequest.inForce,
    ownParameters: parameter === undefined ? [] : [[parameter, 'true']],
  },
})

function read(jwt: JwtAnswer | null, request: Partial<SentRequest>, status = 200): Answer {
  return readAnswer({ ...evidenceOf(responseOf(compact, { status }), request), jwt })
}

const active = { active: true, sub: 'u-1' }

describe('a JWT answer', () => {
  it.each<[string, JwtAnswer, Partial<SentRequest>, Partial<Answer>]>([
    [
      'of RFC 9701',
      signedAnswer(claimsRound(active)),
      asked('jwt'),
      {
        members: active,
        membersAt: '/token_introspection',
        active: true,
        dialect: 'rfc9701',
        problem: null,
      },
    ],
    [
      'of RFC 9701, inactive',
      signedAnswer(claimsRound({ active: false })),
      asked('jwt'),
      { active: false, problem: null },
    ],
    [
      'with the members among its claims',
      signedAnswer(active),
      asked('jwt'),
      { members: active, membersAt: '', active: true, dialect: 'flat-claims', problem: null },
    ],
    [
      'that is the access token itself',
      signedAnswer({ sub: 'u-1', scope: 'a' }),
      asked('vendor-jwt'),
      { active: true, dialect: 'phantom-token', problem: null },
    ],
    [
      'by the parameter response_as_jwt',
      signedAnswer(active),
      asked('json', 'response_as_jwt'),
      { active: true, dialect: 'response-as-jwt', problem: null },
    ],
    [
      'whose token_introspection is no object',
      signedAnswer({ iss: 'x', token_introspection: 'yes' }),
      asked('jwt'),
      { dialect: 'rfc9701', active: null, problem: { kind: 'active-missing' } },
    ],
    [
      'whose keys can not be reached',
      signedAnswer(
        claimsRound(active),
        judged({ state: 'not-checked', why: 'keys-unreachable', detail: 'No.' }),
      ),
      asked('jwt'),
      { active: true, problem: null },
    ],
    [
      'whose signature is broken',
      signedAnswer(claimsRound(active), judged({ state: 'broken', key: null, detail: 'No.' })),
      asked('jwt'),
      { members: active, active: true, problem: { kind: 'jwt-untrusted', detail: 'No.' } },
    ],
    [
      'without a signature (alg none)',
      signedAnswer(
        claimsRound(active),
        judged({ state: 'not-checked', why: 'alg-none', detail: 'None.' }),
      ),
      asked('jwt'),
      { members: active, problem: { kind: 'jwt-untrusted', detail: 'None.' } },
    ],
    [
      'that could not be decrypted',
      signedAnswer(null, {
        signature: null,
        encryption: {
          header: null,
          verdict: { state: 'not-decrypted', why: 'no-key', detail: 'No key.' },
        },
      }),
      asked('jwt'),
      { members: null, active: null, problem: { kind: 'jwt-not-decrypted', detail: 'No key.' } },
    ],
    [
      'that does not decode',
      signedAnswer(null, { problems: ['The payload is not JSON.'] }),
      asked('jwt'),
      { members: null, problem: { kind: 'jwt-malformed', detail: 'The payload is not JSON.' } },
    ],
  ])('%s', (_name, jwt, request, expected) => {
    expect(read(jwt, request)).toMatchObject(expected)
  })

  it('has its status told before all else', () => {
    expect(read(signedAnswer(claimsRound(active)), asked('jwt'), 500)).toMatchObject({
      members: active,
      active: null,
      problem: { kind: 'status', status: 500 },
    })
  })

  it('is not read where nothing in the way could read it', () => {
    expect(read(null, asked('json'))).toMatchObject({ members: null, problem: { kind: 'jwt' } })
  })
})

describe('204', () => {
  it.each([
    ['vendor-jwt', { active: false, dialect: 'phantom-token', problem: null }],
    ['json', { active: null, dialect: null, problem: { kind: 'status', status: 204 } }],
  ] as const)('asked for %s', (format, expected) => {
    const evidence = evidenceOf(responseOf('', { status: 204 }), asked(format))
    expect(readAnswer(evidence)).toMatchObject(expected)
  })
})

describe('findJwt', () => {
  it.each([
    ['the body', compact, { place: 'body', compact }],
    ['the body with blanks round it', ` ${compact}\r\n`, { place: 'body', compact }],
    [
      'a JWE',
      'eyJhbGciOiJkaXIifQ..aXY.Y2lw.dGFn',
      { place: 'body', compact: 'eyJhbGciOiJkaXIifQ..aXY.Y2lw.dGFn' },
    ],
    ['the member jwt', `{"active":true,"jwt":"${compact}"}`, { place: 'jwt-member', compact }],
    ['a member jwt that is none', '{"active":true,"jwt":"abc"}', null],
    ['a member jwt deeper down', `{"a":{"jwt":"${compact}"}}`, null],
    ['JSON', '{"active":true}', null],
    ['broken JSON', '{"jwt":', null],
    ['HTML', '<html></html>', null],
    ['nothing', '', null],
  ])('in %s', (_name, body, expected) => {
    expect(findJwt(new TextEncoder().encode(body))).toEqual(expected)
  })
})
