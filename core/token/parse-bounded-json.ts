import type { JsonValue } from '../json.ts'

/** A JSON text as read, or why it was not. */
export type BoundedJson =
  | { readonly type: 'value'; readonly value: JsonValue }
  | { readonly type: 'not-json' }
  | { readonly type: 'too-deep' }

/** Deeper nesting is refused, so that no later walk over the value overflows the stack. */
const deepest = 100

/** Parses JSON that a stranger wrote: never throws, and refuses nesting deeper than 100. @see RFC 8259 section 9 */
export function parseBoundedJson(text: string): BoundedJson {
  if (isTooDeep(text)) return { type: 'too-deep' }
  try {
    const value: unknown = JSON.parse(text)
    return isParsed(value) ? { type: 'value', value } : { type: 'not-json' }
  } catch {
    return { type: 'not-json' }
  }
}

/** `JSON.parse` gives JSON values and nothing else. */
function isParsed(value: unknown): value is JsonValue {
  return value !== undefined
}

function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth > deepest) return true
  }
  return false
}
