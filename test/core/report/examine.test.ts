import { describe, expect, it } from 'vitest'
import { describeMember } from '../../../core/claims/members.ts'
import { readAnswer } from '../../../core/introspection/read-answer.ts'
import type { Report } from '../../../core/report/report.ts'
import {
  evidenceOf,
  now,
  opaqueToken,
  responseOf,
  sentRequest,
} from '../introspection/evidence-of.ts'
import { inSeconds, jwtToken, reportOf } from './report-of.ts'

const told = ({ members }: Report) =>
  Object.fromEntries(members.map(({ name, human, instant }) => [name, [human, instant]]))

describe('examine', () => {
  it('reports an inactive token whole', () => {
    const evidence = evidenceOf(responseOf({ active: false }))
    const { findings, notRun, ...report } = reportOf({ body: { active: false } })
    expect(findings).toEqual(expect.any(Array))
    expect(notRun).toEqual(expect.any(Array))
    expect(report).toEqual({
      format: 'token-loupe-report',
      silenced: [],
      review: { claimsParameter: '', consent: '', legalBasis: '' },
      version: 1,
      examinedAt: now,
      askedAt: now - 40,
      redacted: false,
      profile: {
        name: 'Orders API',
        role: 'resource-server',
        issuer: 'https://as.example.com',
        clientId: 'rs-orders',
        clockSkewSeconds: 60,
      },
      token: opaqueToken,
      verdict: {
        state: 'inactive',
        sentence: 'Inactive; the server need not say why (RFC 7662 section 2.2).',
        advice:
          'Expired, revoked, unknown, or not for this caller: ask as another caller, or look into the server’s log.',
      },
      members: [
        {
          name: 'active',
          pointer: '/active',
          value: false,
          ...describeMember('active'),
          human: null,
          instant: null,
        },
      ],
      timeline: {
        points: [
          { kind: 'now', at: now, label: 'Now', from: 'clock' },
          { kind: 'server-date', at: now, label: 'Clock of the server', from: 'header' },
        ],
        valid: { from: null, to: null },
        skew: { from: now - 60_000, to: now + 60_000 },
        clockDifferenceSeconds: 0,
        sentences: [
          'It is now 2026-11-21 14:03:22 UTC by this machine’s clock.',
          'The server’s clock agrees with this machine’s (Date: 2026-11-21 14:03:22 UTC).',
          'Neither the answer nor the token tells when the token expires (exp).',
        ],
      },
      scopes: { required: [], granted: null, missing: [], extra: [], present: [] },
      personal: [],
      nextSteps: [],
      request: sentRequest,
      response: {
        status: 200,
        statusText: 'OK',
        headers: [
          ['Content-Type', 'application/json'],
          ['Date', 'Sat, 21 Nov 2026 14:03:22 GMT'],
        ],
        body: '{"active":false}',
        receivedBytes: 16,
        problem: null,
      },
      jwt: null,
      dialect: null,
      metadata: null,
      keys: null,
      checks: { signature: null, status: null },
      timings: evidence.timings,
      tls: evidence.tls,
    })
  })

  it('reports a failure whole: no members, no response', () => {
    const report = reportOf({
      outcome: { type: 'failure', failure: { kind: 'timeout', phase: 'connect', limitMs: 5000 } },
    })
    expect(report.response).toBeNull()
    expect(report.members).toEqual([])
    expect(report.scopes.granted).toBeNull()
    expect(report.verdict).toEqual({
      state: 'no-valid-answer',
      sentence: 'as.example.com did not accept a connection within 5 s.',
      advice:
        'A firewall that drops packets looks like this, and so does a missing VPN. Check host and port too.',
    })
  })

  it('gives each of the twelve members of RFC 7662 its meaning and its value for people', () => {
    const report = reportOf({
      body: {
        active: true,
        scope: 'read write dolphin',
        client_id: 'l238j323ds-23ij4',
        username: 'jdoe',
        token_type: 'Bearer',
        exp: inSeconds(3600),
        iat: inSeconds(-60),
        nbf: inSeconds(-60),
        sub: 'Z5O3upPC88QrAjx00dis',
        aud: ['https://protected.example.net/resource', 'https://orders.example.com'],
        iss: 'https://server.example.com/',
        jti: 'a1',
        extension_field: 'twenty-seven',
      },
    })
    const { extension_field: unknown, ...twelve } = Object.fromEntries(
      report.members.map(({ name, kind, meaning }) => [name, [kind, typeof meaning]]),
    )
    expect(Object.values(twelve)).toEqual(Array.from({ length: 12 }, () => ['rfc7662', 'string']))
    expect(unknown).toEqual(['unknown', 'object'])
    expect(told(report)).toEqual({
      active: [null, null],
      scope: ['3 scope tokens', null],
      client_id: [null, null],
      username: [null, null],
      token_type: ['Bearer: whoever has the token can use it (RFC 6750)', null],
      exp: ['2026-11-21 15:03:22 UTC, in 1 h', now + 3_600_000],
      iat: ['2026-11-21 14:02:22 UTC, 1 min ago', now - 60_000],
      nbf: ['2026-11-21 14:02:22 UTC, 1 min ago', now - 60_000],
      sub: [null, null],
      aud: [
        '2 audiences: https://protected.example.net/resource, https://orders.example.com',
        null,
      ],
      iss: [null, null],
      jti: [null, null],
      extension_field: [null, null],
    })
  })

  it.each([
    [
      'milliseconds',
      inSeconds(60) * 1000,
      '2026-11-21 14:04:22 UTC, in 1 min (read as milliseconds)',
    ],
    ['digits', String(inSeconds(60)), '2026-11-21 14:04:22 UTC, in 1 min (digits in a string)'],
    ['a date', '2026-11-21T14:04:22Z', '2026-11-21 14:04:22 UTC, in 1 min (a date as text)'],
    ['zero', 0, null],
    ['an object', {}, null],
    ['null', null, 'null, which counts as absent'],
  ])('reads an exp in %s, but takes it for no NumericDate', (_name, exp, human) => {
    expect(told(reportOf({ body: { active: true, exp } }))['exp']).toEqual([human, null])
  })

  it('takes scope from a string or an array, and only of a 2xx', () => {
    const granted = (body: unknown, status = 200) =>
      reportOf({ body, response: { status } }).scopes.granted
    expect(granted({ active: true, scope: 'a  b a' })).toEqual(['a', 'b'])
    expect(granted({ active: true, scope: ['a', 1, 'b'] })).toEqual(['a', 'b'])
    expect(granted({ active: true, scope: '' })).toEqual([])
    expect(granted({ active: true })).toBeNull()
    expect(granted({ active: true, scope: 7 })).toBeNull()
    expect(granted({ active: true, scope: 'a' }, 403)).toBeNull()
  })

  it('puts the times of the decoded token on the timeline where the answer has none', () => {
    const token = jwtToken({ exp: inSeconds(-60), iat: inSeconds(-3600) })
    const { timeline } = reportOf({ body: { active: false }, token })
    expect(timeline.points.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'iat token',
      'exp token',
      'now clock',
      'server-date header',
    ])
  })

  it('keeps members of an error body, and __proto__', () => {
    const report = reportOf({
      body: '{"error":"invalid_client","__proto__":{"a":1}}',
      response: { status: 401 },
    })
    expect(report.members.map(({ name, value }) => [name, value])).toEqual([
      ['error', 'invalid_client'],
      ['__proto__', { a: 1 }],
    ])
  })

  it.each([
    [
      'an answer',
      {
        body: {
          active: true,
          aud: ['a'],
          exp: inSeconds(60),
          email: 'a@example.org',
          x: { y: [1, null] },
        },
      },
    ],
    [
      'numbers beyond a double',
      { body: '{"active":true,"exp":1e999,"iat":-0,"n":123456789012345678901234567890}' },
    ],
    ['a prototype', { body: '{"active":true,"__proto__":{"x":1}}' }],
    ['lone surrogates', { body: '{"active":true,"x":"\\ud800"}' }],
    ['a failure', { outcome: { type: 'failure', failure: { kind: 'cancelled' } } }],
    ['HTML', { body: '<html>\u0000\u001b' }],
    ['bytes', { body: Buffer.from([0, 255, 254, 0x7b]) }],
    ['a decoded token', { body: { active: false }, token: jwtToken({ exp: 1, sub: 'x' }) }],
  ] as const)('survives JSON unchanged: %s', (_name, situation) => {
    const report = reportOf(situation)
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })

  it('is pure: the same twice, and its input untouched', () => {
    const situation = { body: { active: true, scope: 'b a', exp: inSeconds(5) } }
    expect(reportOf(situation)).toEqual(reportOf(situation))
    const evidence = Object.freeze(evidenceOf(responseOf(situation.body)))
    expect(readAnswer(evidence)).toEqual(readAnswer(evidence))
  })
})
