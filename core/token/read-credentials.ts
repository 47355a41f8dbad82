import type { CandidateReading } from './candidate.ts'
import { cleanValue } from './clean-value.ts'
import { readBare } from './read-bare.ts'

/** Schemes that carry an OAuth token, as their specifications write them. */
const tokenSchemes = new Map([
  ['bearer', 'Bearer'],
  ['dpop', 'DPoP'],
])

/** Schemes that some services use for OAuth tokens although no OAuth specification names them. */
const unusualSchemes = new Set([
  'token',
  'jwt',
  'oauth',
  'pop',
  'accesstoken',
  'access_token',
  'access-token',
])

/** Schemes that carry no OAuth token, with what they carry. */
const otherSchemes = new Map([
  ['basic', 'the id and secret of a caller'],
  ['digest', 'a proof of a password'],
  ['negotiate', 'a Kerberos ticket'],
  ['ntlm', 'a Windows sign-in'],
  ['hawk', 'a signature'],
  ['mac', 'a signature'],
  ['signature', 'a signature'],
  ['aws4-hmac-sha256', 'a signature'],
  ['apikey', 'an API key'],
])

/**
 * Reads `Bearer …`, `DPoP …` and the like, the scheme in any case. Outside an `Authorization` header (`inHeader` false)
 * only known schemes count; null for anything else.
 * @see RFC 9110 section 11.4
 * @see RFC 6750 section 2.1
 */
export function readCredentials(text: string, inHeader: boolean): CandidateReading | null {
  const clean = inHeader ? cleanValue(text) : { value: text, notes: [] }
  const reading = readClean(clean.value, inHeader)
  return reading === null ? null : { ...reading, notes: [...clean.notes, ...reading.notes] }
}

function readClean(text: string, inHeader: boolean): CandidateReading | null {
  const word = /^[A-Za-z][A-Za-z0-9_-]{0,40}(?=\s|$)/.exec(text)?.[0] ?? ''
  const name = word.toLowerCase()
  const rest = text.slice(word.length).trim()
  const carries = otherSchemes.get(name)
  if (carries !== undefined && rest !== '')
    return nothing(`${word} credentials are ${carries}, not a token. Paste the token itself.`)
  const scheme = tokenSchemes.get(name)
  if (scheme !== undefined) return readAfter(scheme, rest)
  if (inHeader) return readOtherHeader(text, word, rest)
  const reading = unusualSchemes.has(name) && rest !== '' ? readAfter(word, rest) : null
  return reading === null || reading.candidates.length === 0 ? null : reading
}

function readOtherHeader(text: string, word: string, rest: string): CandidateReading {
  if (text === '') return nothing('The Authorization header is empty. Paste the token itself.')
  if (word !== '' && rest !== '') return readAfter(word, rest)
  const note = 'The Authorization header names no scheme in front of the token; Bearer is usual.'
  return withScheme(readBare(text), null, note)
}

function readAfter(scheme: string, rest: string): CandidateReading {
  if (rest === '') return nothing(`Nothing follows “${scheme}”. Paste the token as well.`)
  if (/^(?:realm|error|scope|algs|resource_metadata)\s{0,9}=/i.test(rest))
    return nothing(
      'This is a challenge (WWW-Authenticate) of a server, not a token. Paste the token that was sent to it.',
    )
  const note = tokenSchemes.has(scheme.toLowerCase())
    ? `Removed “${scheme}” in front of the token.`
    : `Removed “${scheme}” in front of the token; OAuth’s own schemes are Bearer and DPoP.`
  return withScheme(readBare(withoutMoreSchemes(rest)), scheme, note)
}

/** A scheme that was written twice, or in front of each of several lines. */
function withoutMoreSchemes(text: string): string {
  return text.replace(/^(?:[ \t]*(?:bearer|dpop)[ \t]+){1,3}/gim, '')
}

function withScheme(
  reading: CandidateReading,
  scheme: string | null,
  note: string,
): CandidateReading {
  const kind =
    scheme !== null && tokenSchemes.has(scheme.toLowerCase()) ? 'access_token' : 'unknown'
  return {
    ...reading,
    source: 'scheme',
    candidates: reading.candidates.map(({ value }) => ({ value, kind, scheme })),
    notes: [note, ...reading.notes],
  }
}

function nothing(problem: string): CandidateReading {
  return { source: 'scheme', candidates: [], notes: [], problem }
}
