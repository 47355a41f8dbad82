import { assertNever } from '../assert-never.ts'
import type { TokenFacts } from '../token/token.ts'
import type { Answer, AnswerProblem } from './answer.ts'
import type { Evidence } from './evidence.ts'
import { explainCut } from './explain-cut.ts'
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
  if (outcome.type === 'failure') {
    const begun = evidence.timings.firstByteMs !== null
    return explainFailure(outcome.failure, request.url, begun)
  }
  const { response } = outcome
  switch (problem.kind) {
    case 'transport':
      return { sentence: 'No response came.', advice: 'Ask again.' }
    case 'status':
      return explainStatus(problem, { request, response, answer, token })
    case 'body-cut':
      return explainCut(response)
    case 'encoded':
      return explainEncoded(problem.contentEncoding, answer)
    case 'empty':
      return {
        sentence:
          answer.text === ''
            ? 'The server answered 200 with an empty body.'
            : 'The server answered 200 with nothing but blanks in the body.',
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
          'It was not read. Set the profile to signed answers (RFC 9701), or the caller to plain JSON answers at the server.',
      }
    case 'jwt-malformed':
      return {
        sentence: `The answer is a JWT that can not be read: ${problem.detail}`,
        advice: 'It was cut or written wrongly: look at it below, and have the server mended.',
      }
    case 'jwt-not-decrypted':
      return {
        sentence: `The answer is encrypted and could not be decrypted: ${problem.detail}`,
        advice:
          'The server encrypts for the key that it has registered for this caller: put its private half into the profile, or hand the profile’s public key to the server’s administrator.',
      }
    case 'jwt-untrusted':
      return {
        sentence: `The answer must not be trusted: ${problem.detail}`,
        advice:
          'What it says is shown below, and proves nothing. A resource server must treat the token as not active until the answer’s signature verifies (RFC 9701 section 5).',
      }
    case 'not-utf-8':
      return explainBytes(response.body)
    case 'broken-json':
      return {
        sentence: `The body is not JSON: ${problem.detail}.`,
        advice: `${sayContentType(headerOf(response.headers, 'content-type'))} Look at the body below: ${brokenHint(answer.text)}`,
      }
    case 'too-complex':
      return {
        sentence: `The body was not read: ${problem.detail}.`,
        advice: `No introspection answer is like that, and many parsers refuse it or fail on it: have the server mended. ${lookAtUrl}`,
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

function explainEncoded(contentEncoding: string, answer: Answer): Explanation {
  const coding = quoted(contentEncoding)
  if (answer.members !== null) {
    return {
      sentence: `The response says that it is encoded (${coding}), but it is plain JSON, so most programs can not read it.`,
      advice:
        'Have the server, or the proxy before it, leave out Content-Encoding. What the body says is shown.',
    }
  }
  return {
    sentence: `The body is encoded (${coding}) although no encoding was asked for, so it can not be read.`,
    advice: 'Let the server, or the proxy before it, leave introspection answers uncompressed.',
  }
}

function explainBytes(body: Uint8Array): Explanation {
  const advice =
    'The server must write its answer in UTF-8 (RFC 8259 section 8.1). What could be read is shown.'
  const mark = (body[0] ?? 0) * 256 + (body[1] ?? 0)
  return mark === 0xfffe || mark === 0xfeff
    ? { sentence: 'The body is UTF-16, not UTF-8, so most programs can not read it.', advice }
    : {
        sentence: 'The body is not UTF-8, so it is not JSON that other programs can read.',
        advice,
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
