import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/findings/finding.ts'
import { reportToText } from '../../../core/report/to-text.ts'
import { wrapText } from '../../../core/report/wrap-text.ts'
import { inSeconds, reportOf } from './report-of.ts'

const plain = { timeZone: 'UTC', color: false, width: 80 }

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  title: `Title of ${rule}`,
  message: 'What was found.',
  where: [{ part: 'answer', pointer: '/email' }, { part: 'status' }],
  evidence: '‹email›',
  source: { spec: 'RFC 7662', section: '5', url: 'https://www.rfc-editor.org/rfc/rfc7662' },
  advice: 'Drop it.',
})

describe('reportToText', () => {
  it('sets a whole report', () => {
    const report = reportOf({
      body: { active: true, exp: inSeconds(2520), scope: 'a b', my_own: [1, 'x'] },
      expectations: { requiredScopes: ['a', 'c'] },
    })
    const text = reportToText(
      {
        ...report,
        members: report.members.map((member) => ({ ...member, meaning: null, source: null })),
        findings: [finding('MEM-18', 'info'), finding('PII-02', 'security')],
        notRun: [
          { rule: 'AUD-01', reason: 'no audiences in the profile' },
          { rule: 'AUD-02', reason: 'no audiences in the profile' },
        ],
      },
      plain,
    )
    expect(text).toBe(`ACTIVE  Valid for another 42 min.
        It lacks what this profile requires: c.

Who asked what
Profile   Orders API (resource server, as declared), client id rs-orders
Issuer    https://as.example.com
Endpoint  https://as.example.com/introspect
Token     opaque, 43 characters, no token_type_hint
Asked     2026-11-21 14:03:21 UTC

Findings: 1 security, 1 info
  SECURITY  PII-02  Title of PII-02
            What was found.
            answer /email, the status  seen: ‹email›
            To do: Drop it.
            RFC 7662 section 5  https://www.rfc-editor.org/rfc/rfc7662
  INFO      MEM-18  Title of MEM-18
            What was found.
            answer /email, the status  seen: ‹email›
            To do: Drop it.
            RFC 7662 section 5  https://www.rfc-editor.org/rfc/rfc7662

Members of the answer: 4
  active  true
  exp     1795272322
          = 2026-11-21 14:45:22 UTC, in 42 min
  scope   "a b"
          = 2 scope tokens
  my_own  [1,"x"]
          no registered name; ask the server’s documentation

Timeline
${report.timeline.sentences.map((sentence) => `  ${sentence}`).join('\n')}

Scopes
  granted   a b
  required  a c
  missing   c
  extra     b

Request
  POST https://as.example.com/introspect
  content-type: application/x-www-form-urlencoded
  accept: application/json
  authorization: Basic ‹basic credentials›

  token=‹token›

Response
  200 OK
  Content-Type: application/json
  Date: Sat, 21 Nov 2026 14:03:22 GMT

  {"active":true,"exp":1795272322,"scope":"a b","my_own":[1,"x"]}
  63 bytes received

Connection
  TLS       TLSv1.3, TLS_AES_256_GCM_SHA384
  server    CN=as.example.com, issued by CN=Example Root, until 2027-01-01
            00:00:00 UTC
  time      name 1 ms, connect 2.3 ms, TLS 9 ms, first byte 30 ms, total 38 ms

Rules not run: 2
  AUD-01, AUD-02: no audiences in the profile
`)
  })

  it('says what to try next', () => {
    const text = reportToText(reportOf({ body: { active: true } }), plain)
    expect(text).toContain('\nWorth a try\n  Ask about a made-up token. Nothing confirms “active”')
  })

  it('tells times in the person’s zone too', () => {
    const report = reportOf({ body: { active: true, exp: inSeconds(60) } })
    const text = reportToText(report, { ...plain, timeZone: 'Asia/Kolkata', width: 120 })
    expect(text).toContain('Asked     2026-11-21 14:03:21 UTC (2026-11-21 19:33:21 UTC+05:30)')
    expect(text).toContain('14:04:22 UTC, in 1 min (2026-11-21 19:34:22 UTC+05:30)')
  })

  it('says that no response came', () => {
    const report = reportOf({ outcome: { type: 'failure', failure: { kind: 'cancelled' } } })
    const text = reportToText(report, plain)
    expect(text).toMatch(/^NO VALID ANSWER {2}You cancelled the request/)
    expect(text).toContain('\nResponse\n  none\n')
  })

  const hostile = {
    body: `{"active":true,"\u202ename":"\\u001b[2J","x":"${'z'.repeat(3000)}"}`,
    response: {
      statusText: '\u009b31m',
      headers: [['X-Odd', 'a\u001b]0;title\u0007b\r\nc']] as const,
    },
  }
  it('shows every control character of the server escaped', () => {
    const text = reportToText(reportOf(hostile), plain)
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_C}/u)
    expect(text).toContain('X-Odd: a\\u001b]0;title\\u0007b\\r\\nc')
    expect(text).toContain('\\u202ename')
  })

  it.each([40, 57, 80, 200])('keeps to %i columns', (width) => {
    const report = { ...reportOf(hostile), findings: [finding('PII-02', 'security')] }
    for (const line of reportToText(report, { ...plain, width }).split('\n')) {
      expect(Array.from(line).length, line).toBeLessThanOrEqual(width)
    }
  })

  it.each([0, -5, Number.NaN])('takes a width of %s for a usable one', (width) => {
    expect(reportToText(reportOf({ body: { active: false } }), { ...plain, width })).toMatch(
      /^INACTIVE/,
    )
  })

  it('colours only where it is asked to, and says the same', () => {
    const report = { ...reportOf(hostile), findings: [finding('PII-02', 'security')] }
    const coloured = reportToText(report, { ...plain, color: true })
    const esc = '\u001b'
    expect(coloured).toContain(`${esc}[1;32mACTIVE${esc}[0m`)
    expect(coloured).toContain(`${esc}[1;31mSECURITY${esc}[0m`)
    const bare = coloured
      .split(esc)
      .map((part, index) => (index === 0 ? part : part.replace(/^\[[\d;]*m/, '')))
      .join('')
    expect(bare).toBe(reportToText(report, plain))
  })

  it('shortens a body of megabytes', () => {
    const body = `{"active":true,"x":"${'y '.repeat(1_000_000)}"}`
    const text = reportToText(reportOf({ body }), plain)
    expect(text.length).toBeLessThan(60_000)
    expect(text).toContain('characters more; the JSON report has them all')
  })
})

describe('wrapText', () => {
  const indent = { first: '- ', rest: '  ' }
  it.each([
    ['a b c', 80, ['- a b c']],
    ['aaaa bbbb cccc', 11, ['- aaaa bbbb', '  cccc']],
    ['aaaaaaaaaaaaaaaaaaaa b', 12, ['- aaaaaaaaaa', '  aaaaaaaaaa', '  b']],
    ['a  b', 80, ['- a  b']],
    ['', 80, ['-']],
    ['日本語日本語日本語日', 10, ['- 日本語日本語日本', '  語日']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrapText(text, indent, width)).toEqual(lines)
  })
})
