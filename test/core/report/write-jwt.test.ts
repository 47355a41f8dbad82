import { describe, expect, it } from 'vitest'
import { examine } from '../../../core/report/examine.ts'
import { redactReport } from '../../../core/report/redact.ts'
import type { Report } from '../../../core/report/report.ts'
import { reportToText } from '../../../core/report/to-text.ts'
import { nothingChecked, type TokenChecks } from '../../../core/token/token-checks.ts'
import { evidenceOf, now, responseOf } from '../introspection/evidence-of.ts'
import { claimsRound, judged, signedAnswer } from '../introspection/jwt-answer-of.ts'
import { jwtToken, profile } from './report-of.ts'

const personal = { active: true, sub: 'u-1', email: 'mira@example.org' }

function reportOn(
  jwt = signedAnswer(claimsRound(personal)),
  checks: TokenChecks = nothingChecked,
): Report {
  const evidence = { ...evidenceOf(responseOf('eyJ.eyJ.c2ln'), { format: 'jwt' }), jwt }
  return examine({
    evidence,
    token: jwtToken({ iss: 'https://as.example.com' }),
    profile,
    checks,
    now,
  })
}

const textOf = (report: Report) =>
  reportToText(report, { timeZone: 'UTC', color: false, width: 200 })

describe('a signed answer as text', () => {
  it('says how it is built and that its signature verifies', () => {
    expect(textOf(reportOn())).toContain(
      'The signature verifies with the RSA key “rsa-1” (2048 bits) of the server’s key set.',
    )
  })

  it('says loudly that a broken signature proves nothing, and shows what it says', () => {
    const broken = { state: 'broken', key: null, detail: 'No key fits it.' } as const
    const text = textOf(reportOn(signedAnswer(claimsRound(personal), judged(broken))))
    expect(text).toMatch(/^NO VALID ANSWER {2}The answer must not be trusted: No key fits it\./)
    expect(text).toContain('mira@example.org')
  })

  it('says beside the verdict that a signature was not checked', () => {
    const unchecked = {
      state: 'not-checked',
      why: 'no-keys',
      detail: 'No keys are known.',
    } as const
    const text = textOf(reportOn(signedAnswer(claimsRound(personal), judged(unchecked))))
    expect(text).toMatch(/^ACTIVE/)
    expect(text).toContain('The answer’s signature was not checked: No keys are known.')
  })

  it('hides personal values in claims too, once redacted', () => {
    const redacted = redactReport(reportOn())
    expect(JSON.stringify(redacted)).not.toContain('mira@example.org')
    expect(redacted.jwt?.claims).toEqual(
      claimsRound({ active: true, sub: 'u-1', email: '‹email 1›' }),
    )
  })
})

describe('checks of the token as text', () => {
  const status = {
    uri: 'https://as.example.com/status',
    index: 7,
    value: 0,
    meaning: 'VALID',
    signature: { state: 'broken', key: null, detail: 'It was changed.' },
    fetchedAt: now,
    problem: null,
  } as const

  it('tells a status, and that its list was signed by nobody known', () => {
    const text = textOf(reportOn(undefined, { signature: null, status }))
    expect(text).toContain('VALID (value 0), entry 7 of https://as.example.com/status')
    expect(text).toContain('Of the list: The signature is broken: It was changed.')
  })

  it('hides personal values of a token that was decrypted, once redacted', () => {
    const signature = {
      issuer: 'https://as.example.com',
      metadata: null,
      keys: null,
      decryption: null,
      verdict: { state: 'not-checked', why: 'no-keys', detail: 'None.' },
      decrypted: { header: { alg: 'ES256' }, claims: { email: 'mira@example.org' } },
    } as const
    const redacted = redactReport(reportOn(undefined, { signature, status: null }))
    expect(redacted.checks.signature?.decrypted?.claims).toEqual({ email: '‹email 1›' })
  })
})
