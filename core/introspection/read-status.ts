import type { StatusReading } from './answer.ts'
import type { ReceivedResponse } from './evidence.ts'
import { headerOf, headersOf } from './headers.ts'

/** What of an error response tells its cause: `error`, and all that it says in words. */
export interface ErrorWords {
  readonly error: string | null
  readonly description: string | null
  /** The body's text. */
  readonly text: string
}

const tokenIsUnknown =
  /\b(?:token|jwt)\b.{0,60}\b(?:unknown|not[ _]?found|not[ _]recogni[sz]ed|does(?: not|n['’]t) exist|expired|revoked|inactive|not[ _]active|invalid|not[ _]valid|malformed)|\b(?:unknown|expired|revoked|inactive|invalid|no such)\b.{0,20}\btoken\b/i
const parameterIsMissing = /\b(?:missing|required|parameter|repeated|content[- ]type|duplicate)\b/i
const tokenKindIsRefused =
  /\bstructured\b|\b(?:jwt|self[- ]contained|id[ _]token|refresh[ _]token|token[ _]type)s?\b.{0,60}\b(?:cannot|can not|can['’]t|not (?:be )?(?:supported|allowed|introspect)|unsupported)|\bunsupported\b.{0,20}\btoken/i
const callerIsWrong =
  /\b(?:client|caller)\b.{0,30}\b(?:authentication|credentials?|secret)\b|\b(?:invalid|unknown)[ _]client\b|\bclient\b.{0,30}\b(?:not[ _]found|unknown)\b/i

/** How much of a body is searched for words, in characters. */
const searched = 2000

/**
 * Tells what a status other than 200 most probably means, by `error`, the challenge and the words.
 * @see RFC 7662 section 2.3
 * @see RFC 6749 section 5.2
 */
export function readStatus(response: ReceivedResponse, words: ErrorWords): StatusReading {
  const { status } = response
  if (status >= 300 && status < 400) return readRedirect(response)
  if (status > 599) return 'unexpected'
  if (status >= 500) return status === 501 ? 'wrong-method' : 'server-error'
  switch (status) {
    case 400:
    case 422:
      return readBadRequest(status, words)
    case 401:
      return readUnauthorized(response, words)
    case 403:
      return words.error === 'invalid_client' ? 'wrong-caller-authentication' : 'caller-not-allowed'
    case 404:
    case 410:
      return words.error === 'token_not_found' ? 'probably-unknown-token' : 'wrong-endpoint'
    case 405:
      return 'wrong-method'
    case 429:
      return 'too-many-requests'
    case 406:
    case 411:
    case 413:
    case 415:
      return 'bad-request'
    default:
      return 'unexpected'
  }
}

function readRedirect(response: ReceivedResponse): StatusReading {
  const redirects = [301, 302, 303, 307, 308].includes(response.status)
  return redirects || headerOf(response.headers, 'location') !== null ? 'redirect' : 'unexpected'
}

function readBadRequest(status: 400 | 422, words: ErrorWords): StatusReading {
  switch (words.error ?? '') {
    case 'invalid_client':
    case 'unauthorized_client':
      return 'wrong-caller-authentication'
    case 'unsupported_token_type':
      return 'refused-token-kind'
    case 'invalid_token':
    case 'token_not_found':
    case 'token_expired':
    case 'invalid_grant':
    case 'inactive_token':
      return 'probably-unknown-token'
    case 'access_denied':
      return 'caller-not-allowed'
    default:
      return readBadRequestWords(status, words)
  }
}

/** `error: invalid_request` is used for almost anything, so the words decide. */
function readBadRequestWords(status: 400 | 422, words: ErrorWords): StatusReading {
  const said = spoken(words)
  if (tokenKindIsRefused.test(said)) return 'refused-token-kind'
  if (callerIsWrong.test(said)) return 'wrong-caller-authentication'
  if (parameterIsMissing.test(said)) return 'bad-request'
  if (tokenIsUnknown.test(said)) return 'probably-unknown-token'
  const silent = words.error === null && !said.trimStart().startsWith('<')
  return silent && status === 400 ? 'probably-unknown-token' : 'bad-request'
}

function readUnauthorized(response: ReceivedResponse, words: ErrorWords): StatusReading {
  if (words.error === 'invalid_client' || words.error === 'unauthorized_client') {
    return 'wrong-caller-authentication'
  }
  const challenges = headersOf(response.headers, 'www-authenticate')
  if (challenges.length > 0) return 'wrong-caller-authentication'
  const aboutToken = words.error === 'invalid_token' || words.error === 'token_not_found'
  const said = spoken(words)
  if (callerIsWrong.test(said)) return 'wrong-caller-authentication'
  return aboutToken || tokenIsUnknown.test(said) ? 'probably-unknown-token' : 'caller-refused'
}

function spoken({ description, text }: ErrorWords): string {
  return (description ?? text).slice(0, searched)
}
