import type { StatusReading } from '../introspection/answer.ts'
import { headerOf, headersOf } from '../introspection/headers.ts'
import { need } from './need.ts'
import { needsResponse, responseIn } from './needs.ts'
import { body, header, inAnswer, member, status } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow } from './show.ts'
import { source } from './sources.ts'

const tokenErrors = new Set([
  'invalid_token',
  'token_not_found',
  'token_expired',
  'inactive_token',
  'invalid_grant',
])

/** Statuses that OAuth gives an error body; others come from whatever stands in front of the server. */
const oauthErrorStatuses = new Set([400, 401, 403, 422])

const needsErrorStatus = need('a status from 400 on', (facts) => {
  const response = responseIn(facts)
  if (response === null) return 'No response came.'
  return response.status >= 400 ? null : 'The response is not an error.'
})

const needsAuthorizationHeader = need('a caller that used the Authorization header', (facts) =>
  schemeOf(facts) === null ? 'The caller did not authenticate with an Authorization header.' : null,
)

/** Rules about status and errors. @see RFC 7662 section 2.3 */
export const responseStatusRules: readonly Rule[] = [
  {
    id: 'RSP-01',
    severity: 'error',
    title: 'A token that is not valid must be answered with active: false, not with an error',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: answer 200 with {"active": false}, whether the token is unknown, expired, revoked, of a kind that it cannot introspect, or not for this caller. At the resource server: refuse the token.',
    needs: [needsResponse],
    check: checkInvalidToken,
  },
  {
    id: 'RSP-02',
    severity: 'error',
    title: 'Wrong caller credentials must be answered with status 401',
    source: source('RFC 7662', '2.3'),
    advice:
      'At the server: answer 401 to invalid client credentials. At the resource server: check client id and secret first; the token may be fine.',
    needs: [needsResponse],
    check: checkWrongCredentials,
  },
  {
    id: 'RSP-03',
    severity: 'error',
    title: 'The refusal does not say how to authenticate',
    source: source('RFC 6749', '5.2'),
    advice:
      'At the server: send WWW-Authenticate with the scheme of the caller with the 401. At the resource server: nothing; some HTTP libraries do not retry without that header.',
    needs: [needsResponse, needsAuthorizationHeader],
    check: checkChallenge,
  },
  {
    id: 'RSP-04',
    severity: 'warning',
    title: 'The error does not say what is wrong in a form that a program can read',
    source: source('RFC 6749', '5.2'),
    advice:
      'At the server: send a JSON object with the member error. At the resource server: look into the log of the server or of a gateway in front of it.',
    needs: [needsErrorStatus],
    check: checkErrorBody,
  },
  {
    id: 'RSP-11',
    severity: 'warning',
    title: 'The server redirects a request that carries credentials',
    source: source('RFC 9110', '15.4'),
    advice:
      'At the server: answer at the address that is published. At the resource server: do not follow; check the new address and put it into the profile.',
    needs: [needsResponse],
    check: checkRedirect,
  },
  {
    id: 'RSP-12',
    severity: 'error',
    title: 'The server answers an error where the token is merely unknown or no longer valid',
    source: source('RFC 7662', '2.3'),
    advice:
      'At the server: answer 200 with {"active": false}. At the resource server: treat this as an inactive token, but tell it apart from wrong credentials and from a broken server.',
    needs: [needsResponse],
    check: checkUnknownToken,
  },
]

function readingOf({ answer }: Facts): StatusReading | null {
  return answer.problem?.kind === 'status' ? answer.problem.reading : null
}

function checkInvalidToken(facts: Facts): readonly RuleHit[] {
  const code = responseIn(facts)?.status ?? 0
  const reading = readingOf(facts)
  if (reading === 'probably-unknown-token') {
    return [{ message: `The status is ${code}.`, where: [status] }]
  }
  if (reading === 'refused-token-kind') return [hitRefusedKind(facts, code)]
  if (reading === 'caller-not-allowed') return [hitForbidden(facts, code)]
  const { active, error } = facts.answer
  if (code !== 200 || active !== null || !tokenErrors.has(error ?? '')) return []
  return [
    {
      message: 'The status is 200, but instead of active the answer holds an error.',
      where: [inAnswer(''), member('error')],
      ...seenError(facts),
    },
  ]
}

function hitRefusedKind(facts: Facts, code: number): RuleHit {
  return {
    severity: 'warning',
    title: 'The server refuses this kind of token with an error',
    message: `The status is ${code}. A resource server cannot tell this refusal from a request that is wrong. A server that cannot determine a token’s state should say that it is not active.`,
    where: [status],
    ...seenError(facts),
  }
}

function hitForbidden(facts: Facts, code: number): RuleHit {
  return {
    severity: 'info',
    title:
      'The server forbids this caller to ask; about a single token it must say inactive instead',
    message: `The status is ${code}. If this caller may use the endpoint and only this token is not for it, the answer must be 200 with active: false.`,
    where: [status],
    ...seenError(facts),
  }
}

function checkWrongCredentials(facts: Facts): readonly RuleHit[] {
  const code = responseIn(facts)?.status ?? 0
  if (readingOf(facts) === 'wrong-caller-authentication' && code !== 401) {
    const message = `The status is ${code}, though the server seems to refuse the caller’s own credentials.`
    return [{ message, where: [status], ...seenError(facts) }]
  }
  const hidden = code === 200 && facts.answer.error === 'invalid_client'
  if (!hidden) return []
  const message =
    'The status is 200, though error says that the caller’s credentials are wrong: it looks like an answer about the token.'
  return [{ message, where: [status, inAnswer(''), member('error')], ...seenError(facts) }]
}

/** The scheme with which the caller authenticated; null for those outside the Authorization header. */
function schemeOf({ evidence }: Facts): 'Basic' | 'Bearer' | null {
  const { method } = evidence.request.authentication
  if (method === 'client_secret_basic') return 'Basic'
  return method === 'bearer' ? 'Bearer' : null
}

function checkChallenge(facts: Facts): readonly RuleHit[] {
  const response = responseIn(facts)
  const scheme = schemeOf(facts)
  if (response?.status !== 401 || scheme === null) return []
  const challenges = headersOf(response.headers, 'www-authenticate')
  const expected = scheme === 'Basic' ? /(?:^|,)\s*basic\b/i : /(?:^|,)\s*bearer\b/i
  if (challenges.some((challenge) => expected.test(challenge))) return []
  const seen = challenges.map((challenge) => challenge.trim().split(/\s/, 1)[0] ?? '').join(', ')
  const message =
    challenges.length === 0
      ? 'The status is 401, but there is no WWW-Authenticate header. After an Authorization header, one of the same scheme must come.'
      : `The WWW-Authenticate header offers ${createShow(facts)(seen)}, not ${scheme}, which the caller used.`
  return [{ message, where: [status, header('www-authenticate')] }]
}

function checkErrorBody(facts: Facts): readonly RuleHit[] {
  const code = responseIn(facts)?.status ?? 0
  const { answer } = facts
  if (!oauthErrorStatuses.has(code) || answer.error !== null || isToldInHeader(facts)) return []
  const found =
    answer.members !== null
      ? 'is a JSON object without a text member error'
      : answer.text.trim() === ''
        ? 'is empty'
        : 'is no JSON object'
  return [{ message: `The status is ${code}, and the body ${found}.`, where: [body] }]
}

/** What is wrong with a bearer token stands in the challenge; the body may be empty. @see RFC 6750 section 3 */
function isToldInHeader(facts: Facts): boolean {
  const { headers } = responseIn(facts) ?? { headers: [] }
  return headersOf(headers, 'www-authenticate').some((challenge) =>
    /(?:^|[\s,])error\s{0,8}=/i.test(challenge),
  )
}

function checkRedirect(facts: Facts): readonly RuleHit[] {
  const response = responseIn(facts)
  if (response === null || readingOf(facts) !== 'redirect') return []
  const location = headerOf(response.headers, 'location')
  const target = location === null ? 'nowhere' : originOf(location)
  return [
    {
      message: `The status is ${response.status}. Token Loupe does not follow: the token and the caller’s secret would go to an address that nobody chose.`,
      where: [status, header('location')],
      evidence: `Location: ${createShow(facts)(target)}`,
    },
  ]
}

/** Origin and path; a query could carry anything. */
function originOf(location: string): string {
  return location.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//')
}

function checkUnknownToken(facts: Facts): readonly RuleHit[] {
  const code = responseIn(facts)?.status ?? 0
  const reading = readingOf(facts)
  if (reading !== 'probably-unknown-token' && !isErrorForMadeUp(facts, code)) return []
  const asked = facts.token.madeUp ? 'a made-up' : 'an unknown, expired or revoked'
  return [
    {
      message: `The status is ${code}. A question about ${asked} token is not an error; the answer must be 200 with active: false.`,
      where: [status],
      ...seenError(facts),
    },
  ]
}

/** A made-up token is certainly unknown; 503 and the like speak of the server’s own state. */
function isErrorForMadeUp(facts: Facts, code: number): boolean {
  if (!facts.token.madeUp || [501, 502, 503, 504].includes(code)) return false
  const reading = readingOf(facts)
  return reading === 'bad-request' || reading === 'server-error'
}

/** Only what looks like an error code is shown: longer words of a server could be about a person. */
function seenError(facts: Facts): { readonly evidence?: string } {
  const { error } = facts.answer
  const isCode = error !== null && /^[\w.-]{1,60}$/.test(error)
  return isCode ? { evidence: `error: ${createShow(facts)(error)}` } : {}
}
