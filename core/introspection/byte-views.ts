import { utf8Bytes } from './bytes.ts'

/** Bytes as a later reader sees them, and where each of them stood. */
export interface ByteView {
  readonly bytes: Uint8Array
  /** For each byte the place where it, or the escape that it comes from, begins; one more for the end. */
  readonly starts: Uint32Array
}

const backslash = 0x5c

/**
 * What decoding would make visible in a body: JSON with its escapes undone, and UTF-16 of what UTF-8 writes in one byte,
 * without its zeros. None for a body without either.
 */
export function viewsOf(bytes: Uint8Array): readonly ByteView[] {
  return [
    ...(bytes.includes(backslash) ? [makeView(bytes, unescapedAt)] : []),
    ...(bytes.includes(0) ? [makeView(bytes, nonZeroAt)] : []),
  ]
}

/** What is seen at a place, and how many bytes it takes there. */
interface Seen {
  readonly bytes: readonly number[] | Uint8Array
  readonly length: number
}

function makeView(
  bytes: Uint8Array,
  seenAt: (bytes: Uint8Array, at: number) => Seen | null,
): ByteView {
  const view = new Uint8Array(bytes.length)
  const starts = new Uint32Array(bytes.length + 1)
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const seen = seenAt(bytes, at)
    if (seen === null) {
      view[length] = bytes[at] ?? 0
      starts[length] = at
      length += 1
      at += 1
      continue
    }
    view.set(seen.bytes, length)
    starts.fill(at, length, length + seen.bytes.length)
    length += seen.bytes.length
    at += seen.length
  }
  starts[length] = bytes.length
  return { bytes: view.subarray(0, length), starts: starts.subarray(0, length + 1) }
}

const zero: Seen = { bytes: [], length: 1 }

function nonZeroAt(bytes: Uint8Array, at: number): Seen | null {
  return bytes[at] === 0 ? zero : null
}

/** @see RFC 8259 section 7 */
function unescapedAt(bytes: Uint8Array, at: number): Seen | null {
  if (bytes[at] !== backslash) return null
  const sequence = String.fromCharCode(...bytes.subarray(at + 1, at + 12))
  const pair = /^u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})/i.exec(sequence)
  const units = pair ?? /^u([\da-f]{4})/i.exec(sequence)
  if (units !== null) {
    const text = String.fromCharCode(...units.slice(1).map((unit) => Number.parseInt(unit, 16)))
    return { bytes: utf8Bytes(text), length: units[0].length + 1 }
  }
  const plain = /^["\\/]/.exec(sequence)
  return plain === null ? null : { bytes: [plain[0].charCodeAt(0)], length: 2 }
}
