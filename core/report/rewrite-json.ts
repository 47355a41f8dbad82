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

/**
 * Rewrites parts of a JSON text and leaves every other character as it came: order of members,
 * white space, the spelling of numbers. The text must be valid JSON that nests at most 200 levels.
 */
export function rewriteJson(text: string, rewriter: JsonRewriter): string {
  const out: string[] = []
  let at = 0

  const space = () => {
    const start = at
    while (at < text.length && ' \t\n\r\u{feff}'.includes(text.charAt(at))) at += 1
    out.push(text.slice(start, at))
  }
  const copy = () => {
    out.push(text.charAt(at))
    at += 1
  }
  const string = () => {
    const raw = text.slice(at, endOfString(text, at) + 1)
    at += raw.length
    return raw
  }
  const restring = (raw: string, change: (value: string) => string) => {
    const value = nameOf(raw)
    const changed = change(value)
    return changed === value ? raw : JSON.stringify(changed)
  }
  const scalar = () => {
    const start = at
    while (at < text.length && !',]} \t\n\r'.includes(text.charAt(at))) at += 1
    const raw = text.slice(start, at)
    if (!/^[-\d]/.test(raw)) return raw
    const changed = rewriter.number(raw)
    return changed === null ? raw : JSON.stringify(changed)
  }
  const container = (pointer: JsonPointer, isObject: boolean) => {
    copy()
    space()
    let index = 0
    while (at < text.length && !']}'.includes(text.charAt(at))) {
      let step: string | number = index
      if (isObject) {
        const raw = string()
        step = nameOf(raw)
        out.push(restring(raw, rewriter.name))
        space()
        copy()
        space()
      }
      value(pointerTo(pointer, step))
      space()
      if (text.charAt(at) === ',') copy()
      space()
      index += 1
    }
    copy()
  }
  const value = (pointer: JsonPointer) => {
    const whole = rewriter.value(pointer)
    const mark = out.length
    const first = text.charAt(at)
    if (first === '"') out.push(restring(string(), rewriter.text))
    else if (first === '{' || first === '[') container(pointer, first === '{')
    else out.push(scalar())
    if (whole !== null) out.splice(mark, out.length - mark, whole)
  }

  space()
  value('')
  space()
  return out.join('')
}
