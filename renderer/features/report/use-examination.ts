import { useMemo } from 'react'
import { noReview, type Review } from '../../../core/claims/review.ts'
import type { Evidence } from '../../../core/introspection/evidence.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { examine } from '../../../core/report/examine.ts'
import { redactReport } from '../../../core/report/redact.ts'
import type { Report } from '../../../core/report/report.ts'
import type { TokenFacts } from '../../../core/token/token.ts'
import { nothingChecked, type TokenChecks } from '../../../core/token/token-checks.ts'

/** One report twice: as it is, and with personal values masked. */
export interface Examination {
  readonly report: Report
  readonly redacted: Report
}

/**
 * Examines evidence here in the window, again when the profile's expectations change or the token was checked. Nothing is sent.
 * The answer is judged by the moment it came: a token that expires while the window stays open is no
 * fault of a server that called it active before.
 */
export function useExamination(
  evidence: Evidence,
  token: TokenFacts,
  profile: Profile,
  checks: TokenChecks = nothingChecked,
  review: Review = noReview,
): Examination {
  return useMemo(() => {
    const report = examine({ evidence, token, profile, checks, review, now: evidence.endedAt })
    return { report, redacted: redactReport(report) }
  }, [evidence, token, profile, checks, review])
}
