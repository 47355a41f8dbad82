import type { JsonPointer, JsonValue } from '../json.ts'
import { deepest, scanJson } from './scan-json.ts'

/** A JSON text read: its value and the names that occur twice, or why it is not JSON. */
export type JsonReading =
  | { readonly ok: true; readonly value: JsonValue; readonly duplicates: readonly JsonPointer[] }
  | { readonly ok: false; readonly detail: string }

/**
 * Parses JSON of any shape without ever throwing. Nesting deeper than 200 levels is refused; of a
 * name that occurs twice the last value counts; a number too large for a double becomes the largest
 * one, and `-0` becomes `0`, so that the value survives JSON once more.
 * @see RFC 8259
 */
export function parseJson(text: string): JsonReading {
  const { tooDeep, duplicates } = scanJson(text)
  if (tooDeep) return { ok: false, detail: `it nests deeper than ${deepest} levels` }
  try {
    const oddNumbers = /\d[eE]|-0|\d{309}/.test(text)
    const value: unknown = JSON.parse(text, oddNumbers ? plainNumber : undefined)
    if (isParsed(value)) return { ok: true, value, duplicates }
    return { ok: false, detail: 'it holds no value' }
  } catch (error) {
    return { ok: false, detail: faultOf(text, error) }
  }
}

/** Whatever `JSON.parse` gives is a JSON value. */
function isParsed(value: unknown): value is JsonValue {
  return value !== undefined
}

function plainNumber(_name: string, value: unknown): unknown {
  if (typeof value !== 'number') return value
  if (Number.isFinite(value)) return value + 0
  return value > 0 ? Number.MAX_VALUE : -Number.MAX_VALUE
}

/** Engines word it differently and quote the body: only the place is taken from their sentence. */
function faultOf(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const at = /at position (\d+)/.exec(message)?.[1]
  if (at !== undefined && Number(at) < text.length) {
    const { line, column } = placeOf(text, Number(at))
    return `unexpected character at line ${line}, column ${column}`
  }
  if (text.trimStart().startsWith('<')) return 'it begins with `<`: XML perhaps'
  return looksCutOff(text) ? 'it ends too early' : 'it does not follow the grammar of JSON'
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', start)) {
    line += 1
    start = next + 1
  }
  return { line, column: at - start + 1 }
}

function looksCutOff(text: string): boolean {
  return !/[}\]]\s*$/.test(text.slice(-100))
}
