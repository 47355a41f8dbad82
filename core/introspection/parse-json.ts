import type { JsonPointer, JsonValue } from '../json.ts'
import { findJsonFault } from './find-json-fault.ts'
import { deepest, mostValues, scanJson } from './scan-json.ts'

/** A JSON text read: its value and the names that occur twice, or why it is not JSON, or was refused unread. */
export type JsonReading =
  | { readonly ok: true; readonly value: JsonValue; readonly duplicates: readonly JsonPointer[] }
  | { readonly ok: false; readonly refused: boolean; readonly detail: string }

/**
 * Parses JSON of any shape without ever throwing. Nesting deeper than 200 levels and more than 100,000 values are
 * refused; of a name that occurs twice the last value counts; a number too large for a double becomes the largest one,
 * and `-0` becomes `0`, so that the value survives JSON once more.
 * @see RFC 8259
 */
export function parseJson(text: string): JsonReading {
  const { tooDeep, tooMany, duplicates } = scanJson(text)
  if (tooDeep) return refusal(`it nests deeper than ${deepest} levels`)
  if (tooMany) return refusal(`it holds more than ${mostValues} values`)
  try {
    const oddNumbers = /\d[eE]|-0|\d{309}/.test(text)
    const value: unknown = JSON.parse(text, oddNumbers ? plainNumber : undefined)
    if (isParsed(value)) return { ok: true, value, duplicates }
    return { ok: false, refused: false, detail: 'it holds no value' }
  } catch {
    return { ok: false, refused: false, detail: sayFault(text) }
  }
}

function refusal(detail: string): JsonReading {
  return { ok: false, refused: true, detail }
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

const foreignWord = /-?(?:NaN|Infinity)|undefined|None|True|False/y

/** Engines word it differently and quote the body, so the place is looked for here. */
function sayFault(text: string): string {
  if (text.trimStart().startsWith('<')) return 'it begins with `<`: XML perhaps'
  if (text.slice(0, 4).includes('\0')) return 'it looks like UTF-16, every other byte is zero'
  const fault = findJsonFault(text)
  if (fault === null) return 'it does not follow the grammar of JSON'
  if (fault.kind === 'ends-early') return 'it ends too early'
  const { line, column } = placeOf(text, fault.at)
  if (fault.kind === 'more-follows')
    return `more follows after its end, at line ${line}, column ${column}`
  foreignWord.lastIndex = fault.at
  const word = foreignWord.exec(text)?.[0]
  const what = word === undefined ? 'unexpected character' : `\`${word}\` is no value of JSON,`
  return `${what} at line ${line}, column ${column}`
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
