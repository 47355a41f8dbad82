import type { Candidate, CandidateReading } from './candidate.ts'
import { readCredentials } from './read-credentials.ts'
import { readForm } from './read-form.ts'
import { readTokenResponse } from './read-token-response.ts'
import { splitPosixWords, splitWindowsWords } from './shell-words.ts'

const beginning = /^(?:[$>#%] ?)?(?:[\w./\\:-]{0,200}[/\\])?curl(?:\.exe)?\s/i
const optionsAlone = /^(?:-H|--header|--oauth2-bearer)[\s='"]/

/** Short options of curl that take a value. */
const shortWithValue = new Set('AbcCdDeEFHKmoPQrtTuUwxXyYz')

/** Long options that matter here, under the letter that stands for them; each takes a value. */
const longOptions = new Map([
  ['--header', 'H'],
  ['--oauth2-bearer', 'bearer'],
  ['--data', 'd'],
  ['--data-raw', 'd'],
  ['--data-ascii', 'd'],
  ['--data-binary', 'd'],
  ['--json', 'd'],
  ['--data-urlencode', 'urlencode'],
  ['--url-query', 'urlencode'],
  ['--form', 'F'],
  ['--form-string', 'F'],
  ['--url', 'url'],
  ['--user', 'u'],
])

interface CurlOption {
  readonly name: string
  readonly value: string
}

/**
 * Reads a `curl` command as a POSIX shell or Windows quotes it: tokens in `-H 'Authorization: …'`, `--oauth2-bearer`,
 * form data (`-d token=…`) and the query of the URL. Null where the text is no such command.
 */
export function readCurl(text: string): CandidateReading | null {
  if (!beginning.test(text) && !optionsAlone.test(text)) return null
  const { words, unclosed } = split(text)
  const readings = takeOptions(words)
    .map(readOption)
    .filter((reading) => reading !== null)
  const candidates = readings.flatMap((reading) => reading.candidates)
  const told = readings.find(({ problem }) => problem !== null)?.problem
  const notes = [
    ...(candidates.length > 0
      ? ['Took the token out of the curl command; nothing else of it is used.']
      : []),
    ...(candidates.length > 1
      ? ['One of the tokens may be the caller’s own; choose the one to ask about.']
      : []),
    ...new Set(readings.flatMap((reading) => reading.notes)),
    ...(unclosed
      ? ['A quotation mark in the command has no partner: it may not have been copied whole.']
      : []),
  ]
  return {
    source: 'curl',
    candidates,
    notes,
    problem: candidates.length > 0 ? null : (told ?? sayNone()),
  }
}

function split(text: string): ReturnType<typeof splitPosixWords> {
  if (/\^(?:["\r\n]|$)/.test(text)) return splitWindowsWords(text)
  return splitPosixWords(text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"))
}

function sayNone(): string {
  return 'There is no token in this curl command: neither in an Authorization header nor in its data nor in its URL. Paste the token itself.'
}

function takeOptions(words: readonly string[]): readonly CurlOption[] {
  const options: CurlOption[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const option = readWord(word)
    if (option === null) continue
    const takesNext = option.value === null
    options.push({ name: option.name, value: option.value ?? words[at + 1] ?? '' })
    if (takesNext) at += 1
  }
  return options
}

/** An option with its value, or with null where the next word is its value; null for a flag. */
function readWord(word: string): { readonly name: string; readonly value: string | null } | null {
  if (!word.startsWith('-')) return { name: 'url', value: word }
  if (word.startsWith('--')) {
    const equals = word.indexOf('=')
    const name = longOptions.get(equals < 0 ? word : word.slice(0, equals))
    return name === undefined ? null : { name, value: equals < 0 ? null : word.slice(equals + 1) }
  }
  for (let at = 1; at < word.length; at += 1) {
    const letter = word.charAt(at)
    if (!shortWithValue.has(letter)) continue
    return { name: letter, value: at + 1 < word.length ? word.slice(at + 1) : null }
  }
  return null
}

function readOption({ name, value }: CurlOption): CandidateReading | null {
  switch (name) {
    case 'H':
      return readHeader(value)
    case 'bearer':
      return readCredentials(`Bearer ${value}`, true)
    case 'd':
      return readData(value)
    case 'urlencode':
    case 'F':
      return readPlainPair(value)
    case 'u':
      return remark('Left the caller’s credentials (-u) aside: they belong into a profile.')
    case 'url':
      return onlyTokens(readForm(value.trim()))
    default:
      return null
  }
}

function readHeader(header: string): CandidateReading | null {
  const colon = header.indexOf(':')
  const name = header.slice(0, Math.max(0, colon)).trim().toLowerCase()
  if (name === 'authorization') return readCredentials(header.slice(colon + 1).trim(), true)
  if (name === 'dpop') return remark('Left the DPoP header aside: it holds a proof, not the token.')
  return null
}

function readData(data: string): CandidateReading | null {
  if (data.startsWith('@'))
    return remark('The command reads its data from a file, which is not read here.')
  const text = data.trim()
  return onlyTokens(readTokenResponse(text) ?? readForm(text))
}

/** `name=value` as curl will encode it: nothing to decode. */
function readPlainPair(pair: string): CandidateReading | null {
  const [, name, value] = /^\s{0,9}([\w-]{1,40})=([\s\S]*)$/.exec(pair) ?? []
  if (name === undefined || value === undefined) return null
  const reading = readForm(`${name}=x`)
  const candidates = (reading?.candidates ?? []).map((found): Candidate => ({ ...found, value }))
  return candidates.length === 0 ? null : { source: 'curl', candidates, notes: [], problem: null }
}

/** Data without a token is ordinary in a command: no reason to complain. */
function onlyTokens(reading: CandidateReading | null): CandidateReading | null {
  return reading === null || reading.candidates.length === 0 ? null : reading
}

function remark(note: string): CandidateReading {
  return { source: 'curl', candidates: [], notes: [note], problem: null }
}
