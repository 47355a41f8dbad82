import { assertNever } from '../assert-never.ts'
import type { TokenFacts } from '../token/token.ts'
import type { Answer, AnswerProblem, StatusReading } from './answer.ts'
import type { ReceivedResponse } from './evidence.ts'
import type { Explanation } from './explanation.ts'
import { headerOf, headersOf } from './headers.ts'
import { quoted } from './quoted.ts'
import type { SentRequest } from './sent-request.ts'

type StatusProblem = Extract<AnswerProblem, { kind: 'status' }>

/** What an explanation of a status may look at. */
export interface StatusContext {
  readonly request: SentRequest
  readonly response: ReceivedResponse
  readonly answer: Answer
  readonly token: TokenFacts
}

/** Says what a status other than 200 most probably means here, and what to do. @see RFC 7662 section 2.3 */
export function explainStatus(problem: StatusProblem, context: StatusContext): Explanation {
  const { reading, status } = problem
  const sentence = `${status}${sayError(context.answer)}: ${sayReading(reading, context)}.`
  return { sentence, advice: adviseStatus(reading, context) }
}

function sayReading(reading: StatusReading, { response, request, token }: StatusContext): string {
  switch (reading) {
    case 'redirect':
      return `the server redirects${sayLocation(response)}; it was not followed, since credentials must not travel on`
    case 'bad-request':
      return 'the server could not make sense of the request'
    case 'refused-token-kind':
      return token.format === 'opaque'
        ? 'the server does not introspect tokens of this kind'
        : `the server does not introspect tokens of this kind (this one is a ${token.format === 'jws' ? 'JWT' : 'JWE'})`
    case 'probably-unknown-token':
      return 'probably the server does not know the token, or it is no longer valid; less probably it did not accept the caller'
    case 'wrong-caller-authentication':
      return `the server did not accept the caller’s authentication (${request.authentication.method}); less probably it means the token`
    case 'caller-refused':
      return 'probably the server did not accept the caller’s authentication; some servers answer so to an unknown token'
    case 'caller-not-allowed':
      return 'the server knows the caller but does not let it introspect'
    case 'wrong-endpoint':
      return 'nothing is found at this URL'
    case 'wrong-method':
      return 'this URL does not take a POST'
    case 'too-many-requests':
      return `the server got too many requests${sayRetryAfter(response)}`
    case 'server-error':
      return response.status === 502 || response.status === 503 || response.status === 504
        ? `a gateway answered for a server that is away${sayRetryAfter(response)}`
        : 'the server failed'
    case 'unexpected':
      return sayUnexpected(response.status)
    default:
      return assertNever(reading)
  }
}

function adviseStatus(reading: StatusReading, context: StatusContext): string {
  switch (reading) {
    case 'redirect':
      return 'If the target is the real endpoint, put it into the profile; if it is a login page, the URL is wrong: look for introspection_endpoint in the issuer’s metadata.'
    case 'bad-request':
      return `${hintSentence(context)}See error_description and the server’s log for the parameter that it misses or refuses.`
    case 'refused-token-kind':
      return context.token.format === 'opaque'
        ? 'Ask about an access token or a refresh token; an ID token is for the client only (RFC 7662 section 2.1).'
        : 'Such a server leaves structured tokens to the resource server: verify signature, issuer, audience and expiry of the token there (RFC 9068 section 4).'
    case 'probably-unknown-token':
      return `For such a token RFC 7662 section 2.3 wants 200 with active false: a resource server must treat it as not active. ${hintSentence(context)}`.trim()
    case 'wrong-caller-authentication':
    case 'caller-refused':
      return adviseAuthentication(context)
    case 'caller-not-allowed':
      return 'At the authorization server, let this client introspect: a permission, a scope or a resource-server role that is off by default.'
    case 'wrong-endpoint':
      return 'Check the path: look for introspection_endpoint in the issuer’s metadata (the profile can find it).'
    case 'wrong-method':
      return 'The introspection endpoint must take a POST (RFC 7662 section 2.1), so this is probably another URL: look for introspection_endpoint in the metadata.'
    case 'too-many-requests':
      return 'Wait and ask again. Several callers may share one limit.'
    case 'server-error':
      return 'Try again, then look into the server’s log. Some servers fail on a token that they can not parse: compare with another token.'
    case 'unexpected':
      return context.response.status === 407
        ? 'Put the proxy’s user name and password into its URL in the environment (HTTPS_PROXY).'
        : 'An answer must come with 200 (RFC 7662 sections 2.2 and 2.3). Check the URL, and what stands between here and the server.'
    default:
      return assertNever(reading)
  }
}

function adviseAuthentication({ request, response }: StatusContext): string {
  const { method, basicEncoding, encodingMatters } = request.authentication
  const challenges = headersOf(response.headers, 'www-authenticate')
  const wantsBearer =
    challenges.length > 0 && challenges.every((challenge) => /^\s*bearer\b/i.test(challenge))
  if (wantsBearer) {
    return 'The server asks for a bearer token as the caller’s authorization, not for client credentials; it may still take them in another way. Check how callers authenticate there.'
  }
  const check = `Check client id, secret, and whether the client is registered for ${method}.`
  if (basicEncoding === 'form' && encodingMatters) {
    return `${check} Id or secret hold characters that form-encoding changes, and some servers do not decode them: ask again with the raw form.`
  }
  return `${check} Some servers know callers by another name than the client’s: an API resource, say.`
}

function hintSentence({ request }: StatusContext): string {
  return request.tokenTypeHint === null
    ? ''
    : `token_type_hint “${request.tokenTypeHint}” was sent: ask again without it. `
}

function sayUnexpected(status: number): string {
  if (status >= 200 && status < 300) {
    return 'the server answered with success, but not with 200; programs that look for 200 refuse it'
  }
  if (status > 599) return 'this is not a status of HTTP, which ends at 599'
  return status === 407 ? 'a proxy wants a user name and a password' : 'no introspection answer'
}

function sayError({ error, errorDescription }: Answer): string {
  const code = error === null ? '' : ` ${quoted(error)}`
  return errorDescription === null ? code : `${code} (“${quoted(errorDescription)}”)`
}

function sayLocation(response: ReceivedResponse): string {
  const location = headerOf(response.headers, 'location')
  return location === null ? ' without saying where to' : ` to ${quoted(location)}`
}

function sayRetryAfter(response: ReceivedResponse): string {
  const after = headerOf(response.headers, 'retry-after')
  if (after === null) return ''
  return /^\d+$/.test(after.trim())
    ? `; it asks to wait ${after.trim()} s`
    : `; it asks to wait until ${quoted(after)}`
}
