import type { CandidateReading } from './candidate.ts'
import { readCredentials } from './read-credentials.ts'
import { readForm } from './read-form.ts'
import { readTokenResponse } from './read-token-response.ts'

const requestLine = /^[A-Z]{3,10} (?<target>\S{1,100000}) HTTP\/\d/
const statusLine = /^HTTP\/\d(?:\.\d)? \d{3}/
const headerLine = /^(?<name>[!#$%&'*+.^_|~0-9A-Za-z-]{1,100})[ \t]{0,9}:(?<value>.*)$/s

/**
 * Reads an `Authorization:` line, alone or among the other lines of a raw HTTP request, and the body of a raw request or
 * response. Null where the text is none of these.
 * @see RFC 9110 section 11.6.2
 */
export function readHttpMessage(text: string): CandidateReading | null {
  const lines = text.split(/\r\n|\r|\n/).map(withoutCurlMark)
  const [start = ''] = lines
  const isMessage = requestLine.test(start) || statusLine.test(start)
  if (!isMessage && !lines.some(isAuthorization)) return null
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '')
  const headers = unfold(end < 0 ? lines : lines.slice(0, end))
  const body =
    end < 0
      ? ''
      : lines
          .slice(end + 1)
          .join('\n')
          .trim()
  return merge([readTarget(start), ...readHeaders(headers), readBody(body)], isMessage)
}

/** `curl --verbose` puts `> ` or `< ` in front of each line. */
function withoutCurlMark(line: string): string {
  return line.replace(/^[<>] ?/, '')
}

function isAuthorization(line: string): boolean {
  return /^\s{0,40}authorization[ \t]{0,9}:/i.test(line)
}

/** Joins lines without a header name to the line before: folded headers, and tokens that a mail program wrapped. */
function unfold(lines: readonly string[]): readonly string[] {
  const unfolded: string[][] = []
  for (const line of lines) {
    const current = unfolded.at(-1)
    const begins = current === undefined || headerLine.test(line.trimStart())
    if (begins) unfolded.push([line.trimStart()])
    else current.push(line)
  }
  return unfolded.map((parts) => parts.join('\n'))
}

function readHeaders(headers: readonly string[]): readonly (CandidateReading | null)[] {
  return headers.map((header) => {
    const groups = headerLine.exec(header)?.groups
    const name = groups?.['name']?.toLowerCase()
    const value = (groups?.['value'] ?? '').trim()
    if (name === 'authorization') return readCredentials(value, true)
    if (name === 'dpop')
      return remark('Left the DPoP header aside: it holds a proof, not the token.')
    if (name === 'www-authenticate')
      return refusal(
        'A WWW-Authenticate header is a challenge of a server, not a token. Paste the token that was sent.',
      )
    return null
  })
}

function readTarget(start: string): CandidateReading | null {
  const target = requestLine.exec(start)?.groups?.['target']
  if (target === undefined) return null
  const reading = readForm(target)
  return reading === null || reading.candidates.length === 0 ? null : reading
}

function readBody(body: string): CandidateReading | null {
  if (body === '') return null
  const form = body.replaceAll(/[\r\n]+/g, '')
  return readTokenResponse(body) ?? readForm(form)
}

function merge(
  readings: readonly (CandidateReading | null)[],
  isMessage: boolean,
): CandidateReading {
  const all = readings.filter((reading) => reading !== null)
  const candidates = all.flatMap((reading) => reading.candidates)
  const told = all.find(({ problem }) => problem !== null)?.problem
  const none =
    'There is no token in this HTTP message: neither in an Authorization header nor in its body. Paste the token itself.'
  return {
    source:
      isMessage && candidates.every(({ scheme }) => scheme === null)
        ? 'token-response'
        : 'authorization-header',
    candidates,
    notes: [...all.flatMap((reading) => reading.notes), ...sayAside(all, candidates.length)],
    problem: candidates.length > 0 ? null : (told ?? none),
  }
}

function sayAside(readings: readonly CandidateReading[], found: number): readonly string[] {
  const holding = readings.filter((reading) => reading.candidates.length > 0).length
  const notes: string[] = []
  if (found > 0 && readings.some(({ problem }) => problem !== null))
    notes.push('Left a header aside that holds no token.')
  if (holding > 1)
    notes.push(
      'One token stands in the Authorization header and another elsewhere: the first may be the caller’s own.',
    )
  return notes
}

function remark(note: string): CandidateReading {
  return { source: 'authorization-header', candidates: [], notes: [note], problem: null }
}

function refusal(problem: string): CandidateReading {
  return { source: 'authorization-header', candidates: [], notes: [], problem }
}
