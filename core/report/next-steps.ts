import type { Answer, StatusReading } from '../introspection/answer.ts'
import type { SentRequest } from '../introspection/sent-request.ts'
import { isJsonObject, type JsonObject, memberOf } from '../json.ts'
import type { Profile } from '../profile/profile.ts'
import { issuerOf } from '../token/issuer-of.ts'
import type { TokenFacts } from '../token/token.ts'
import type { TokenChecks } from '../token/token-checks.ts'
import { isRefreshTokenWithoutHint } from './inactive-reason.ts'
import type { NextStep } from './report.ts'
import { hasNothingToConfirm } from './verdict.ts'

/** What an exchange gave, and what of it was looked into already. */
export interface NextStepsContext {
  readonly answer: Answer
  readonly request: SentRequest
  readonly token: TokenFacts
  readonly profile: Pick<Profile, 'answer' | 'issuer'>
  readonly checks: TokenChecks
}

/** The further requests that are worth a try; nothing is sent before the person asks for it. */
export function proposeNextSteps(context: NextStepsContext): readonly NextStep[] {
  const { answer, request, token } = context
  return [
    ...controlStep(answer, token),
    ...rawBasicStep(answer, request),
    ...(token.madeUp ? [] : hintSteps(answer, token)),
    ...formatSteps(context),
    ...(token.madeUp ? [] : [...verifyStep(context), ...statusStep(context)]),
  ]
}

function controlStep(answer: Answer, token: TokenFacts): readonly NextStep[] {
  if (!needsControl(answer, token)) return []
  return [
    {
      kind: 'control-request',
      why: 'Nothing confirms “active”: ask about a made-up token, which must be inactive.',
    },
  ]
}

function rawBasicStep(answer: Answer, request: SentRequest): readonly NextStep[] {
  if (!needsRawBasic(answer, request)) return []
  return [
    {
      kind: 'retry-raw-basic',
      why: 'Client id or secret hold characters that form-encoding changes; some servers do not decode them (RFC 6749 section 2.3.1 wants it).',
    },
  ]
}

function hintSteps(answer: Answer, token: TokenFacts): readonly NextStep[] {
  if (!tokenWasNotFound(answer)) return []
  const steps: NextStep[] = []
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

/** @see RFC 9701 section 4 */
function formatSteps({ answer, request, profile }: NextStepsContext): readonly NextStep[] {
  if (request.format !== 'json') return jsonStep(answer)
  if (profile.answer.format !== 'json-then-jwt' || answer.problem !== null) return []
  return [
    {
      kind: 'ask-for-jwt',
      why: 'This was plain JSON, as the profile has it first: a signed answer proves who says so.',
    },
  ]
}

const unreadable: ReadonlySet<string> = new Set(['jwt', 'jwt-malformed', 'jwt-not-decrypted'])

/** Statuses with which servers refuse an `Accept` that they do not know. */
const refusals: ReadonlySet<number> = new Set([400, 406, 415])

function jsonStep({ problem }: Answer): readonly NextStep[] {
  if (problem === null) return []
  if (unreadable.has(problem.kind)) {
    return [
      {
        kind: 'ask-for-json',
        why: 'The signed answer could not be read: plain JSON shows what the server knows.',
      },
    ]
  }
  if (problem.kind !== 'status' || !refusals.has(problem.status)) return []
  if (problem.reading === 'wrong-caller-authentication') return []
  return [
    {
      kind: 'ask-for-json',
      why: 'Perhaps the server gives no signed answers, or not to this caller: plain JSON tells.',
    },
  ]
}

function verifyStep({ token, profile, checks }: NextStepsContext): readonly NextStep[] {
  const alg = memberOf(token.decoded?.header ?? {}, 'alg')
  const isUnsigned = typeof alg === 'string' && alg.toLowerCase() === 'none'
  const isReadable = token.format === 'jws' || canBeDecrypted(token, profile)
  if (!isReadable || isUnsigned || checks.signature !== null) return []
  const issuer = issuerOf(token.decoded) ?? profile.issuer
  if (!/^https?:\/\//i.test(issuer) || !URL.canParse(issuer)) return []
  return [
    {
      kind: 'verify-token',
      why: `${token.format === 'jwe' ? 'The token is encrypted, and this profile holds a key that may open it: what it says, and ' : 'The token is a JWT: '}whether it is genuine can be checked with the keys of its issuer, which are fetched from ${new URL(issuer).host}.`,
    },
  ]
}

/** A JWE is of use only to who holds the key. */
function canBeDecrypted(
  { format }: NextStepsContext['token'],
  { answer }: NextStepsContext['profile'],
): boolean {
  return format === 'jwe' && answer.encryptionKey !== null
}

/** @see draft-ietf-oauth-status-list section 6.2 */
function statusStep({ answer, token, checks }: NextStepsContext): readonly NextStep[] {
  const named = [answer.members, token.decoded?.payload ?? null].some(namesStatusList)
  if (!named || checks.status !== null) return []
  return [
    {
      kind: 'fetch-status',
      why: 'A status list says too whether the token was revoked; fetch it and see whether it agrees.',
    },
  ]
}

function namesStatusList(claims: JsonObject | null): boolean {
  const status = claims === null ? undefined : memberOf(claims, 'status')
  const list = isJsonObject(status) ? memberOf(status, 'status_list') : undefined
  if (!isJsonObject(list)) return false
  const idx = memberOf(list, 'idx')
  const uri = memberOf(list, 'uri')
  const isIndex = typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
  return isIndex && typeof uri === 'string' && uri !== ''
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
