import type { Candidate, CandidateReading } from './candidate.ts'
import type { TokenKind } from './token.ts'

const tokenParameters = new Map<string, TokenKind>([
  ['access_token', 'access_token'],
  ['refresh_token', 'refresh_token'],
  ['id_token', 'id_token'],
  ['id_token_hint', 'id_token'],
  ['token', 'unknown'],
])

const urlStart = /^[a-z][a-z0-9+.-]{0,60}:\/{0,2}[^\s=]{0,2000}[?#]/i

const loggedNote =
  'This token stood in the query of a URL. Servers, proxies and browsers keep URLs in logs and histories, so treat it as exposed.'

/** Where parameters stood: it decides what is said of them. */
type Place = 'query' | 'fragment' | 'body'

/**
 * Reads form-encoded parameters (`access_token=…&token_type=…`, the body of an introspection request), and the query
 * or fragment of a URL. Null where no parameter holds a token and the text is no URL.
 * @see RFC 6749 section 4.2.2
 * @see RFC 7662 section 2.1
 */
export function readForm(text: string): CandidateReading | null {
  if (/\s/.test(text)) return null
  const places = split(text)
  const readings = places.map(([place, parameters]) => ({ place, ...readParameters(parameters) }))
  const candidates = readings.flatMap((reading) => reading.candidates)
  if (candidates.length === 0) return readUrlWithout(text, places)
  const inQuery = readings.some(
    ({ place, candidates: found }) => place === 'query' && found.length > 0,
  )
  const notes = [
    places.some(([place]) => place === 'body')
      ? 'Took the token out of form parameters.'
      : 'Took the token out of the URL.',
    ...(inQuery ? [loggedNote] : []),
    ...readings.flatMap((reading) => reading.notes),
  ]
  return { source: 'token-response', candidates, notes, problem: null }
}

function readUrlWithout(
  text: string,
  places: readonly (readonly [Place, string])[],
): CandidateReading | null {
  if (!/^https?:\/\//i.test(text)) return null
  const hasCode = places.some(([, parameters]) => /(?:^|&)code=/.test(parameters))
  const problem = hasCode
    ? 'This URL holds an authorization code, not a token. Exchange the code at the token endpoint, then paste the token.'
    : 'This is a URL without a token in it. Paste the token itself.'
  return { source: 'token-response', candidates: [], notes: [], problem }
}

function split(text: string): readonly (readonly [Place, string])[] {
  const isUrl = /^[?#/]/.test(text) || urlStart.test(text)
  if (!isUrl) return [['body', text]]
  const hash = text.indexOf('#')
  const beforeHash = hash < 0 ? text : text.slice(0, hash)
  const mark = beforeHash.indexOf('?')
  const query = mark < 0 ? '' : beforeHash.slice(mark + 1)
  const fragment = hash < 0 ? '' : text.slice(hash + 1)
  return [
    ['query', query],
    ['fragment', fragment.slice(fragment.indexOf('?') + 1)],
  ]
}

function readParameters(parameters: string): {
  readonly candidates: readonly Candidate[]
  readonly notes: readonly string[]
} {
  const candidates: Candidate[] = []
  const pairs = parameters.split('&').map(splitPair)
  const hint = pairs.find(([name]) => name === 'token_type_hint')?.[1]
  for (const [name, value] of pairs) {
    const kind = tokenParameters.get(name)
    if (kind === undefined || value === '') continue
    const hinted = kind === 'unknown' && hint === 'refresh_token' ? 'refresh_token' : kind
    candidates.push({ value: decodePercent(value), kind: hinted, scheme: null })
  }
  const decoded = candidates.some(({ value }) => !parameters.includes(value))
  return { candidates, notes: decoded ? ['Decoded its percent-encoding.'] : [] }
}

function splitPair(pair: string): readonly [name: string, value: string] {
  const equals = pair.indexOf('=')
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
}

/** A plus sign stays: it is far likelier to be a character of an unencoded token than a blank in one. */
function decodePercent(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
