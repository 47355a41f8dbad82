import { assertNever } from '../assert-never.ts'
import type { ReceivedResponse } from './evidence.ts'
import type { Explanation } from './explanation.ts'
import { headerOf } from './headers.ts'

/** Says why a body is not whole, by what its headers say of its length. */
export function explainCut(response: ReceivedResponse): Explanation {
  const { cut, receivedBytes } = response
  switch (cut) {
    case 'too-large':
      return {
        sentence: `The body is larger than the limit; reading stopped after ${sayReceived(response)}.`,
        advice:
          'No introspection answer is that large: probably something else answers here. Check the URL: look for introspection_endpoint in the issuer’s metadata (the profile can find it).',
      }
    case 'timeout':
      return {
        sentence: `The body did not arrive in time; ${sayReceived(response)} came.`,
        advice: 'The server or a proxy stalls in the middle of the answer: try again.',
      }
    case 'connection-closed':
    case null:
      return {
        sentence: `The connection closed in the middle of the body, after ${sayReceived(response)}${isChunked(response) ? ', before the last chunk' : ''}.`,
        advice: isChunked(response)
          ? 'Try again. If it stays so, the server breaks off: look into its log.'
          : 'Try again. If it stays so, the server breaks off or states a wrong Content-Length.',
      }
    case 'broken-framing':
      return explainFraming(response)
    case 'cancelled':
      return {
        sentence: `You cancelled the request in the middle of the body, after ${receivedBytes} bytes.`,
        advice: 'Ask again when you want the answer.',
      }
    default:
      return assertNever(cut)
  }
}

function explainFraming(response: ReceivedResponse): Explanation {
  const { receivedBytes } = response
  if (isChunked(response)) {
    return {
      sentence: `The chunks of the body are malformed after ${receivedBytes} bytes, so nobody can tell where it ends.`,
      advice:
        'The server, or a proxy before it, writes chunks against the rules (RFC 9112 section 7.1): look there.',
    }
  }
  return {
    sentence: `The server sent more than the ${statedLength(response) ?? receivedBytes} bytes that its Content-Length states, so nobody can tell where the body ends.`,
    advice:
      'The server, or a proxy before it, counts wrongly, characters instead of bytes perhaps (RFC 9110 section 8.6). What is beyond the length was left out.',
  }
}

function sayReceived(response: ReceivedResponse): string {
  const { receivedBytes } = response
  const stated = isChunked(response) ? null : statedLength(response)
  return stated === null ? `${receivedBytes} bytes` : `${receivedBytes} of the ${stated} bytes`
}

function isChunked({ headers }: ReceivedResponse): boolean {
  return /\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '')
}

function statedLength({ headers }: ReceivedResponse): string | null {
  const length = headerOf(headers, 'content-length')?.trim() ?? ''
  return /^\d{1,15}$/.test(length) ? length : null
}
