import { isJsonObject, type JsonObject, type JsonPointer, type JsonValue } from '../json.ts'
import type { AnswerProblem } from './answer.ts'
import { utf8Text } from './bytes.ts'
import { parseJson } from './parse-json.ts'

/** A response's body, read as far as it can be. */
export interface BodyReading {
  /** With its byte order mark, if there is one; U+FFFD where it is not UTF-8. */
  readonly text: string
  readonly members: JsonObject | null
  readonly duplicates: readonly JsonPointer[]
  /** The first thing that keeps the body from being a JSON object; null where it is one. */
  readonly problem: AnswerProblem | null
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const byteOrderMark = '\u{feff}'

/**
 * Reads the bytes of a body as the JSON object that they should be, leniently: a byte order mark is
 * skipped (it stays in `text`, where a rule can see it), bytes that are not UTF-8 become U+FFFD.
 * @see RFC 8259 section 8.1
 */
export function readBody(bytes: Uint8Array, contentType: string): BodyReading {
  const { text, isUtf8 } = decode(bytes)
  const content = withoutByteOrderMark(text)
  const shape = shapeOf(content, contentType)
  if (shape !== null) return { text, members: null, duplicates: [], problem: { kind: shape } }
  const json = parseJson(content)
  const encodingProblem: AnswerProblem | null = isUtf8 ? null : { kind: 'not-utf-8' }
  if (!json.ok) {
    const kind = json.refused ? 'too-complex' : 'broken-json'
    const problem = encodingProblem ?? { kind, detail: json.detail }
    return { text, members: null, duplicates: [], problem }
  }
  if (isJsonObject(json.value)) {
    return { text, members: json.value, duplicates: json.duplicates, problem: encodingProblem }
  }
  const found = jsonTypeOf(json.value)
  const problem = encodingProblem ?? { kind: 'not-an-object' as const, found }
  return { text, members: null, duplicates: json.duplicates, problem }
}

/** The text without the byte order mark that it may begin with. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text
}

/** The type of a JSON value with its article, for a sentence: `an array`, `a string`, `null`. */
export function jsonTypeOf(value: JsonValue): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function decode(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: strict.decode(bytes), isUtf8: true }
  } catch {
    return { text: utf8Text(bytes), isUtf8: false }
  }
}

function shapeOf(content: string, contentType: string): 'empty' | 'html' | 'jwt' | null {
  const start = content.slice(0, 400).trimStart()
  if (start === '' && content.trim() === '') return 'empty'
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'html'
  if (start.startsWith('<') && /html/i.test(contentType)) return 'html'
  return isCompactJwt(content) ? 'jwt' : null
}

/** Three parts are a JWS, five a JWE; the first is a JSON object, so it begins with `ey`. @see RFC 7519 section 3 */
export function isCompactJwt(content: string): boolean {
  const start = content.trimStart()
  return (
    start.startsWith('ey') && /^[\w-]+\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?$/.test(start.trimEnd())
  )
}
