import { isJsonObject, type JsonObject, memberOf } from '../json.ts'
import { decodeBase64Url } from './base64url.ts'
import { parseBoundedJson } from './parse-bounded-json.ts'
import type { DecodedToken, TokenFormat } from './token.ts'

/** How a token is built, and what of it can be read without a key. */
export interface TokenReading {
  readonly format: TokenFormat
  /** Null for a token that does not look like a JWT at all. */
  readonly decoded: DecodedToken | null
}

const opaque: TokenReading = { format: 'opaque', decoded: null }

/**
 * Tells compact JWS (three parts, a JSON header with `alg`) and JWE (five parts, a JSON header with `enc`) from opaque
 * tokens, and decodes what is readable. Nothing is verified. A token that looks like a JWT and does not decode is
 * opaque, with the reasons in `decoded.problems`.
 * @see RFC 7515 section 7.1
 * @see RFC 7516 section 7.1
 */
export function decodeToken(value: string): TokenReading {
  const parts = value.split('.', 6)
  if (parts.length === 3) return readJws(parts)
  if (parts.length === 5) return readJwe(parts)
  return looksLikeJwt(value) ? brokenJwt(parts.length) : opaque
}

/** Base64url of `{"`, `{ "`, and of `{` before a line break. */
const jsonBeginnings = ['eyJ', 'eyAi', 'ewog', 'ewoJ', 'ew0K']

/** True where a text begins as base64url of a JSON object does, and so every JWT. */
export function looksLikeJwt(text: string): boolean {
  return jsonBeginnings.some((beginning) => text.startsWith(beginning))
}

function readJws([first = '', second = '', third = '']: readonly string[]): TokenReading {
  const header = readPart('header', first)
  if (header.object === null) return looksLikeJwt(first) ? unreadable(header.problems) : opaque
  if (memberOf(header.object, 'alg') === undefined)
    return unreadable(['The header names no algorithm (alg), so this is no JWS.'], header.object)
  const payload = readPart('payload', second)
  const signature = decodeBase64Url(third)
  const problems = [...header.problems, ...payload.problems]
  if (signature === null)
    problems.push('The signature is not base64url: characters are missing or were changed.')
  else if (!signature.strict) problems.push(notStrict('signature'))
  return { format: 'jws', decoded: { header: header.object, payload: payload.object, problems } }
}

function readJwe(parts: readonly string[]): TokenReading {
  const [first = ''] = parts
  const header = readPart('header', first)
  if (header.object === null) return looksLikeJwt(first) ? unreadable(header.problems) : opaque
  if (memberOf(header.object, 'enc') === undefined)
    return unreadable(
      ['The header names no content encryption (enc), so this is no JWE.'],
      header.object,
    )
  const broken = parts.slice(1).some((part) => decodeBase64Url(part) === null)
  const problems = broken
    ? [
        ...header.problems,
        'A part of the encrypted token is not base64url: characters are missing or were changed.',
      ]
    : header.problems
  return { format: 'jwe', decoded: { header: header.object, payload: null, problems } }
}

function brokenJwt(parts: number): TokenReading {
  const count = parts > 5 ? 'more than five parts' : parts === 1 ? 'one part' : `${parts} parts`
  return unreadable([
    `This begins as a JWT does, but has ${count} where a signed one has three and an encrypted one five: it may have been cut.`,
  ])
}

function unreadable(problems: readonly string[], header: JsonObject | null = null): TokenReading {
  return { format: 'opaque', decoded: { header, payload: null, problems } }
}

interface Part {
  readonly object: JsonObject | null
  readonly problems: readonly string[]
}

function readPart(name: 'header' | 'payload', text: string): Part {
  if (text === '') return failed(`The ${name} is empty.`)
  const decoded = decodeBase64Url(text)
  if (decoded === null)
    return failed(`The ${name} is not base64url: characters are missing or were changed.`)
  const json = readUtf8(decoded.bytes)
  if (json === null) return failed(`The ${name} is not UTF-8 text.`)
  const parsed = parseBoundedJson(json)
  if (parsed.type === 'too-deep') return failed(`The ${name} is nested too deeply to be read.`)
  if (parsed.type === 'not-json') return failed(`The ${name} is not JSON.`)
  if (!isJsonObject(parsed.value)) return failed(`The ${name} is JSON, but not an object.`)
  return { object: parsed.value, problems: decoded.strict ? [] : [notStrict(name)] }
}

function failed(problem: string): Part {
  return { object: null, problems: [problem] }
}

function notStrict(name: string): string {
  return `The ${name} is written in plain base64 or with padding; a JWT uses base64url without padding.`
}

function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
