import { type JsonObject, memberOf } from '../json.ts'
import type { Answer, AnswerProblem } from './answer.ts'
import type { Evidence, ReceivedResponse } from './evidence.ts'
import { headerOf, headersOf } from './headers.ts'
import { type BodyReading, jsonTypeOf, readBody } from './read-body.ts'
import { readStatus } from './read-status.ts'

const unanswered: Answer = {
  text: '',
  members: null,
  duplicates: [],
  active: null,
  problem: { kind: 'transport' },
  error: null,
  errorDescription: null,
}

/**
 * The response half of introspection, read leniently: what can be read is kept, and `problem` says
 * the first thing that keeps it from being a valid answer. A status other than 200 is one, though
 * `active` is told for every 2xx. A byte order mark stays as the first character of `text`.
 * @see RFC 7662 section 2.2
 */
export function readAnswer(evidence: Evidence): Answer {
  const { outcome } = evidence
  if (outcome.type === 'failure') return unanswered
  const { response } = outcome
  const body = readBody(response.body, headerOf(response.headers, 'content-type') ?? '')
  const { members } = body
  const error = stringMember(members, 'error')
  const errorDescription = stringMember(members, 'error_description')
  const active = members === null ? undefined : memberOf(members, 'active')
  const successful = response.status >= 200 && response.status < 300
  return {
    text: body.text,
    members,
    duplicates: body.duplicates,
    active: successful && typeof active === 'boolean' ? active : null,
    problem:
      statusProblem(response, body, error, errorDescription) ??
      transferProblem(response) ??
      body.problem ??
      activeProblem(members),
    error,
    errorDescription,
  }
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
