import { isJsonObject, type JsonObject, type JsonPointer, memberOf } from '../json.ts'
import type { AnswerProblem } from './answer.ts'
import type { AnswerDialect, JwtAnswer } from './jwt-answer.ts'
import type { SentRequest } from './sent-request.ts'

/** What a JWT that is the whole body says as an answer. */
export interface JwtReading {
  readonly members: JsonObject | null
  readonly membersAt: JsonPointer
  readonly dialect: AnswerDialect
  /** What keeps it from being believed; null where nothing does. */
  readonly problem: AnswerProblem | null
  /** True for a dialect in which the JWT itself, without `active`, means active. */
  readonly activeByItself: boolean
}

/** Reads a JWT answer leniently: a broken signature never hides what it says. @see RFC 9701 section 5 */
export function readJwtAnswer(jwt: JwtAnswer, request: SentRequest): JwtReading {
  const { members, membersAt, dialect } = membersOf(jwt.claims, request)
  const problem = problemOf(jwt)
  const activeByItself =
    dialect === 'phantom-token' && members !== null && memberOf(members, 'active') === undefined
  return { members, membersAt, dialect, problem, activeByItself }
}

/** Whether the parameter that Janssen knows was sent. */
function asksForJwtByParameter({ inForce }: SentRequest): boolean {
  return inForce.ownParameters.some(([name]) => name === 'response_as_jwt')
}

function membersOf(
  claims: JsonObject | null,
  request: SentRequest,
): Pick<JwtReading, 'members' | 'membersAt' | 'dialect'> {
  const nested = claims === null ? undefined : memberOf(claims, 'token_introspection')
  if (isJsonObject(nested)) {
    return { members: nested, membersAt: '/token_introspection', dialect: 'rfc9701' }
  }
  return { members: claims, membersAt: '', dialect: flatDialect(claims, request) }
}

function flatDialect(claims: JsonObject | null, request: SentRequest): AnswerDialect {
  if (claims === null || memberOf(claims, 'token_introspection') !== undefined) return 'rfc9701'
  if (asksForJwtByParameter(request)) return 'response-as-jwt'
  const namesActive = memberOf(claims, 'active') !== undefined
  return request.format === 'vendor-jwt' && !namesActive ? 'phantom-token' : 'flat-claims'
}

function problemOf({ encryption, signature, claims, problems }: JwtAnswer): AnswerProblem | null {
  if (encryption?.verdict.state === 'not-decrypted') {
    const { why, detail } = encryption.verdict
    return { kind: why === 'malformed' ? 'jwt-malformed' : 'jwt-not-decrypted', detail }
  }
  if (claims === null) {
    return { kind: 'jwt-malformed', detail: problems.join(' ') || 'It holds no claims.' }
  }
  if (signature === null) {
    return { kind: 'jwt-untrusted', detail: 'It is encrypted, but not signed.' }
  }
  const { verdict } = signature
  if (verdict.state === 'broken') return { kind: 'jwt-untrusted', detail: verdict.detail }
  if (verdict.state === 'not-checked' && distrusted.has(verdict.why)) {
    return { kind: 'jwt-untrusted', detail: verdict.detail }
  }
  return null
}

/** Why a signature that was not checked proves nothing: faults of the JWT; that keys can not be reached from here is none. */
export const distrusted: ReadonlySet<string> = new Set(['alg-none', 'crit-unknown', 'malformed'])
