import { describe, expect, it } from 'vitest'
import type { Place } from '../../../core/findings/finding.ts'
import { inAnswer, inJwt, jwtHeader, status } from '../../../core/findings/places.ts'
import type { JwtAnswer } from '../../../core/introspection/jwt-answer.ts'
import type { JsonObject } from '../../../core/json.ts'
import { rawTexts } from '../../../core/report/raw-texts.ts'
import { redactReport } from '../../../core/report/redact.ts'
import type { Report } from '../../../core/report/report.ts'
import { encodeBase64Url } from '../../../core/token/base64url.ts'
import { claimsRound, signedAnswer } from '../introspection/jwt-answer-of.ts'
import { reportOf } from './report-of.ts'

const members = { active: true, sub: 'u-1', email: 'maren.holst@example.org' }

/** A report whose response has that body, a text. */
function reportWith(body: string): Report {
  return reportOf({ response: { body: new TextEncoder().encode(body) } })
}

const encode = (text: string) => encodeBase64Url(new TextEncoder().encode(text))

function compact(header: JsonObject, payload: string): string {
  return `${encode(JSON.stringify(header))}.${encode(payload)}.c2ln`
}

/** A report about an RFC 9701 answer; `payload` is the text of its claims. */
function signedReport(
  claims: JsonObject,
  payload = JSON.stringify(claims),
  change: Partial<JwtAnswer> = {},
): Report {
  const report = reportWith(compact({ alg: 'RS256', kid: 'rsa-1' }, payload))
  const jwt = signedAnswer(claims, change)
  return { ...report, jwt, dialect: 'rfc9701' }
}

/** Which parts of which texts a place is. */
function seen(report: Report, place: Place, masked = false): readonly string[] {
  return rawTexts(report, masked ? redactReport(report) : null).flatMap(({ part, text, spotsOf }) =>
    spotsOf(place).map(
      ({ name, value }) => `${part}: ${text.slice(name?.start ?? value.start, value.end)}`,
    ),
  )
}

describe('the body as it came', () => {
  const nested = '{"active":true, "a": {"b": [1, 2]}}'

  it.each<readonly [string, string, Place, readonly string[]]>([
    ['a member', nested, inAnswer('/a/b'), ['body: "b": [1, 2]']],
    ['an element', nested, inAnswer('/a/b/1'), ['body: 2']],
    ['the whole', nested, inAnswer(''), [`body: ${nested}`]],
    ['the body', nested, { part: 'body' }, [`body: ${nested}`]],
    ['an absent member', nested, inAnswer('/a/c/d'), ['body: "a": {"b": [1, 2]}']],
    ['an absent top-level member', nested, inAnswer('/exp'), [`body: ${nested}`]],
    ['both of a name', '{"a":1,"a":2}', inAnswer('/a'), ['body: "a":2', 'body: "a":1']],
    ['below the one that counts', '{"a":{"b":1},"a":2}', inAnswer('/a/b'), ['body: "a":2']],
    ['behind a byte order mark', '\uFEFF{"a":1}', inAnswer('/a'), ['body: "a":1']],
    ['no JSON, as a whole', '<p>x', { part: 'body' }, ['body: <p>x']],
    ['no JSON, inside', '<p>x', inAnswer('/a'), []],
    ['an empty one', '', { part: 'body' }, []],
    ['the status', nested, status, []],
    ['a header', nested, { part: 'response-header', name: 'date' }, []],
    ['the request', nested, { part: 'request', what: 'body' }, []],
    ['the profile', nested, { part: 'profile', what: 'x' }, []],
    ['metadata', nested, { part: 'metadata', pointer: '/a' }, []],
    ['the token', nested, { part: 'token', pointer: '/a' }, []],
    ['claims that are not there', nested, inJwt('/a'), []],
  ])('knows where a place is: %s', (_what, body, place, expected) => {
    expect(seen(reportWith(body), place)).toEqual(expected)
  })

  it('is searched as it is shown: masked', () => {
    const report = reportWith(JSON.stringify(members))
    expect(seen(report, inAnswer('/email'), true)).toEqual(['body: "email":"‹email 1›"'])
    expect(seen(report, inAnswer('/email'))).toEqual(['body: "email":"maren.holst@example.org"'])
  })

  it('is none where no response came', () => {
    expect(rawTexts({ ...reportWith('{}'), response: null }, null)).toEqual([])
  })
})

describe('a signed answer', () => {
  const claims = claimsRound(members)
  const payload = JSON.stringify(claims, null, 1)

  it.each<readonly [string, Place, readonly string[]]>([
    ['members', inAnswer('/sub'), ['claims: "sub": "u-1"']],
    ['claims', inJwt('/aud'), ['claims: "aud": "rs-orders"']],
    ['the header', jwtHeader('signature', 'kid'), ['signature-header: "kid":"rsa-1"']],
    [
      'an absent header',
      jwtHeader('signature', 'typ'),
      ['signature-header: {"alg":"RS256","kid":"rsa-1"}'],
    ],
    ['a layer that it has not', jwtHeader('encryption', 'enc'), []],
    ['the body', { part: 'body' }, []],
  ])('is searched decoded, as it was signed: %s', (_what, place, expected) => {
    expect(seen(signedReport(claims, payload), place)).toEqual(expected)
  })

  it('keeps its layout, and both of a name, when masked', () => {
    const twice =
      '{"iat":1,\n"token_introspection":{"active":true,"email":"a@example.org",\n"email":"b@example.org"}}'
    const report = signedReport(claimsRound({ active: true, email: 'b@example.org' }), twice)
    const [, shown] = rawTexts(report, redactReport(report))
    expect(shown?.received).toBe(true)
    expect(shown?.text.split('\n')).toHaveLength(3)
    expect(shown?.text).not.toContain('example.org')
    expect(shown?.spotsOf(inAnswer('/email'))).toHaveLength(2)
  })

  it('is written anew inside an encryption', () => {
    const encryption = {
      header: { alg: 'dir', enc: 'A256GCM' },
      verdict: { state: 'not-decrypted', why: 'no-key', detail: 'x' },
    } as const
    const report = signedReport(claims, payload, { encryption })
    const parts = rawTexts(report, null).map(({ part, received }) => [part, received])
    expect(parts).toEqual([
      ['encryption-header', true],
      ['signature-header', false],
      ['claims', false],
    ])
    expect(seen(report, inJwt('/aud'))).toEqual(['claims: "aud": "rs-orders"'])
  })

  it('is written anew from a report that is redacted already', () => {
    const report = redactReport(signedReport(claims, payload))
    expect(seen(report, inAnswer('/email'))).toEqual(['claims: "email": "‹email 1›"'])
  })

  it('has no claims where they can not be read', () => {
    const report = signedReport(claims, payload, { claims: null })
    expect(rawTexts(report, null).map(({ part }) => part)).toEqual(['signature-header'])
  })
})

describe('a JWT in a member', () => {
  const jwt = compact({ alg: 'RS256' }, '{"iss":"https://as.example.com"}')
  const report: Report = {
    ...reportOf({ body: { active: true, jwt } }),
    jwt: signedAnswer({ iss: 'https://as.example.com' }, { place: 'jwt-member' }),
    dialect: 'keycloak-jwt',
  }

  it('leaves the answer’s members to the body', () => {
    expect(seen(report, inAnswer('/active'))).toEqual(['body: "active":true'])
    expect(seen(report, inJwt('/iss'))).toEqual(['claims: "iss":"https://as.example.com"'])
  })
})
