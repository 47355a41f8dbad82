import type { Candidate, CandidateReading } from './candidate.ts'
import type { TokenKind } from './token.ts'

/** `"authorization": "Bearer …"` in code, in a log, in a browser's list of headers. */
const authorization =
  /(?<![^\s"'`{,(;@\\])authorization["'\\]{0,4}\s{0,20}[:=,]{0,2}\s{0,20}["'\\]{0,4}(?<scheme>bearer|dpop)\s{1,20}(?<value>[^\s"'`\\,;<>()]+)/gi

/** `"access_token": "…"` in broken or partial JSON, `ACCESS_TOKEN=…`, `token: …`. */
const named =
  /(?<![^\s"'`{,(?&#;\\])(?<name>(?:(?:access|refresh|id)[_ -]?)?token)["'\\]{0,4}\s{0,20}[:=]\s{0,20}["'\\]{0,4}(?:(?<scheme>bearer|dpop)\s{1,20})?(?<value>[^\s"'`\\,;<>(){}&]+)/gi

const mostMentions = 50

/** Behind the mere word `token` a shorter text is rather a word of a sentence. */
const shortestBehindToken = 8

/**
 * Finds tokens that other text names: an `Authorization` in source code or a log, one line of a token response, a
 * variable. Null where nothing is named.
 */
export function readMentions(text: string): CandidateReading | null {
  const headers = [...take(text, authorization)].map(
    (match): Candidate => ({
      value: match['value'] ?? '',
      kind: 'access_token',
      scheme: match['scheme']?.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer',
    }),
  )
  if (headers.length > 0)
    return reading(
      'authorization-header',
      headers,
      'Took the token out of an Authorization header within other text.',
    )
  const members = [...take(text, named)].filter(isToken).map(
    (match): Candidate => ({
      value: match['value'] ?? '',
      kind: kindOf(match['name'] ?? ''),
      scheme: null,
    }),
  )
  if (members.length === 0) return null
  return reading(
    'token-response',
    members,
    'Took the token from behind its name; the rest of the text was left aside.',
  )
}

function* take(
  text: string,
  pattern: RegExp,
): Generator<{ readonly [name: string]: string | undefined }> {
  let count = 0
  for (const { groups } of text.matchAll(pattern)) {
    if (groups !== undefined) yield groups
    count += 1
    if (count === mostMentions) return
  }
}

function isToken({
  name = '',
  value = '',
}: {
  readonly [group: string]: string | undefined
}): boolean {
  if (/^(?:null|none|nil|undefined|true|false)$/i.test(value)) return false
  return name.length > 'token'.length || value.length >= shortestBehindToken
}

function kindOf(name: string): TokenKind {
  const plain = name.toLowerCase()
  if (plain.startsWith('access')) return 'access_token'
  if (plain.startsWith('refresh')) return 'refresh_token'
  return plain.startsWith('id') ? 'id_token' : 'unknown'
}

function reading(
  source: CandidateReading['source'],
  candidates: readonly Candidate[],
  note: string,
): CandidateReading {
  return { source, candidates, notes: [note], problem: null }
}
