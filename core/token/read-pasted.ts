import type { Candidate, CandidateReader, CandidateReading } from './candidate.ts'
import { cleanPaste, firstControl, sayControl } from './clean-paste.ts'
import { cleanValue } from './clean-value.ts'
import { makeFoundToken } from './make-found-token.ts'
import { isPlaceholder } from './placeholder.ts'
import { readBare } from './read-bare.ts'
import { readCredentials } from './read-credentials.ts'
import { readCurl } from './read-curl.ts'
import { readForm } from './read-form.ts'
import { readHttpMessage } from './read-http-message.ts'
import { readMentions } from './read-mentions.ts'
import { readTokenResponse } from './read-token-response.ts'
import type { PastedReading } from './token.ts'

/** Longer pastes (in UTF-16 units) are refused unread. */
export const longestPaste = 1_000_000

const mostTokens = 20

const readers: readonly CandidateReader[] = [
  readPrivateMatter,
  readCurl,
  readTokenResponse,
  readHttpMessage,
  (text) => readCredentials(text, false),
  readForm,
  readMentions,
]

/**
 * Reads what a person pasted: a bare token, `Bearer …` or `DPoP …`, an `Authorization` line, a `curl` command, a token
 * response, form parameters or a URL. Local, synchronous, linear in the length of the text; it never throws.
 */
export function readPasted(text: string): PastedReading {
  if (text.length > longestPaste) return nothing(sayTooLong(text.length), [])
  const paste = cleanPaste(text)
  if (paste.problem !== null) return nothing(paste.problem, [])
  if (paste.text === '')
    return nothing(
      'Nothing was pasted. Paste a token, an Authorization header, a curl command or a token response.',
      [],
    )
  const reading = firstReading(paste.text)
  return finish({ ...reading, notes: [...paste.notes, ...reading.notes] })
}

function firstReading(text: string): CandidateReading {
  for (const reader of readers) {
    const reading = reader(text)
    if (reading !== null) return reading
  }
  return readBare(text)
}

function finish(reading: CandidateReading): PastedReading {
  if (reading.problem !== null) return nothing(reading.problem, reading.notes)
  const notes = [...reading.notes]
  const distinct = new Map<string, Candidate>()
  let problem = 'There is no token in what was pasted. Paste the token itself.'
  for (const candidate of reading.candidates.slice(0, mostTokens)) {
    const { value, notes: removed } = cleanValue(candidate.value)
    const refusal = refuse(value)
    if (refusal !== null) problem = refusal
    else if (!distinct.has(value)) distinct.set(value, { ...candidate, value })
    if (refusal === null) notes.push(...removed)
  }
  if (distinct.size === 0) return nothing(problem, notes)
  if (reading.candidates.length > mostTokens)
    notes.push(`Only the first ${mostTokens} of ${reading.candidates.length} tokens were read.`)
  const made = [...distinct.values()].map(makeFoundToken)
  return {
    source: reading.source,
    tokens: made.map(({ token }) => token),
    notes: [...new Set([...notes, ...made.flatMap((token) => token.notes)])],
    problem: null,
  }
}

function refuse(value: string): string | null {
  if (value === '')
    return 'There is nothing but quotes and blanks where the token should be. Paste the token itself.'
  if (isPlaceholder(value))
    return 'This is a placeholder or a variable, not a token. Paste the token that it stands for.'
  const control = firstControl(value)
  return control === null ? null : sayControl(control)
}

function readPrivateMatter(text: string): CandidateReading | null {
  if (!text.startsWith('-----BEGIN ')) return null
  const problem =
    'This is a certificate or a key (PEM), not a token. Paste the token itself, and keep private keys to yourself.'
  return { source: 'bare', candidates: [], notes: [], problem }
}

function sayTooLong(length: number): string {
  return `What was pasted is ${length.toLocaleString('en-US')} characters long, more than any token; the limit is ${longestPaste.toLocaleString('en-US')}. Paste the token alone.`
}

function nothing(problem: string, notes: readonly string[]): PastedReading {
  return { source: 'nothing', tokens: [], notes, problem }
}
