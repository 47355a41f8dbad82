import { endOfString, nameOf } from '../introspection/scan-json.ts'
import { type JsonPointer, pointerTo } from '../json.ts'

/** What a rewriting puts in place of parts of a JSON text; null leaves a part as it is. */
export interface JsonRewriter {
  /** The JSON text for a whole value, asked first for every value. */
  readonly value: (pointer: JsonPointer) => string | null
  /** Another string for a string. */
  readonly text: (text: string) => string
  /** Another string for a number as it is spelled; null leaves it. */
  readonly number: (digits: string) => string | null
  /** Another name for a member. */
  readonly name: (name: string) => string
}

/** Where the reading stands, and what has been written. */
interface Cursor {
  readonly text: string
  readonly rewriter: JsonRewriter
  readonly out: string[]
  at: number
}

/**
 * Rewrites parts of a JSON text and leaves every other character as it came: order of members,
 * white space, the spelling of numbers. The text must be valid JSON that nests at most 200 levels.
 */
export function rewriteJson(text: string, rewriter: JsonRewriter): string {
  const cursor: Cursor = { text, rewriter, out: [], at: 0 }
  copyWhile(cursor, isSpace)
  rewriteValue(cursor, '')
  copyWhile(cursor, isSpace)
  return cursor.out.join('')
}

function rewriteValue(cursor: Cursor, pointer: JsonPointer): void {
  const { out, rewriter } = cursor
  const whole = rewriter.value(pointer)
  const mark = out.length
  const first = current(cursor)
  if (first === '"') out.push(rewriteString(takeString(cursor), rewriter.text))
  else if (first === '{') rewriteObject(cursor, pointer)
  else if (first === '[') rewriteArray(cursor, pointer)
  else out.push(rewriteScalar(takeWhile(cursor, isScalar), rewriter))
  if (whole !== null) out.splice(mark, out.length - mark, whole)
}

function rewriteObject(cursor: Cursor, pointer: JsonPointer): void {
  copyOne(cursor)
  copyWhile(cursor, isSpace)
  while (!isEnd(current(cursor))) {
    const quoted = takeString(cursor)
    cursor.out.push(rewriteString(quoted, cursor.rewriter.name))
    copyWhile(cursor, isSpaceOr(':'))
    rewriteValue(cursor, pointerTo(pointer, nameOf(quoted)))
    copyWhile(cursor, isSpaceOr(','))
  }
  copyOne(cursor)
}

function rewriteArray(cursor: Cursor, pointer: JsonPointer): void {
  copyOne(cursor)
  copyWhile(cursor, isSpace)
  for (let index = 0; !isEnd(current(cursor)); index += 1) {
    rewriteValue(cursor, pointerTo(pointer, index))
    copyWhile(cursor, isSpaceOr(','))
  }
  copyOne(cursor)
}

function rewriteString(quoted: string, change: (text: string) => string): string {
  const text = nameOf(quoted)
  const changed = change(text)
  return changed === text ? quoted : JSON.stringify(changed)
}

function rewriteScalar(literal: string, rewriter: JsonRewriter): string {
  const changed = /^[-\d]/.test(literal) ? rewriter.number(literal) : null
  return changed === null ? literal : JSON.stringify(changed)
}

/** Empty at the text's end. */
function current({ text, at }: Cursor): string {
  return text.charAt(at)
}

function takeString(cursor: Cursor): string {
  const quoted = cursor.text.slice(cursor.at, endOfString(cursor.text, cursor.at) + 1)
  cursor.at += quoted.length
  return quoted
}

function takeWhile(cursor: Cursor, accepts: (character: string) => boolean): string {
  const start = cursor.at
  while (cursor.at < cursor.text.length && accepts(current(cursor))) cursor.at += 1
  return cursor.text.slice(start, cursor.at)
}

function copyWhile(cursor: Cursor, accepts: (character: string) => boolean): void {
  cursor.out.push(takeWhile(cursor, accepts))
}

function copyOne(cursor: Cursor): void {
  cursor.out.push(current(cursor))
  cursor.at += 1
}

/** A byte order mark counts as a space: `readBody` skips it. */
function isSpace(character: string): boolean {
  return ' \t\n\r\u{feff}'.includes(character)
}

function isSpaceOr(separator: ',' | ':'): (character: string) => boolean {
  return (character) => character === separator || isSpace(character)
}

function isScalar(character: string): boolean {
  return !',]}'.includes(character) && !isSpace(character)
}

function isEnd(character: string): boolean {
  return character === '' || character === ']' || character === '}'
}
