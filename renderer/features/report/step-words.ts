import { assertNever } from '../../../core/assert-never.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import type { NextStep, Report } from '../../../core/report/report.ts'
import { statusReferenceOf } from './status-reference.ts'
import { tokenIssuerOf } from './token-issuer.ts'

/** What the button of a step says: whom it will ask is named. Null for a step that can not be taken. */
export function stepWords(step: NextStep, report: Report): string | null {
  switch (step.kind) {
    case 'control-request':
      return 'Ask about a made-up token'
    case 'retry-raw-basic':
      return 'Try again with raw Basic credentials'
    case 'retry-with-hint':
      return `Try again with hint ${step.hint}`
    case 'retry-without-hint':
      return 'Try again without a hint'
    case 'ask-for-jwt':
      return 'Ask for a signed answer'
    case 'ask-for-json':
      return 'Ask for plain JSON'
    case 'verify-token': {
      const issuer = tokenIssuerOf(report)
      return issuer && `Check the signature with the keys of ${escapeControls(issuer)}`
    }
    case 'fetch-status': {
      const reference = statusReferenceOf(report)
      return reference && `Fetch the status list ${escapeControls(reference.uri)}`
    }
    default:
      return assertNever(step)
  }
}
