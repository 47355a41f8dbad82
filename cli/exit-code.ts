import { assertNever } from '../core/assert-never.ts'
import type { ErrorCode } from '../core/errors.ts'
import { type Severity, severities } from '../core/findings/finding.ts'
import type { Report } from '../core/report/report.ts'

/** The exit codes of the command line, as a script reads them. */
export const exitCodes = {
  fine: 0,
  findings: 1,
  usage: 2,
  noValidAnswer: 3,
  keychain: 4,
  inactive: 5,
  bug: 70,
} as const

/** From which severity on a finding fails the command; `none` for never. */
export type FailOn = Severity | 'none'

/** The exit code for a report: no valid answer comes before findings, findings before inactive. */
export function exitCodeFor(report: Report, failOn: FailOn): number {
  if (report.verdict.state === 'no-valid-answer') return exitCodes.noValidAnswer
  if (report.findings.some(({ severity }) => fails(severity, failOn))) return exitCodes.findings
  return report.verdict.state === 'inactive' ? exitCodes.inactive : exitCodes.fine
}

/** True for a severity at least as grave as `failOn`. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'none' && severities.indexOf(severity) <= severities.indexOf(failOn)
}

/** The exit code for a failure that the person must act on. */
export function exitCodeForError(code: ErrorCode): number {
  switch (code) {
    case 'keychain-missing':
    case 'keychain-locked':
    case 'keychain-unresponsive':
    case 'keychain-failed':
    case 'secret-missing':
    case 'secret-bound-elsewhere':
      return exitCodes.keychain
    case 'input-invalid':
    case 'profile-unknown':
    case 'profile-name-taken':
    case 'profile-file-unreadable':
    case 'profile-file-unwritable':
    case 'file-unwritable':
    case 'certificate-file-unreadable':
    case 'key-unreadable':
    case 'key-passphrase':
    case 'key-unsuitable':
    case 'endpoint-invalid':
    case 'endpoint-insecure':
    case 'token-empty':
    case 'not-allowed':
    case 'busy':
      return exitCodes.usage
    case 'cancelled':
      return exitCodes.noValidAnswer
    case 'internal':
      return exitCodes.bug
    default:
      return assertNever(code)
  }
}
