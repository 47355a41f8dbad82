import { findPersonalInExchange } from '../claims/find/find-in-exchange.ts'
import { claimsForIntrospection, noReview, type Review } from '../claims/review.ts'
import { runRules } from '../findings/run-rules.ts'
import type { Answer } from '../introspection/answer.ts'
import type { Evidence } from '../introspection/evidence.ts'
import { headerOf } from '../introspection/headers.ts'
import { readAnswer } from '../introspection/read-answer.ts'
import type { Profile } from '../profile/profile.ts'
import { diffScopes } from '../scope/diff-scopes.ts'
import { buildTimeline } from '../time/build-timeline.ts'
import { readHttpDate } from '../time/http-date.ts'
import type { Timeline } from '../time/timeline.ts'
import type { TokenFacts } from '../token/token.ts'
import { nothingChecked, type TokenChecks } from '../token/token-checks.ts'
import { grantedScopesOf } from './granted-scopes.ts'
import { proposeNextSteps } from './next-steps.ts'
import { readMembers } from './read-members.ts'
import type { Report } from './report.ts'
import { decideVerdict } from './verdict.ts'

/** What one exchange gave, what is known of the token, who asked, and when (epoch milliseconds). */
export interface ExamineInput {
  readonly evidence: Evidence
  readonly token: TokenFacts
  readonly profile: Profile
  /** What was checked of the token itself; `nothingChecked` where it is left out. */
  readonly checks?: TokenChecks
  /** `noReview` where it is left out. */
  readonly review?: Review
  readonly now: number
}

/** Computes the report of one exchange: pure, the same in main, window, terminal and tests. */
export function examine(input: ExamineInput): Report {
  const { evidence, token, profile, checks = nothingChecked, review = noReview, now } = input
  const answer = readAnswer(evidence)
  const grantedScopes = grantedScopesOf(answer)
  const { entitledClaims, requiredScopes, clockSkewSeconds } = profile.expectations
  const context = {
    entitledClaims,
    grantedScopes,
    requestedClaims: claimsForIntrospection(review.claimsParameter) ?? [],
  }
  const headers = evidence.outcome.type === 'failure' ? [] : evidence.outcome.response.headers
  const personal = findPersonalInExchange({ answer, headers, context })
  const rules = runRules({
    evidence,
    answer,
    token,
    checks,
    profile,
    personal,
    grantedScopes,
    now,
  })
  const scopes = diffScopes(requiredScopes, grantedScopes)
  return {
    format: 'token-loupe-report',
    version: 1,
    examinedAt: now,
    askedAt: evidence.startedAt,
    redacted: false,
    profile: {
      name: profile.name,
      role: profile.role,
      issuer: profile.issuer,
      clientId: profile.authentication.clientId,
      clockSkewSeconds,
    },
    token,
    verdict: decideVerdict({ evidence, answer, token, profile, scopes, now }),
    members: readMembers(answer.members, now),
    timeline: timelineOf(input, answer),
    scopes,
    findings: rules.findings,
    silenced: rules.silenced,
    notRun: rules.notRun,
    personal,
    review,
    nextSteps: proposeNextSteps({ answer, request: evidence.request, token, profile, checks }),
    request: evidence.request,
    response: responseOf(evidence, answer),
    jwt: evidence.jwt,
    dialect: answer.dialect,
    metadata: evidence.metadata,
    keys: evidence.keys,
    checks,
    timings: evidence.timings,
    tls: evidence.tls,
  }
}

function timelineOf({ evidence, token, profile, now }: ExamineInput, answer: Answer): Timeline {
  return buildTimeline({
    members: answer.active === null ? null : answer.members,
    tokenPayload: token.decoded?.payload ?? null,
    serverDate: serverDateOf(evidence, now),
    receivedAt: evidence.endedAt,
    now,
    skewSeconds: profile.expectations.clockSkewSeconds,
  })
}

/** The server's `Date` in epoch milliseconds. @see RFC 9110 section 6.6.1 */
function serverDateOf({ outcome }: Evidence, now: number): number | null {
  if (outcome.type === 'failure') return null
  const date = headerOf(outcome.response.headers, 'date')
  return date === null ? null : (readHttpDate(date, now)?.epochMs ?? null)
}

function responseOf({ outcome }: Evidence, answer: Answer): Report['response'] {
  if (outcome.type === 'failure') return null
  const { status, statusText, headers, receivedBytes } = outcome.response
  return { status, statusText, headers, body: answer.text, receivedBytes, problem: answer.problem }
}
