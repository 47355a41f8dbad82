import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../../core/json.ts'
import { valueAt } from '../../../core/report/personal-strings.ts'
import { redactReport } from '../../../core/report/redact.ts'
import type { Report } from '../../../core/report/report.ts'
import { inSeconds, jwtToken, reportOf, type Situation } from './report-of.ts'

const redactedBody = (situation: Situation) => redactReport(reportOf(situation)).response?.body

/** A report whose personal places are said here, whatever the catalogue finds. */
function reportWith(body: JsonObject, labels: Readonly<Record<string, string>>): Report {
  const personal = Object.entries(labels).map(([pointer, label]) => ({
    part: 'answer' as const,
    pointer,
    encoded: null,
    inName: false,
    foundBy: 'name' as const,
    why: 'the member’s name says so',
    name: pointer.split('/').at(-1) ?? '',
    category: 'direct-identifier' as const,
    label,
    entitlement: 'none' as const,
    scope: null,
  }))
  return { ...reportOf({ body }), personal }
}

function leaves(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(leaves)
}

describe('redactReport', () => {
  it('gives equal values equal placeholders, numbered by kind', () => {
    const report = reportWith(
      { active: true, email: 'mia@example.org', sub: 'mia@example.org', name: 'Mia', nick: 'Mi' },
      { '/email': 'email', '/sub': 'subject', '/name': 'name', '/nick': 'name' },
    )
    const redacted = redactReport(report)
    expect(redacted.redacted).toBe(true)
    expect(redacted.response?.body).toBe(
      '{"active":true,"email":"‹email 1›","sub":"‹email 1›","name":"‹name 1›","nick":"‹name 2›"}',
    )
    expect(redacted.members.map(({ value }) => value)).toEqual([
      true,
      '‹email 1›',
      '‹email 1›',
      '‹name 1›',
      '‹name 2›',
    ])
  })

  it('leaves order, white space and numbers of the body as they came', () => {
    const text =
      '\u{feff}{ "b" : 1.50, "10":1e2,\r\n\t"email" :"a\\u0040b.example",\n "2": 12345678901234567890, "active":true }\n'
    const report = {
      ...reportOf({ body: text }),
      personal: reportWith({}, { '/email': 'email' }).personal,
    }
    expect(redactReport(report).response?.body).toBe(
      text.replace('"a\\u0040b.example"', '"‹email 1›"'),
    )
  })

  it('hides arrays and objects as a whole, and their parts elsewhere', () => {
    const report = reportWith(
      {
        active: true,
        address: { street_address: 'Deichweg 4', locality: 'Husum' },
        groups: ['/hr/berlin', 'vip'],
        note: 'lives in Husum, Deichweg 4; vip-lounge',
      },
      { '/address': 'address', '/address/locality': 'city', '/groups': 'groups' },
    )
    expect(redactReport(report).response?.body).toBe(
      '{"active":true,"address":"‹address 1›","groups":"‹groups 1›","note":"lives in ‹address 1›, ‹address 1›; ‹groups 1›-lounge"}',
    )
  })

  it('hides at every depth, in arrays, behind escaped names, twice where a name stands twice', () => {
    const text =
      '{"active":true,"a/b":[{"email":"x@one.example"},{"\\u0065mail":"y@two.example"}],"email":"z@old.example","email":"z@new.example"}'
    const labels = { '/a~1b/0/email': 'email', '/a~1b/1/email': 'email', '/email': 'email' }
    const report = { ...reportOf({ body: text }), personal: reportWith({}, labels).personal }
    expect(redactReport(report).response?.body).toBe(
      '{"active":true,"a/b":[{"email":"‹email 1›"},{"\\u0065mail":"‹email 2›"}],"email":"‹email 3›","email":"‹email 3›"}',
    )
  })

  it('hides booleans and numbers at their place, and leaves what is empty', () => {
    const report = reportWith(
      { active: true, pregnant: true, zip: 24103, other: 24103, n: 241031, name: '', nick: null },
      { '/pregnant': 'health', '/zip': 'postal code', '/name': 'name', '/nick': 'name' },
    )
    expect(redactReport(report).response?.body).toBe(
      '{"active":true,"pregnant":"‹health 1›","zip":"‹postal code 1›","other":"‹postal code 1›","n":241031,"name":"","nick":null}',
    )
  })

  it('hides a long text wherever it is a whole value, and in good time', () => {
    const picture = 'data:image/png;base64,'.padEnd(20_000, 'A')
    const groups = Array.from({ length: 100 }, (_, index) => `${'a'.repeat(20_000)}${index}`)
    const report = reportWith(
      { active: true, picture, copy: picture, groups, x: 'a'.repeat(2_000_000) },
      { '/picture': 'picture', '/groups': 'groups' },
    )
    expect(redactReport(report).response?.body).toMatch(
      /^\{"active":true,"picture":"‹picture 1›","copy":"‹picture 1›","groups":"‹groups 1›","x":"a+"\}$/,
    )
  })

  it('clears human value and instant of a member that it hides', () => {
    const report = reportWith({ active: true, auth_time: inSeconds(-60) }, { '/auth_time': 'time' })
    const member = redactReport(report).members.find(({ name }) => name === 'auth_time')
    expect([member?.value, member?.human, member?.instant]).toEqual(['‹time 1›', null, null])
  })

  it('hides what it knows in evidence and headers, and in our own sentences only what they quote', () => {
    const report = reportWith(
      { active: true, name: 'Ada Example', scope: 'user:Ada' },
      { '/name': 'name' },
    )
    const [place] = [{ part: 'answer' as const, pointer: '/name' }]
    const redacted = redactReport({
      ...report,
      verdict: {
        ...report.verdict,
        sentence: 'It says “no Ada Example”.',
        advice: 'Example is a word.',
      },
      timeline: { ...report.timeline, sentences: ['“Ada Example” signed in.'] },
      notRun: [{ rule: 'X-01', reason: 'x@example.org is away' }],
      findings: [
        {
          rule: 'PII-02',
          severity: 'security',
          title: 'An Example',
          message: 'For Example, it says “Ada Example”',
          where: [place],
          evidence: 'Ada Example',
          source: { spec: 'RFC 7662', section: '5', url: 'https://www.rfc-editor.org/rfc/rfc7662' },
          advice: 'Drop it.',
        },
      ],
      response: report.response && {
        ...report.response,
        headers: [
          ['X-User', 'id=Ada+Example'],
          ['Location', '/?n=Ada%20Example'],
          ['Set-Cookie', 'sid=abc=def; Path=/; HttpOnly'],
        ],
      },
    })
    expect({
      verdict: redacted.verdict,
      sentences: redacted.timeline.sentences,
      notRun: redacted.notRun,
      finding: redacted.findings[0],
      headers: redacted.response?.headers,
    }).toEqual({
      verdict: {
        state: 'active',
        sentence: 'It says “no ‹name 1›”.',
        advice: 'Example is a word.',
      },
      sentences: ['“‹name 1›” signed in.'],
      notRun: [{ rule: 'X-01', reason: '‹email 1› is away' }],
      finding: {
        rule: 'PII-02',
        severity: 'security',
        title: 'An Example',
        message: 'For Example, it says “‹name 1›”',
        where: [place],
        evidence: '‹name 1›',
        source: { spec: 'RFC 7662', section: '5', url: 'https://www.rfc-editor.org/rfc/rfc7662' },
        advice: 'Drop it.',
      },
      headers: [
        ['X-User', 'id=‹name 1›'],
        ['Location', '/?n=‹name 1›'],
        ['Set-Cookie', 'sid=‹cookie›; Path=/; HttpOnly'],
      ],
    })
  })

  it('hides in the decoded token too, with the same numbers', () => {
    const token = jwtToken({ sub: 'u1', email: 'mia@example.org', note: 'of mia@example.org' })
    const redacted = redactReport(
      reportOf({ body: { active: true, email: 'mia@example.org' }, token }),
    )
    expect(redacted.token.decoded?.payload).toEqual({
      sub: 'u1',
      email: '‹email 1›',
      note: 'of ‹email 1›',
    })
    expect(redacted.response?.body).toBe('{"active":true,"email":"‹email 1›"}')
  })

  it.each<[string, Situation, string]>([
    [
      'an e-mail address in an error',
      {
        body: { error: 'x', error_description: 'No user mia@example.org, ask help@example.org' },
        response: { status: 400 },
      },
      '{"error":"x","error_description":"No user ‹email 1›, ask ‹email 2›"}',
    ],
    [
      'an e-mail address in HTML',
      { body: '<html>mia@example.org</html>' },
      '<html>‹email 1›</html>',
    ],
    [
      'a JWT in a member',
      { body: '{"active":false,"jwt":"eyJhbGciOiJub25lIn0.eyJuIjoiTWlhIn0.c2ln"}' },
      '{"active":false,"jwt":"‹jwt 1›"}',
    ],
    ['a bare JWT', { body: 'eyJhbGciOiJub25lIn0.eyJuIjoiTWlhIn0.c2ln' }, '‹jwt 1›'],
    [
      'the token’s mark',
      { body: '{"active":true,"t":"‹token›"}' },
      '{"active":true,"t":"‹token›"}',
    ],
    [
      'an e-mail address as a name',
      { body: '{"active":true,"shares":{"mia@example.org":["read"]}}' },
      '{"active":true,"shares":{"‹email 1›":["read"]}}',
    ],
    [
      'broken JSON',
      { body: '{"active":true,"first":"Mia","x":' },
      '‹body left out: it can not be read, so personal values in it can not be found›',
    ],
    [
      'an array',
      { body: '[{"first":"Mia"}]' },
      '‹body left out: it can not be read, so personal values in it can not be found›',
    ],
    ['plain text', { body: 'Bad Gateway' }, 'Bad Gateway'],
    ['nothing', { body: '' }, ''],
    ['an empty object', { body: ' { } ' }, ' { } '],
  ])('the body: %s', (_name, situation, body) => {
    expect(redactedBody(situation)).toBe(body)
  })

  it('changes nothing in a report that is redacted', () => {
    const redacted = redactReport(reportOf({ body: { active: true, email: 'mia@example.org' } }))
    expect(redactReport(redacted)).toBe(redacted)
  })

  it('still survives JSON', () => {
    const body = { active: true, email: 'mia@example.org', n: [1, { x: null }] }
    const redacted = redactReport(reportOf({ body, token: jwtToken({ name: 'Mia Example' }) }))
    expect(JSON.parse(JSON.stringify(redacted))).toStrictEqual(redacted)
  })

  const rewritten =
    '{"alpha":[1,{"beta":"x"},[],{}],"gamma":{"delta":-0.0e+1,"eta":"\\"}"},"zeta":[true,false,null]}'
  it('rewrites nothing where there is nothing personal', () => {
    expect(redactedBody({ body: rewritten })).toBe(rewritten)
  })

  // Shapes of real servers' answers, each with the texts of persons that are in it.
  it.each<[string, JsonObject]>([
    [
      'Keycloak',
      {
        exp: inSeconds(300),
        sub: 'c5b7a1d4-3c52',
        realm_access: { roles: ['offline_access', 'payroll-approver'] },
        scope: 'openid email profile',
        email_verified: true,
        name: 'Henrike Osterloh',
        preferred_username: 'hosterloh',
        given_name: 'Henrike',
        family_name: 'Osterloh',
        email: 'henrike.osterloh@staff.example.net',
        client_id: 'portal',
        username: 'hosterloh',
        active: true,
      },
    ],
    [
      'Okta',
      {
        active: true,
        username: 'temi.adeyemi@example.com',
        sub: 'temi.adeyemi@example.com',
        aud: 'https://tenant.example.com',
        uid: '00u4m7hj2k',
      },
    ],
    [
      'Zitadel',
      {
        active: true,
        username: 'noor.haddad@crm.zitadel.example.com',
        name: 'Noor Haddad',
        nickname: 'Nono',
        gender: 'female',
        locale: 'nl',
        preferred_username: 'noor.haddad@crm.zitadel.example.com',
        email: 'noor.haddad@example.org',
      },
    ],
    [
      'an address',
      {
        active: true,
        scope: 'openid address phone',
        address: {
          formatted: '8 rue des Tilleuls\n69003 Lyon\nFrance',
          street_address: '8 rue des Tilleuls',
          locality: 'Lyon',
          postal_code: '69003',
        },
        phone_number: '+33 6 39 98 12 07',
      },
    ],
    [
      'verified claims',
      {
        active: true,
        verified_claims: {
          verification: { trust_framework: 'de_aml' },
          claims: {
            given_name: 'Ansgar',
            family_name: 'Thießen',
            birthdate: '1984-05-19',
            address: { locality: 'Husum' },
          },
        },
      },
    ],
    [
      'a language tag',
      { active: true, name: 'Haruto Mizuno', given_name: 'ハルト', client_name: 'チケット窓口' },
    ],
    [
      'quotes and markup',
      {
        active: true,
        name: 'Éva "Évi" <O\'Neil> & \\Sons/',
        other: 'for Éva "Évi" <O\'Neil> & \\Sons/ only',
      },
    ],
    [
      'an inactive token',
      { active: false, reason: 'expired', username: 'zsofia.barta', sub: 'hu-00412' },
    ],
  ])('leaves no personal text of three characters or more: %s', (_name, body) => {
    const payload = { sub: 'x', name: 'Ines Carvalho', email: 'ines@example.org' }
    const report = reportOf({ body, token: jwtToken(payload) })
    const texts = report.personal.flatMap(({ pointer }) => leaves(valueAt(body, pointer)))
    const known = [...texts, payload.name, payload.email].filter((text) => text.length >= 3)
    expect(known.length).toBeGreaterThan(2)
    const written = JSON.stringify(redactReport(report))
    for (const text of known) {
      expect(written).not.toContain(text)
      expect(written).not.toContain(JSON.stringify(text).slice(1, -1))
    }
  })
})
