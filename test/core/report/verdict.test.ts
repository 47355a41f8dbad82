import { describe, expect, it } from 'vitest'
import { opaqueToken } from '../introspection/evidence-of.ts'
import { inSeconds, jwtToken, reportOf, type Situation } from './report-of.ts'

const madeUp = { ...opaqueToken, madeUp: true }
const inactive = { active: false }

describe('the verdict', () => {
  it.each<[string, Situation, string, string]>([
    [
      'active for a while',
      { body: { active: true, exp: inSeconds(42 * 60) } },
      'active',
      'Valid for another 42 min.',
    ],
    [
      'active without exp',
      { body: { active: true, sub: 'x' } },
      'active',
      'Active; the answer does not say for how long (no exp).',
    ],
    [
      'active, exp in milliseconds',
      { body: { active: true, exp: inSeconds(60) * 1000 } },
      'active',
      'Valid for another 1 min.',
    ],
    [
      'active, exp passed',
      { body: { active: true, exp: inSeconds(-180) } },
      'active',
      'Active, although its exp passed 3 min ago.',
    ],
    [
      'active, exp now',
      { body: { active: true, exp: inSeconds(0) } },
      'active',
      'Active, although its exp passed just now.',
    ],
    [
      'active, nbf to come',
      { body: { active: true, nbf: inSeconds(240), exp: inSeconds(900) } },
      'active',
      'Active, although by its nbf it is valid only in 4 min.',
    ],
    [
      'active, exp of zero',
      { body: { active: true, exp: 0 } },
      'active',
      'Active; the answer does not say for how long (its exp is no plausible time).',
    ],
    [
      'active alone',
      { body: { active: true } },
      'active',
      'Active, nothing to confirm it: the answer has no other member.',
    ],
    [
      'active and null',
      { body: { active: true, exp: null } },
      'active',
      'Active, nothing to confirm it: the answer has no other member.',
    ],
    [
      'made up, active',
      { body: { active: true }, token: madeUp },
      'active',
      'This server says active to a made-up token, so its “active” means nothing.',
    ],
    [
      'made up, active with members',
      { body: { active: true, exp: inSeconds(60) }, token: madeUp },
      'active',
      'This server says active to a made-up token, so its “active” means nothing.',
    ],
    [
      'made up, inactive',
      { body: inactive, token: madeUp },
      'inactive',
      'Inactive, as it should be for a made-up token.',
    ],
    [
      'inactive, opaque',
      { body: inactive },
      'inactive',
      'Inactive; the server need not say why (RFC 7662 section 2.2).',
    ],
    [
      'inactive, the answer tells exp',
      { body: { active: false, exp: inSeconds(-60) } },
      'inactive',
      'The exp of the answer passed 1 min ago.',
    ],
    [
      'inactive, own exp passed',
      { body: inactive, token: jwtToken({ exp: inSeconds(-180) }) },
      'inactive',
      'The exp of the token itself (decoded here, not verified) passed 3 min ago.',
    ],
    [
      'inactive, own nbf to come',
      { body: inactive, token: jwtToken({ nbf: inSeconds(180), exp: inSeconds(600) }) },
      'inactive',
      'By the nbf of the token itself (decoded here, not verified) it is valid only in 3 min.',
    ],
    [
      'inactive, another issuer',
      { body: inactive, token: jwtToken({ iss: 'https://other.example.com' }) },
      'inactive',
      'The token’s own iss is https://other.example.com, not this profile’s https://as.example.com (not verified).',
    ],
    [
      'inactive, the issuer but for a slash',
      { body: inactive, token: jwtToken({ iss: 'https://as.example.com/' }) },
      'inactive',
      'Inactive; the server need not say why (RFC 7662 section 2.2).',
    ],
    [
      'inactive, no issuer in the profile',
      {
        body: inactive,
        profile: { issuer: '' },
        token: jwtToken({ iss: 'https://other.example.com' }),
      },
      'inactive',
      'Inactive; the server need not say why (RFC 7662 section 2.2).',
    ],
    [
      'inactive, another audience',
      { body: inactive, token: jwtToken({ aud: ['https://x.example.com'] }) },
      'inactive',
      'The token’s own aud does not name this caller (not verified), and some servers then say inactive.',
    ],
    [
      'inactive, the client as audience',
      { body: inactive, token: jwtToken({ aud: ['rs-orders'] }) },
      'inactive',
      'Inactive; the server need not say why (RFC 7662 section 2.2).',
    ],
    [
      'inactive, the audience as text',
      { body: inactive, token: jwtToken({ aud: 'https://orders.example.com' }) },
      'inactive',
      'Inactive; the server need not say why (RFC 7662 section 2.2).',
    ],
    [
      'inactive, a refresh token without hint',
      { body: inactive, token: { ...opaqueToken, kind: 'refresh_token' } },
      'inactive',
      'It looks like a refresh token that was asked about without token_type_hint, and some servers then do not find it.',
    ],
    [
      'inactive, an offline token',
      { body: inactive, token: jwtToken({ typ: 'Offline' }) },
      'inactive',
      'It looks like a refresh token that was asked about without token_type_hint, and some servers then do not find it.',
    ],
    [
      'inactive, an ID token',
      { body: inactive, token: { ...opaqueToken, kind: 'id_token' } },
      'inactive',
      'It looks like an ID token, which introspection is not made for.',
    ],
    [
      'inactive with a hint',
      { body: inactive, token: { ...opaqueToken, hint: 'access_token' } },
      'inactive',
      'Perhaps the server looked only for a token of kind access_token, the hint that was sent.',
    ],
    [
      'a string of true',
      { body: { active: 'true', exp: inSeconds(60) } },
      'no-valid-answer',
      '“active” is a string "true", not true or false.',
    ],
    [
      'active in a 201',
      { body: { active: true }, response: { status: 201 } },
      'no-valid-answer',
      '201: the server answered with success, but not with 200; programs that look for 200 refuse it.',
    ],
    [
      'active in a 400',
      { body: { active: true }, response: { status: 400 } },
      'no-valid-answer',
      '400: probably the server does not know the token, or it is no longer valid; less probably it did not accept the caller.',
    ],
    [
      'no response',
      { outcome: { type: 'failure', failure: { kind: 'refused', host: 'localhost', port: 1 } } },
      'no-valid-answer',
      'Nothing accepts connections at localhost, port 1.',
    ],
  ])('%s', (_name, situation, state, sentence) => {
    const { verdict } = reportOf(situation)
    expect([verdict.state, verdict.sentence]).toEqual([state, sentence])
  })

  it.each<[string, Situation, string | null]>([
    ['nothing to do', { body: { active: true, exp: inSeconds(60) } }, null],
    [
      'a scope is missing',
      {
        body: { active: true, exp: inSeconds(60), scope: 'a' },
        expectations: { requiredScopes: ['a', 'b'] },
      },
      'It lacks what this profile requires: b.',
    ],
    [
      'no scope is told',
      { body: { active: true, exp: inSeconds(60) }, expectations: { requiredScopes: ['a'] } },
      'The answer tells no scope, so nothing confirms the scopes that this profile requires.',
    ],
    [
      'expired within the skew',
      { body: { active: true, exp: inSeconds(-30) } },
      'That is within this profile’s clock skew: compare the clocks.',
    ],
  ])('advises: %s', (_name, situation, advice) => {
    expect(reportOf(situation).verdict.advice).toBe(advice)
  })
})

describe('the next steps', () => {
  const mattering = {
    authentication: {
      method: 'client_secret_basic' as const,
      clientId: 'rs',
      basicEncoding: 'form' as const,
      encodingMatters: true,
      assertion: null,
      bearer: null,
    },
  }
  const wrong = { status: 401 }
  it.each<[string, Situation, readonly string[]]>([
    ['active alone', { body: { active: true } }, ['control-request']],
    ['active alone in a 201', { body: { active: true }, response: { status: 201 } }, []],
    ['active alone, made up', { body: { active: true }, token: madeUp }, []],
    ['active and confirmed', { body: { active: true, sub: 'x' } }, []],
    ['inactive', { body: inactive }, []],
    [
      '401 where the encoding matters',
      { response: wrong, request: mattering },
      ['retry-raw-basic'],
    ],
    ['401 where it does not', { response: wrong }, []],
    [
      '401 after the raw form',
      {
        response: wrong,
        request: { authentication: { ...mattering.authentication, basicEncoding: 'raw' } },
      },
      [],
    ],
    [
      '400 invalid_client where it matters',
      { body: { error: 'invalid_client' }, response: { status: 400 }, request: mattering },
      ['retry-raw-basic'],
    ],
    [
      '400 otherwise',
      { body: { error: 'invalid_request' }, response: { status: 400 }, request: mattering },
      [],
    ],
    [
      '401 for a made-up token',
      { response: wrong, request: mattering, token: madeUp },
      ['retry-raw-basic'],
    ],
    [
      'an inactive refresh token',
      { body: inactive, token: { ...opaqueToken, kind: 'refresh_token' } },
      ['retry-with-hint'],
    ],
    [
      'an unknown refresh token',
      {
        body: { error: 'invalid_token' },
        response: { status: 400 },
        token: { ...opaqueToken, kind: 'refresh_token' },
      },
      ['retry-with-hint'],
    ],
    [
      'inactive with a hint',
      { body: inactive, token: { ...opaqueToken, hint: 'refresh_token', kind: 'refresh_token' } },
      ['retry-without-hint'],
    ],
    [
      'refused with a hint',
      {
        body: { error: 'unsupported_token_type' },
        response: { status: 400 },
        token: { ...opaqueToken, hint: 'refresh_token' },
      },
      ['retry-without-hint'],
    ],
    [
      '500 with a hint',
      { response: { status: 500 }, token: { ...opaqueToken, hint: 'refresh_token' } },
      [],
    ],
  ])('%s', (_name, situation, kinds) => {
    expect(reportOf(situation).nextSteps.map(({ kind }) => kind)).toEqual(kinds)
  })
})
