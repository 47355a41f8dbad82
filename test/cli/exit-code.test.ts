import { describe, expect, it } from 'vitest'
import { exitCodeFor, exitCodeForError, type FailOn, fails } from '../../cli/exit-code.ts'
import type { ErrorCode } from '../../core/errors.ts'
import type { Severity } from '../../core/findings/finding.ts'
import type { Report } from '../../core/report/report.ts'
import { reportOf } from '../core/report/report-of.ts'

const source = { spec: 'RFC 7662', section: '2.2', url: 'https://www.rfc-editor.org/rfc/rfc7662' }

function given(state: Report['verdict']['state'], severities: readonly Severity[]): Report {
  const report = reportOf({ body: { active: true } })
  const findings = severities.map((severity) => ({
    rule: 'MEM-01',
    severity,
    title: 'A title',
    where: [],
    message: 'A message.',
    evidence: null,
    source,
    advice: 'Advice.',
  }))
  return { ...report, verdict: { ...report.verdict, state }, findings }
}

describe('exitCodeFor', () => {
  it.each<[number, Report['verdict']['state'], readonly Severity[], FailOn]>([
    [0, 'active', [], 'error'],
    [0, 'active', ['warning', 'info'], 'error'],
    [1, 'active', ['error'], 'error'],
    [1, 'active', ['security'], 'error'],
    [1, 'active', ['info', 'security'], 'security'],
    [0, 'active', ['error'], 'security'],
    [1, 'active', ['warning'], 'warning'],
    [0, 'active', ['info'], 'warning'],
    [1, 'active', ['info'], 'info'],
    [0, 'active', ['security', 'error'], 'none'],
    [5, 'inactive', [], 'error'],
    [5, 'inactive', ['warning'], 'error'],
    [1, 'inactive', ['error'], 'error'],
    [5, 'inactive', ['error'], 'none'],
    [3, 'no-valid-answer', [], 'error'],
    [3, 'no-valid-answer', ['security'], 'error'],
    [3, 'no-valid-answer', ['security'], 'none'],
  ])('is %i for %s with %j and --fail-on %s', (code, state, severities, failOn) => {
    expect(exitCodeFor(given(state, severities), failOn)).toBe(code)
  })
})

describe('exitCodeForError', () => {
  it.each<[number, readonly ErrorCode[]]>([
    [2, ['input-invalid', 'profile-unknown', 'profile-name-taken', 'token-empty', 'busy']],
    [2, ['profile-file-unreadable', 'profile-file-unwritable', 'certificate-file-unreadable']],
    [2, ['endpoint-invalid', 'endpoint-insecure', 'not-allowed', 'file-unwritable']],
    [4, ['keychain-missing', 'keychain-locked', 'keychain-unresponsive', 'keychain-failed']],
    [4, ['secret-missing', 'secret-bound-elsewhere']],
    [3, ['cancelled']],
    [70, ['internal']],
  ])('is %i for %j', (code, errors) => {
    expect(errors.map(exitCodeForError)).toEqual(errors.map(() => code))
  })
})

it('counts a severity as failing from the level on', () => {
  const all = ['security', 'error', 'warning', 'info'] as const
  expect(all.map((failOn) => all.map((severity) => fails(severity, failOn)))).toEqual([
    [true, false, false, false],
    [true, true, false, false],
    [true, true, true, false],
    [true, true, true, true],
  ])
  expect(all.some((severity) => fails(severity, 'none'))).toBe(false)
})
