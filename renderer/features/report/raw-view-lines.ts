import type { Span } from '../../../core/introspection/locate-json.ts'
import { type RawMark, wholeCharacter } from './raw-view-marks.ts'

/** How much of a text is shown at once, and added with each “Show more”. */
const mostLines = 200
const mostCharacters = 20_000

/** How much of a long line is shown in front of a place that is jumped to. */
const before = 1000

/** A line of a text, or as much of it as is shown. */
export interface RawLine {
  /** Where it begins in the text. */
  readonly start: number
  /** From 1; null for the rest of a line whose beginning is not shown. */
  readonly number: number | null
  readonly pieces: readonly RawPiece[]
}

/** A stretch of a line, with the mark on it. */
export interface RawPiece extends Span {
  readonly mark: RawMark | null
}

/** The beginning of a text. */
export function firstRange(text: string): Span {
  return { start: 0, end: endAfter(text, 0) }
}

/** As much of a text round an index as is shown at once; from its beginning where that is enough. */
export function rangeRound(text: string, index: number): Span {
  const first = firstRange(text)
  if (holds(first, index)) return first
  const lineStart = text.lastIndexOf('\n', index - 1) + 1
  const start = Math.max(lineStart, wholeCharacter(text, index - before))
  return { start, end: endAfter(text, start) }
}

/** Whether an index is in a range. */
export function holds({ start, end }: Span, index: number): boolean {
  return start <= index && index < end
}

/** The range with as much more behind it. */
export function withMore(text: string, { start, end }: Span): Span {
  return { start, end: endAfter(text, end) }
}

/** The range with as much more in front of it. */
export function withEarlier(text: string, { start, end }: Span): Span {
  const furthest = wholeCharacter(text, start - mostCharacters)
  let begin = start
  for (let lines = 0; lines < mostLines && begin > furthest; lines += 1) {
    begin = begin < 2 ? 0 : text.lastIndexOf('\n', begin - 2) + 1
  }
  return { start: Math.max(begin, furthest), end }
}

/** The lines of a range, with their marks. A carriage return in front of a line break belongs to the break. */
export function linesIn(text: string, range: Span, marks: readonly RawMark[]): readonly RawLine[] {
  const lines: RawLine[] = []
  let number = lineNumberAt(text, range.start)
  let next = marks.findIndex((mark) => mark.start >= range.start)
  for (let start = range.start; start < range.end; number += 1) {
    const found = text.indexOf('\n', start)
    const lineEnd = found < 0 || found >= range.end ? range.end : found
    const end =
      text.charAt(lineEnd) === '\n' && text.charAt(lineEnd - 1) === '\r' && lineEnd > start
        ? lineEnd - 1
        : lineEnd
    const inLine: RawMark[] = []
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[next]) {
      inLine.push(mark)
      next += 1
    }
    const begins = start === 0 || text.charAt(start - 1) === '\n'
    lines.push({ start, number: begins ? number : null, pieces: piecesIn({ start, end }, inLine) })
    start = lineEnd + 1
  }
  return lines
}

function piecesIn(line: Span, marks: readonly RawMark[]): readonly RawPiece[] {
  const pieces: RawPiece[] = []
  let at = line.start
  for (const mark of marks) {
    const end = Math.min(mark.end, line.end)
    if (mark.start > at) pieces.push({ start: at, end: mark.start, mark: null })
    pieces.push({ start: mark.start, end, mark })
    at = end
  }
  if (at < line.end) pieces.push({ start: at, end: line.end, mark: null })
  return pieces
}

/** The end of what is shown from `start` on: behind a line break, or in a long line. */
function endAfter(text: string, start: number): number {
  const furthest = wholeCharacter(text, start + mostCharacters)
  let end = start
  for (let lines = 0; lines < mostLines; lines += 1) {
    const found = text.indexOf('\n', end)
    if (found < 0 || found >= furthest) return furthest
    end = found + 1
  }
  return end
}

function lineNumberAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
    line += 1
  return line
}
