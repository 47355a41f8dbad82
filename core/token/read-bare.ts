import { bareCandidate, type Candidate, type CandidateReading } from './candidate.ts'
import { sayCount } from './clean-paste.ts'
import { decodeToken, looksLikeJwt } from './decode-token.ts'
import { isPlaceholder } from './placeholder.ts'

/** Lines of at least that many characters may be one opaque token that a mail program has wrapped. */
const shortestWrap = 60

/** Lengths of base64url signatures: a token that ends with one is whole, and the next line is another token. */
const signatureLengths = new Set([43, 64, 86, 128, 152, 176, 342, 512, 683])

const unclear =
  'There are blanks within what was pasted, so it is not clear where the token begins and ends. Paste the token alone.'

/**
 * Reads text that holds one token or several, and nothing that names them: a token on one line, a JWT wrapped over
 * lines, several tokens on lines of their own, a JWT amid other words.
 */
export function readBare(text: string): CandidateReading {
  const lines = splitLines(text)
  const [only = '', ...others] = lines
  if (others.length === 0 && (!/\s/.test(only) || isPlaceholder(only))) return found([only], [])
  if (lines.some((line) => /\s/.test(line))) return readSpaced(text)
  return looksLikeJwt(only) ? readJwtLines(lines) : readOpaqueLines(lines)
}

/** The lines that hold something, without blanks at their ends. */
export function splitLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function readSpaced(text: string): CandidateReading {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const joined = words.join('')
  if (looksLikeJwt(joined) && decodeToken(joined).format !== 'opaque')
    return found([joined], ['Removed blanks and line breaks within the token.'])
  const tokens = words.map(withoutLabel).filter((word) => isJwt(word))
  if (tokens.length === 0) return { source: 'bare', candidates: [], notes: [], problem: unclear }
  const rest = words.length - tokens.length
  return found(tokens, rest === 0 ? [] : [`Left ${sayCount(rest, 'other word')} aside.`])
}

/** The lines of one JWT so far, with what decides where it ends. */
interface WrappedJwt {
  readonly lines: string[]
  dots: number
  lastPartLength: number
}

function readJwtLines(lines: readonly string[]): CandidateReading {
  const jwts: WrappedJwt[] = []
  for (const line of lines) {
    const current = jwts.at(-1)
    if (current === undefined || beginsAnother(current, line)) jwts.push(append(emptyJwt(), line))
    else append(current, line)
  }
  const groups = jwts.map((jwt) => jwt.lines)
  const wrapped = groups.some((group) => group.length > 1)
  const softBreaks = groups.some(
    (group) => group.length > 1 && group.slice(0, -1).every(endsSoftly),
  )
  const notes = wrapped ? ['Joined a token that was wrapped over several lines.'] : []
  if (softBreaks)
    notes.push('Removed the “=” that a mail program had put at the ends of the lines.')
  return found(
    groups.map((group) => (softBreaks ? joinSoftly(group) : group.join(''))),
    notes,
  )
}

function emptyJwt(): WrappedJwt {
  return { lines: [], dots: 0, lastPartLength: 0 }
}

function append(jwt: WrappedJwt, line: string): WrappedJwt {
  const lastDot = line.lastIndexOf('.')
  jwt.lines.push(line)
  jwt.dots += line.split('.').length - 1
  jwt.lastPartLength = lastDot < 0 ? jwt.lastPartLength + line.length : line.length - lastDot - 1
  return jwt
}

function beginsAnother({ lines, dots, lastPartLength }: WrappedJwt, line: string): boolean {
  const whole = (dots === 2 || dots === 4) && lastPartLength > 0
  if (!whole) return false
  return looksLikeJwt(line) || (lines.length === 1 && signatureLengths.has(lastPartLength))
}

function endsSoftly(line: string): boolean {
  return line.endsWith('=')
}

function joinSoftly(group: readonly string[]): string {
  return group.map((line, at) => (at < group.length - 1 ? line.slice(0, -1) : line)).join('')
}

function readOpaqueLines(lines: readonly string[]): CandidateReading {
  const [first = ''] = lines
  const last = lines.at(-1) ?? ''
  const evenly = lines.slice(0, -1).every((line) => line.length === first.length)
  if (lines.length > 1 && evenly && first.length >= shortestWrap && last.length < first.length)
    return found([lines.join('')], ['Joined a token that was wrapped over several lines.'])
  return found(lines, [])
}

function isJwt(word: string): boolean {
  return looksLikeJwt(word) && decodeToken(word).format !== 'opaque'
}

/** The word without quotes and a name in front (`token=eyJ…`), so that a JWT amid prose is seen. */
function withoutLabel(word: string): string {
  const begin = /(?:^|[=:"'(<“‘`])(?=e[yw])/.exec(word)
  const inner = begin === null ? word : word.slice(begin.index + begin[0].length)
  const end = /[^A-Za-z0-9_.+/=-]/.exec(inner)
  return end === null ? inner : inner.slice(0, end.index)
}

function found(values: readonly string[], notes: readonly string[]): CandidateReading {
  const candidates: readonly Candidate[] = values.map(bareCandidate)
  const several =
    values.length > 1 ? [`Found ${values.length} tokens; choose the one to ask about.`] : []
  return { source: 'bare', candidates, notes: [...notes, ...several], problem: null }
}
