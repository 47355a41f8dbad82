import { type JsonObject, memberOf } from '../json.ts'
import type { Answer, AnswerProblem } from './answer.ts'
import type { Evidence, ReceivedResponse } from './evidence.ts'
import { headerOf, headersOf } from './headers.ts'
import type { JwtAnswer } from './jwt-answer.ts'
import { type BodyReading, jsonTypeOf, readBody } from './read-body.ts'
import { readJwtAnswer } from './read-jwt-answer.ts'
import { readStatus } from './read-status.ts'
import type { SentRequest } from './sent-request.ts'

const unanswered: Answer = {
  text: '',
  members: null,
  membersAt: '',
  duplicates: [],
  active: null,
  jwt: null,
  dialect: null,
  problem: { kind: 'transport' },
  error: null,
  errorDescription: null,
}

/**
 * The response half of introspection, read leniently: what can be read is kept, and `problem` says
 * the first thing that keeps it from being a valid answer. A status other than 200 is one, though
 * `active` is told for every 2xx. A byte order mark stays as the first character of `text`.
 * @see RFC 7662 section 2.2
 * @see RFC 9701 section 5
 */
export function readAnswer(evidence: Evidence): Answer {
  const { outcome, request } = evidence
  if (outcome.type === 'failure') return unanswered
  const { response } = outcome
  const body = readBody(response.body, headerOf(response.headers, 'content-type') ?? '')
  const content = readContent(evidence, body, response)
  const error = stringMember(content.members, 'error')
  const errorDescription = stringMember(content.members, 'error_description')
  const successful = response.status >= 200 && response.status < 300
  return {
    text: body.text,
    members: content.members,
    membersAt: content.membersAt,
    duplicates: content.duplicates,
    active: successful ? content.active : null,
    jwt: evidence.jwt,
    dialect: content.dialect,
    problem: meansInactive(response, request)
      ? null
      : (statusProblem(response, body, error, errorDescription) ??
        transferProblem(response) ??
        content.problem),
    error,
    errorDescription,
  }
}

type Content = Pick<
  Answer,
  'members' | 'membersAt' | 'duplicates' | 'active' | 'dialect' | 'problem'
>

function readContent(
  { jwt, request }: Evidence,
  body: BodyReading,
  response: ReceivedResponse,
): Content {
  if (jwt !== null && jwt.place === 'body') return readJwtContent(jwt, request)
  if (meansInactive(response, request)) {
    return { ...nothing, active: false, dialect: 'phantom-token' }
  }
  const { members, duplicates, problem } = body
  return {
    members,
    membersAt: '',
    duplicates,
    active: activeIn(members),
    dialect: jwt === null ? null : 'keycloak-jwt',
    problem: problem ?? activeProblem(members),
  }
}

const nothing = { members: null, membersAt: '', duplicates: [], problem: null } as const

function readJwtContent(jwt: JwtAnswer, request: SentRequest): Content {
  const { members, membersAt, dialect, problem, activeByItself } = readJwtAnswer(jwt, request)
  return {
    members,
    membersAt,
    duplicates: jwt.duplicates,
    active: activeByItself ? true : activeIn(members),
    dialect,
    problem: problem ?? (activeByItself ? null : activeProblem(members)),
  }
}

/** By the convention of phantom tokens 204 means inactive. */
function meansInactive({ status }: ReceivedResponse, { format }: SentRequest): boolean {
  return status === 204 && format === 'vendor-jwt'
}

function activeIn(members: JsonObject | null): boolean | null {
  const active = members === null ? undefined : memberOf(members, 'active')
  return typeof active === 'boolean' ? active : null
}

function statusProblem(
  response: ReceivedResponse,
  body: BodyReading,
  error: string | null,
  description: string | null,
): AnswerProblem | null {
  const { status } = response
  if (status === 200) return null
  const reading = readStatus(response, { error, description, text: body.text })
  return { kind: 'status', status, reading }
}

function transferProblem(response: ReceivedResponse): AnswerProblem | null {
  if (response.cut !== null) return { kind: 'body-cut' }
  const contentEncoding = headersOf(response.headers, 'content-encoding')
    .flatMap((value) => value.split(','))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding.toLowerCase() !== 'identity')
    .join(', ')
  return contentEncoding === '' ? null : { kind: 'encoded', contentEncoding }
}

function activeProblem(members: JsonObject | null): AnswerProblem | null {
  const active = members === null ? undefined : memberOf(members, 'active')
  if (active === undefined) return { kind: 'active-missing' }
  if (typeof active === 'boolean') return null
  const shown = typeof active === 'string' || typeof active === 'number'
  const literal = shown ? ` ${JSON.stringify(active).slice(0, 40)}` : ''
  return { kind: 'active-not-boolean', found: `${jsonTypeOf(active)}${literal}` }
}

function stringMember(members: JsonObject | null, name: string): string | null {
  const value = members === null ? undefined : memberOf(members, name)
  return typeof value === 'string' ? value : null
}
