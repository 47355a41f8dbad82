import { endOfString } from './scan-json.ts'

/** Where a text leaves the grammar of JSON, and how. */
export type JsonFault =
  | { readonly kind: 'ends-early' }
  /** `at` is an index of the text, at which something else was expected. */
  | { readonly kind: 'unexpected'; readonly at: number }
  /** A whole value, and at that index something after it. */
  | { readonly kind: 'more-follows'; readonly at: number }

type Wanted =
  | 'value'
  | 'value-or-end'
  | 'name'
  | 'name-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing'

const blank = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const literal = /true|false|null/y

/**
 * Finds the first fault of a text that `JSON.parse` refused, in the same words on every engine; null where it finds none.
 * @see RFC 8259 section 2
 */
export function findJsonFault(text: string): JsonFault | null {
  const closers: string[] = []
  let wanted: Wanted = 'value'
  let at = endOfMatch(blank, text, 0)
  for (; at < text.length; at = endOfMatch(blank, text, at)) {
    if (wanted === 'nothing') return { kind: 'more-follows', at }
    const char = text.charAt(at)
    if (char === closers.at(-1) && wanted.endsWith('-or-end')) {
      closers.pop()
      wanted = afterValue(closers)
      at += 1
    } else if (wanted === 'colon' || wanted === 'comma-or-end') {
      if (char !== (wanted === 'colon' ? ':' : ',')) return { kind: 'unexpected', at }
      wanted = wanted === 'comma-or-end' && closers.at(-1) === '}' ? 'name' : 'value'
      at += 1
    } else if (wanted === 'name' || wanted === 'name-or-end') {
      if (char !== '"') return { kind: 'unexpected', at }
      const fault = stringFault(text, at)
      if (fault !== null) return fault
      at = endOfString(text, at) + 1
      wanted = 'colon'
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']')
      wanted = char === '{' ? 'name-or-end' : 'value-or-end'
      at += 1
    } else {
      const end = endOfScalar(text, at)
      if (typeof end !== 'number') return end
      at = end
      wanted = afterValue(closers)
    }
  }
  return wanted === 'nothing' ? null : { kind: 'ends-early' }
}

function afterValue(closers: readonly string[]): Wanted {
  return closers.length === 0 ? 'nothing' : 'comma-or-end'
}

function endOfScalar(text: string, at: number): number | JsonFault {
  if (text.charAt(at) === '"') return stringFault(text, at) ?? endOfString(text, at) + 1
  const end = Math.max(endOfMatch(literal, text, at), endOfMatch(number, text, at))
  if (end > at) return end
  const rest = text.slice(at, at + 6)
  const isBegun = ['true', 'false', 'null'].some((word) => word.startsWith(rest)) || rest === '-'
  return isBegun && at + rest.length === text.length
    ? { kind: 'ends-early' }
    : { kind: 'unexpected', at }
}

/** What is wrong inside the string that opens at `start`. */
function stringFault(text: string, start: number): JsonFault | null {
  const end = endOfString(text, start)
  for (let at = start + 1; at < end && at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20) return { kind: 'unexpected', at }
    if (code !== 0x5c) continue
    const sequence = text.slice(at, at + 6)
    if (/^\\(?:u[0-9a-fA-F]{0,3})?$/.test(sequence)) return { kind: 'ends-early' }
    if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(sequence)) return { kind: 'unexpected', at }
    at += 1
  }
  return end >= text.length ? { kind: 'ends-early' } : null
}

/** Where the sticky pattern that begins at `at` ends; `at` itself where it does not match. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
