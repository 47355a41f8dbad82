/** The words of a command line, quotes taken off. */
export interface ShellWords {
  readonly words: readonly string[]
  /** True where a quotation mark has no partner: the command was not copied whole. */
  readonly unclosed: boolean
}

interface Piece {
  readonly text: string
  /** Where reading goes on. */
  readonly next: number
  readonly unclosed: boolean
}

const blank = /\s+/y
const plain = /[^\s\\'"$`]+/y
const lineBreak = /\r\n|\r|\n/y

/**
 * Splits a command line as a POSIX shell does: `'…'`, `"…"`, `$'…'`, backslash, backslash before a line break. A
 * backtick before a line break continues the line, as in PowerShell. Nothing is expanded.
 */
export function splitPosixWords(text: string): ShellWords {
  const words: string[] = []
  let word: string | null = null
  let unclosed = false
  for (let at = 0; at < text.length; ) {
    const afterBlank = matchAt(blank, text, at)
    if (afterBlank !== null) {
      if (word !== null) words.push(word)
      word = null
      at += afterBlank.length
      continue
    }
    const piece = readPiece(text, at)
    const continuesLine = piece.text === '' && isLineContinuation(text, at)
    if (!continuesLine) word = (word ?? '') + piece.text
    unclosed ||= piece.unclosed
    at = piece.next
  }
  if (word !== null) words.push(word)
  return { words, unclosed }
}

/**
 * Splits a command line as Windows does: a caret escapes the next character and continues a line, `"…"` quotes, `\"` and
 * `""` are a quotation mark. Browsers write such commands with a caret before every quotation mark.
 */
export function splitWindowsWords(text: string): ShellWords {
  const bare = withoutCarets(text)
  const words: string[] = []
  let word: string | null = null
  let quoted = false
  for (let at = 0; at < bare.length; at += 1) {
    const character = bare.charAt(at)
    const doubled = quoted && character === '"' && bare[at + 1] === '"'
    const escaped = character === '\\' && bare[at + 1] === '"'
    if (doubled || escaped) {
      word = `${word ?? ''}"`
      at += 1
    } else if (character === '"') {
      word ??= ''
      quoted = !quoted
    } else if (!quoted && character.trim() === '') {
      if (word !== null) words.push(word)
      word = null
    } else word = (word ?? '') + character
  }
  if (word !== null) words.push(word)
  return { words, unclosed: quoted }
}

function readPiece(text: string, at: number): Piece {
  const run = matchAt(plain, text, at)
  if (run !== null) return { text: run, next: at + run.length, unclosed: false }
  const character = text.charAt(at)
  if (character === "'") return readSingleQuoted(text, at + 1)
  if (character === '"') return readDoubleQuoted(text, at + 1)
  if (character === '$' && text[at + 1] === "'") return readAnsiQuoted(text, at + 2)
  if (isLineContinuation(text, at)) {
    const broken = matchAt(lineBreak, text, at + 1) ?? ''
    return { text: '', next: at + 1 + broken.length, unclosed: false }
  }
  const literal = character === '\\' ? text.charAt(at + 1) : character
  return { text: literal, next: at + (character === '\\' ? 2 : 1), unclosed: false }
}

function isLineContinuation(text: string, at: number): boolean {
  const character = text[at]
  return (character === '\\' || character === '`') && matchAt(lineBreak, text, at + 1) !== null
}

function readSingleQuoted(text: string, from: number): Piece {
  const end = text.indexOf("'", from)
  if (end < 0) return { text: text.slice(from), next: text.length, unclosed: true }
  return { text: text.slice(from, end), next: end + 1, unclosed: false }
}

function readDoubleQuoted(text: string, from: number): Piece {
  let content = ''
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') return { text: content, next: at + 1, unclosed: false }
    const next = text.charAt(at + 1)
    const broken = character === '\\' ? matchAt(lineBreak, text, at + 1) : null
    if (broken !== null) at += broken.length
    else if (character === '\\' && '$`"\\'.includes(next) && next !== '') {
      content += next
      at += 1
    } else content += character
  }
  return { text: content, next: text.length, unclosed: true }
}

const ansiEscape =
  /\\(?:x(?<hex>[0-9A-Fa-f]{1,2})|u(?<unicode>[0-9A-Fa-f]{1,4})|(?<octal>[0-7]{1,3})|(?<one>[\s\S]))/y
const ansiPlain = /[^\\']+/y
const ansiNames = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

function readAnsiQuoted(text: string, from: number): Piece {
  let content = ''
  for (let at = from; at < text.length; ) {
    if (text[at] === "'") return { text: content, next: at + 1, unclosed: false }
    const run = matchAt(ansiPlain, text, at)
    if (run !== null) {
      content += run
      at += run.length
      continue
    }
    ansiEscape.lastIndex = at
    const match = ansiEscape.exec(text)
    if (match === null) break
    content += ansiCharacter(match.groups ?? {})
    at += match[0].length
  }
  return { text: content, next: text.length, unclosed: true }
}

function ansiCharacter(groups: { readonly [name: string]: string | undefined }): string {
  const code = groups['hex'] ?? groups['unicode']
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
  const octal = groups['octal']
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
  const one = groups['one'] ?? ''
  return ansiNames.get(one) ?? one
}

/** What `cmd` leaves of a line: carets outside its own quotes are gone, and with them the line breaks they continue. */
function withoutCarets(text: string): string {
  let left = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') quoted = !quoted
    if (character !== '^' || quoted) left += character
    else {
      const broken = matchAt(lineBreak, text, at + 1)
      left += broken === null ? text.charAt(at + 1) : ''
      at += broken === null ? 1 : broken.length
    }
  }
  return left
}

function matchAt(sticky: RegExp, text: string, at: number): string | null {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? null
}
