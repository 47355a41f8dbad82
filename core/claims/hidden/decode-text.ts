import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json.ts'
import { decodeBase64Url } from '../../token/base64url.ts'
import { parseBoundedJson } from '../../token/parse-bounded-json.ts'
import type { Encoding } from '../personal.ts'
import { readForm } from './read-form-text.ts'
import { readLabelledText } from './read-labelled-text.ts'

/** What a string hides. */
export interface DecodedText {
  readonly as: Encoding
  /** A text where it is no JSON. */
  readonly value: JsonValue
}

const shortest = 8
/** The name under which the header of a JWT stands beside its claims. */
const headerName = 'JOSE header'
/** A longer string is not decoded. */
const longest = 200_000

const braces = /^\s{0,8}[[{]/
const compactJwt = /^(?:Bearer )?(ey[\w-]+)\.([\w-]*)\.([\w-]*)((?:\.[\w-]*){0,2})((?:~[\w.-]*)*)$/i
const base64Data = /^data:[\w.+/-]{0,60}(?:;[\w=-]{1,40}){0,3};base64,/i
const textData = /^data:(?:text\/|application\/(?:\w{1,20}\+)?(?:json|xml))/i

/**
 * What is in a string that is JSON, a JWT, a form or base64 of text; null for every other.
 * Of a JWT the claims, its header as `JOSE header` beside them, and the disclosures of an SD-JWT by name.
 */
export function decodeText(text: string): DecodedText | null {
  if (text.length < shortest || text.length > longest) return null
  if (braces.test(text)) return nestedJson(text, 'json')
  if (text.charCodeAt(0) === 0x22) return doublyQuoted(text)
  return decodeJwt(text) ?? decodeData(text) ?? decodeBase64(text) ?? decodeForm(text)
}

function nestedJson(text: string, as: Encoding): DecodedText | null {
  const read = parseBoundedJson(text)
  if (read.type !== 'value') return null
  return isJsonObject(read.value) || isJsonArray(read.value) ? { as, value: read.value } : null
}

/** JSON text that was made a JSON string once more. */
function doublyQuoted(text: string): DecodedText | null {
  const read = parseBoundedJson(text)
  if (read.type !== 'value' || typeof read.value !== 'string') return null
  return braces.test(read.value) ? nestedJson(read.value, 'json') : null
}

function decodeJwt(text: string): DecodedText | null {
  if (!/^(?:ey|bearer )/i.test(text)) return null
  const [, header = '', payload = '', , more = '', disclosures = ''] = compactJwt.exec(text) ?? []
  const readHeader = objectIn(header)
  if (readHeader === null) return null
  // Four dots make a JWE: only its header can be read.
  const claims = more === '' ? objectIn(payload) : {}
  if (claims === null) return null
  return {
    as: 'jwt',
    value: { ...claims, ...readDisclosures(disclosures), [headerName]: readHeader },
  }
}

/** The claims that an SD-JWT discloses, by name. @see RFC 9901 section 4.2 */
function readDisclosures(text: string): JsonObject {
  const entries = text.split('~').flatMap((part): readonly (readonly [string, JsonValue])[] => {
    const read = part === '' ? null : jsonIn(part)
    if (!isJsonArray(read ?? undefined) || read === null || !isJsonArray(read)) return []
    const [, name, value] = read
    return typeof name === 'string' && value !== undefined ? [[name, value]] : []
  })
  return Object.fromEntries(entries)
}

function objectIn(part: string): JsonObject | null {
  const value = jsonIn(part)
  return isJsonObject(value ?? undefined) && value !== null && isJsonObject(value) ? value : null
}

function jsonIn(part: string): JsonValue {
  const text = textIn(part)
  const read = text === null ? null : parseBoundedJson(text)
  return read?.type === 'value' ? read.value : null
}

function decodeData(text: string): DecodedText | null {
  if (!textData.test(text)) return null
  const comma = text.indexOf(',')
  const body = text.slice(comma + 1)
  const inner = base64Data.test(text) ? textIn(body) : unescapePercent(body)
  if (inner === null) return null
  return nestedJson(inner, 'base64-json') ?? { as: 'base64', value: inner }
}

function decodeBase64(text: string): DecodedText | null {
  if (!beginsWithText(text)) return null
  const inner = textIn(text.replaceAll(/[\r\n]/g, ''))
  if (inner === null || inner === '' || !isPrintable(inner)) return null
  if (braces.test(inner)) return nestedJson(inner, 'base64-json') ?? { as: 'base64', value: inner }
  return { as: 'base64', value: inner }
}

function decodeForm(text: string): DecodedText | null {
  const value = readForm(text) ?? readLabelledText(text)
  return value === null ? null : { as: 'form', value }
}

function textIn(base64: string): string | null {
  const decoded = decodeBase64Url(base64)
  if (decoded === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(decoded.bytes)
  } catch {
    return null
  }
}

function unescapePercent(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Co}\p{Cn}\u{FFFD}]/u.test(text.replaceAll(/[\t\r\n]/g, ''))
}

/**
 * Whether the first six bytes of a base64 text can begin a UTF-8 text; so that hardly an identifier is
 * decoded in vain.
 */
function beginsWithText(text: string): boolean {
  let bits = 0
  let held = 0
  let following = 0
  for (let at = 0; at < shortest; at += 1) {
    const value = sextetOf(text.charCodeAt(at))
    if (value === padding) return at >= shortest - 2
    if (value < 0) return false
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    const next = followingAfter((bits >> held) & 0xff, following)
    if (next === null) return false
    following = next
  }
  return true
}

/**
 * How many bytes of the character still follow; null where the byte can not stand in a text. @see RFC 3629
 * section 4
 */
function followingAfter(byte: number, following: number): number | null {
  if (following > 0) return byte >= 0x80 && byte < 0xc0 ? following - 1 : null
  if (byte < 0x80) return byte >= 0x20 || byte === 9 || byte === 10 || byte === 13 ? 0 : null
  if (byte >= 0xc2 && byte < 0xe0) return 1
  if (byte >= 0xe0 && byte < 0xf0) return 2
  return byte >= 0xf0 && byte < 0xf5 ? 3 : null
}

const padding = 64

function sextetOf(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code - 0x41
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 26
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 52
  if (code === 0x2b || code === 0x2d) return 62
  if (code === 0x2f || code === 0x5f) return 63
  return code === 0x3d ? padding : -1
}
