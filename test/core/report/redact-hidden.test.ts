import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { redactReport } from '../../../core/report/redact.ts'
import { reportOf, type Situation } from './report-of.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const secret = 'mika.virtanen@example.org'
const inner = { alg: 'none' }
const jwt = `${base64(JSON.stringify(inner))}.${base64(`{"email":"${secret}"}`)}.c2ln`.replaceAll(
  '=',
  '',
)

function bodyOf(members: JsonObject): string {
  return redactReport(reportOf({ body: { active: true, ...members } })).response?.body ?? ''
}

describe('redactReport, of what is hidden', () => {
  it.each<[string, JsonObject, string]>([
    [
      'the whole of an encoded string',
      { blob: base64(`{"email":"${secret}"}`) },
      '{"active":true,"blob":"‹encoded data 1›"}',
    ],
    [
      'what is in it, elsewhere too',
      { info: JSON.stringify({ email: secret, v: 3 }), note: `for ${secret}` },
      '{"active":true,"info":"‹encoded data 1›","note":"for ‹email 1›"}',
    ],
    ['a nested JWT', { at: jwt }, '{"active":true,"at":"‹encoded data 1›"}'],
    [
      'a name',
      { shares: { [secret]: ['read'], public: ['read'] } },
      '{"active":true,"shares":{"‹email 1›":["read"],"public":["read"]}}',
    ],
    [
      'a name with a slash in it',
      { consents: { [`https://x.example/u/${secret}`]: true } },
      '{"active":true,"consents":{"‹email 1›":true}}',
    ],
    [
      'a piece of a text',
      { note: `ask ${secret}, or else ${secret}` },
      '{"active":true,"note":"ask ‹email 1›, or else ‹email 1›"}',
    ],
  ])('masks %s', (_what, members, expected) => {
    expect(bodyOf(members)).toBe(expected)
  })

  it.each<[string, Situation]>([
    ['encoded', { body: { active: true, blob: base64(`{"email":"${secret}"}`) } }],
    ['in a name', { body: { active: true, shares: { [secret]: { [`x/${secret}`]: 1 } } } }],
    ['in a JWT', { body: { active: false, jwt } }],
    ['in a page', { body: `<h1>No account for ${secret}</h1>`, response: { status: 500 } }],
    [
      'in verified claims',
      {
        body: {
          active: true,
          verified_claims: { verification: { trust_framework: 'x' }, claims: { email: secret } },
        },
      },
    ],
  ])('leaves nothing of it in the report: %s', (_what, situation) => {
    const text = JSON.stringify(redactReport(reportOf(situation)))
    expect(text).not.toContain(secret)
    expect(text).not.toContain(base64(secret).slice(0, 20))
    expect(text).not.toContain(jwt)
    expect(text).not.toContain(base64(`{"email":"${secret}"}`))
  })

  it('masks a header by its name, by its value, and in what lists it', () => {
    const report = reportOf({
      body: { active: true },
      response: {
        headers: [
          ['X-User-Name', 'mika virtanen'],
          ['X-Debug', `cache for ${secret}`],
        ],
      },
    })
    expect(redactReport(report).response?.headers).toEqual([
      ['X-User-Name', '‹login 1›'],
      ['X-Debug', 'cache for ‹email 1›'],
    ])
  })
})
