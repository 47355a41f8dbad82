import type { Answer, StatusReading } from '../introspection/answer.ts'
import type { SentRequest } from '../introspection/evidence.ts'
import type { TokenFacts } from '../token/token.ts'
import { isRefreshTokenWithoutHint } from './inactive-reason.ts'
import type { NextStep } from './report.ts'
import { hasNothingToConfirm } from './verdict.ts'

/** The further requests that are worth a try; nothing is sent before the person asks for it. */
export function proposeNextSteps(
  answer: Answer,
  request: SentRequest,
  token: TokenFacts,
): readonly NextStep[] {
  const steps: NextStep[] = []
  if (needsControl(answer, token)) {
    steps.push({
      kind: 'control-request',
      why: 'Nothing confirms “active”: ask about a made-up token, which must be inactive.',
    })
  }
  if (needsRawBasic(answer, request)) {
    steps.push({
      kind: 'retry-raw-basic',
      why: 'Client id or secret hold characters that form-encoding changes; some servers do not decode them (RFC 6749 section 2.3.1 wants it).',
    })
  }
  if (token.madeUp || !tokenWasNotFound(answer)) return steps
  if (isRefreshTokenWithoutHint(token)) {
    steps.push({
      kind: 'retry-with-hint',
      hint: 'refresh_token',
      why: 'It looks like a refresh token, and some servers find those only with token_type_hint refresh_token.',
    })
  }
  if (token.hint !== null) {
    steps.push({
      kind: 'retry-without-hint',
      why: 'Some servers search only among the tokens of the hinted kind, against RFC 7662 section 2.1.',
    })
  }
  return steps
}

function needsControl(answer: Answer, token: TokenFacts): boolean {
  const active = answer.problem === null && answer.active === true
  return active && !token.madeUp && hasNothingToConfirm(answer.members)
}

function needsRawBasic(answer: Answer, request: SentRequest): boolean {
  const { basicEncoding, encodingMatters } = request.authentication
  if (basicEncoding !== 'form' || !encodingMatters || answer.problem?.kind !== 'status')
    return false
  const { status, reading } = answer.problem
  return status === 401 || reading === 'wrong-caller-authentication'
}

const tokenReadings: readonly StatusReading[] = [
  'probably-unknown-token',
  'refused-token-kind',
  'bad-request',
]

function tokenWasNotFound({ problem, active }: Answer): boolean {
  if (problem === null) return active === false
  return problem.kind === 'status' && tokenReadings.includes(problem.reading)
}
