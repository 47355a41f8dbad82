import { type ByteView, viewsOf } from './byte-views.ts'
import { utf8Bytes, utf8Text } from './bytes.ts'
import type { MaskedSecret } from './credentials.ts'
import { marks } from './marks.ts'

/** A secret shorter than this, in bytes, is masked only where it stands alone as a word. */
const shortest = 4
/** A body can end in the midst of a secret: so many bytes of its beginning are masked too. */
const shortestTail = 8

/** Takes the same secrets out of many texts; made once, since finding its way through them has a cost. */
export interface SecretMask {
  readonly bytes: (bytes: Uint8Array) => Uint8Array
  /** A lone surrogate of a text that is masked becomes U+FFFD. */
  readonly text: (text: string) => string
}

/**
 * Replaces every occurrence of every secret by its mark, in time linear in the body, whatever the
 * body and the secrets are. The longest goes first; where two overlap, no byte of either is left.
 *
 * An occurrence counts also where JSON escapes hide it, or the zeros of UTF-16: whoever decodes the body would see it.
 *
 * A secret is masked wherever it occurs, also inside ordinary text: a client secret `active` turns
 * every `active` of the answer into a mark and so makes the answer unreadable. That is meant: safety
 * first. Only secrets of fewer than 4 bytes are left inside longer words, since they would
 * otherwise turn any text to rubble; nobody can call them secrets.
 */
export function createSecretMask(secrets: readonly MaskedSecret[]): SecretMask {
  const needles = needlesOf(secrets)
  const maskBytes = (bytes: Uint8Array): Uint8Array => {
    let cover: Uint8Array | null = null
    for (const needle of needles) cover = coverOccurrences(bytes, needle, cover)
    for (const view of viewsOf(bytes)) cover = coverBehind(view, needles, cover)
    return cover === null ? bytes : writeMarks(bytes, cover)
  }
  return {
    bytes: maskBytes,
    text(text) {
      const bytes = utf8Bytes(text)
      const masked = maskBytes(bytes)
      return masked === bytes ? text : utf8Text(masked)
    },
  }
}

interface Needle {
  readonly bytes: Uint8Array
  /** The number of its mark, from 1. */
  readonly label: number
  /** For each prefix the length of its longest proper border. */
  readonly borders: Int32Array
}

const markList = Object.values(marks)
const markBytes = markList.map((mark) => utf8Bytes(mark))

/** Longest first. */
function needlesOf(secrets: readonly MaskedSecret[]): readonly Needle[] {
  const needles = secrets.flatMap(({ value, mark }) =>
    encodings(value).map((bytes) => ({
      bytes,
      label: markList.indexOf(mark) + 1,
      borders: bordersOf(bytes),
    })),
  )
  return needles.sort((one, other) => other.bytes.length - one.bytes.length)
}

/** UTF-8, and Latin-1 for a body that is written in it. */
function encodings(value: string): readonly Uint8Array[] {
  if (value === '') return []
  const utf8 = utf8Bytes(value)
  if (utf8.length === value.length) return [utf8]
  const units = Array.from(value, (character) => character.codePointAt(0) ?? 0)
  return units.every((unit) => unit <= 0xff) ? [utf8, Uint8Array.from(units)] : [utf8]
}

/** Marks the needle's occurrences in `cover` with `label`; makes the cover at the first one. @see Knuth, Morris, Pratt */
function coverOccurrences(
  bytes: Uint8Array,
  needle: Needle,
  given: Uint8Array | null,
): Uint8Array | null {
  const wanted = needle.bytes
  const first = wanted[0]
  if (first === undefined || !bytes.includes(first)) return given
  let cover = given
  const { borders, label } = needle
  let matched = 0
  let filled = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (matched === 0) {
      const next = bytes.indexOf(first, at)
      if (next === -1) return cover
      at = next
    }
    while (matched > 0 && bytes[at] !== wanted[matched]) matched = borders[matched - 1] ?? 0
    if (bytes[at] === wanted[matched]) matched += 1
    if (matched < wanted.length) continue
    if (wanted.length >= shortest || standsAlone(bytes, at - matched + 1, at + 1)) {
      cover ??= new Uint8Array(bytes.length)
      fill(cover, Math.max(filled, at - matched + 1), at + 1, label)
      filled = at + 1
    }
    matched = borders[matched - 1] ?? 0
  }
  if (matched >= shortestTail) {
    cover ??= new Uint8Array(bytes.length)
    fill(cover, bytes.length - matched, bytes.length, label)
  }
  return cover
}

/** Marks what stands for an occurrence in the view; `given` covers the bytes that the view was made of. */
function coverBehind(
  { bytes, starts }: ByteView,
  needles: readonly Needle[],
  given: Uint8Array | null,
): Uint8Array | null {
  let seen: Uint8Array | null = null
  for (const needle of needles) seen = coverOccurrences(bytes, needle, seen)
  if (seen === null) return given
  const cover = given ?? new Uint8Array(starts.at(-1) ?? 0)
  seen.forEach((label, at) => {
    if (label !== 0) fill(cover, starts[at] ?? 0, starts[at + 1] ?? 0, label)
  })
  return cover
}

function bordersOf(needle: Uint8Array): Int32Array {
  const borders = new Int32Array(needle.length)
  let length = 0
  for (let at = 1; at < needle.length; at += 1) {
    while (length > 0 && needle[at] !== needle[length]) length = borders[length - 1] ?? 0
    if (needle[at] === needle[length]) length += 1
    borders[at] = length
  }
  return borders
}

function fill(cover: Uint8Array, from: number, to: number, label: number): void {
  for (let at = from; at < to; at += 1) {
    if (cover[at] === 0) cover[at] = label
  }
}

function standsAlone(bytes: Uint8Array, from: number, to: number): boolean {
  return !isWordByte(bytes[from - 1]) && !isWordByte(bytes[to])
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  const letter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
  return letter || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === 0x2d || byte >= 0x80
}

function writeMarks(bytes: Uint8Array, cover: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const label = cover[at] ?? 0
    let end = at + 1
    while (end < bytes.length && cover[end] === label) end += 1
    pieces.push(label === 0 ? bytes.subarray(at, end) : markOf(label))
    at = end
  }
  return join(pieces)
}

function markOf(label: number): Uint8Array {
  const mark = markBytes[label - 1]
  if (mark === undefined) throw new RangeError('A label without a mark')
  return mark
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
