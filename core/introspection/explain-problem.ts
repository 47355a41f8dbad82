import { assertNever } from '../assert-never.ts'
import type { TokenFacts } from '../token/token.ts'
import type { Answer, AnswerProblem } from './answer.ts'
import type { BodyCut, Evidence } from './evidence.ts'
import { explainFailure } from './explain-failure.ts'
import { explainStatus } from './explain-status.ts'
import type { Explanation } from './explanation.ts'
import { headerOf } from './headers.ts'
import { quoted } from './quoted.ts'

/**
 * Says why a response is no valid answer, and what to do. What it quotes of the server is escaped
 * and kept short.
 * @see RFC 7662 section 2.2
 */
export function explainProblem(
  problem: AnswerProblem,
  evidence: Evidence,
  answer: Answer,
  token: TokenFacts,
): Explanation {
  const { outcome, request } = evidence
  if (outcome.type === 'failure') return explainFailure(outcome.failure, request.url)
  const { response } = outcome
  switch (problem.kind) {
    case 'transport':
      return { sentence: 'No response came.', advice: 'Ask again.' }
    case 'status':
      return explainStatus(problem, { request, response, answer, token })
    case 'body-cut':
      return explainCut(response.cut, response.receivedBytes)
    case 'encoded':
      return {
        sentence: `The body is encoded (${quoted(problem.contentEncoding)}) although no encoding was asked for, so it can not be read.`,
        advice: 'Let the server, or the proxy before it, leave introspection answers uncompressed.',
      }
    case 'empty':
      return {
        sentence: 'The server answered 200 with an empty body.',
        advice: `An answer must be a JSON object with “active” (RFC 7662 section 2.2). ${lookAtUrl}`,
      }
    case 'html':
      return {
        sentence: 'The server answered 200 with an HTML page, not with JSON.',
        advice: `The URL is probably a login page or the server’s start page. ${lookAtUrl}`,
      }
    case 'jwt':
      return {
        sentence: 'The server answered with a bare JWT, not with JSON.',
        advice:
          'JSON was asked for. A signed answer (RFC 9701) can not be read by this version yet: set the caller to plain JSON answers at the server.',
      }
    case 'not-utf-8':
      return {
        sentence: 'The body is not UTF-8, so it is not JSON that other programs can read.',
        advice:
          'The server must write its answer in UTF-8 (RFC 8259 section 8.1). What could be read is shown.',
      }
    case 'broken-json':
      return {
        sentence: `The body is not JSON: ${problem.detail}.`,
        advice: `${sayContentType(headerOf(response.headers, 'content-type'))} Look at the body below: ${brokenHint(answer.text)}`,
      }
    case 'not-an-object':
      return {
        sentence: `The body is JSON, but ${problem.found} instead of an object.`,
        advice: `An answer must be a JSON object with “active” (RFC 7662 section 2.2). ${lookAtUrl}`,
      }
    case 'active-missing':
      return {
        sentence: `The body is a JSON object without “active”${sayError(answer)}.`,
        advice: `“active” is REQUIRED (RFC 7662 section 2.2): a resource server must treat the token as not active. ${lookAtUrl}`,
      }
    case 'active-not-boolean':
      return {
        sentence: `“active” is ${quoted(problem.found)}, not true or false.`,
        advice:
          '“active” must be a JSON boolean (RFC 7662 section 2.2). Programs read such a value differently, so nothing can be built on it: have the server mended.',
      }
    default:
      return assertNever(problem)
  }
}

const lookAtUrl =
  'Check the URL: look for introspection_endpoint in the issuer’s metadata (the profile can find it).'

function explainCut(cut: BodyCut | null, receivedBytes: number): Explanation {
  switch (cut) {
    case 'too-large':
      return {
        sentence: `The body is larger than the limit; reading stopped after ${receivedBytes} bytes.`,
        advice: `No introspection answer is that large: probably something else answers here. ${lookAtUrl}`,
      }
    case 'timeout':
      return {
        sentence: `The body did not arrive in time; ${receivedBytes} bytes came.`,
        advice: 'The server or a proxy stalls in the middle of the answer: try again.',
      }
    case 'connection-closed':
    case null:
      return {
        sentence: `The connection closed in the middle of the body, after ${receivedBytes} bytes.`,
        advice:
          'Try again. If it stays so, the server breaks off or states a wrong Content-Length.',
      }
    case 'cancelled':
      return {
        sentence: `You cancelled the request in the middle of the body, after ${receivedBytes} bytes.`,
        advice: 'Ask again when you want the answer.',
      }
    default:
      return assertNever(cut)
  }
}

function sayContentType(contentType: string | null): string {
  if (contentType === null) return 'The response does not say what it is (no Content-Type).'
  return /json/i.test(contentType)
    ? 'The response says that it is JSON.'
    : `The response says that it is ${quoted(contentType)}.`
}

function brokenHint(text: string): string {
  return text.trimStart().startsWith('<')
    ? 'it looks like XML or HTML, so the URL is probably wrong.'
    : 'the server, or something before it, wrote it wrongly.'
}

function sayError(answer: Answer): string {
  return answer.error === null ? '' : `; it says error “${quoted(answer.error)}”`
}
