import { stepsOf, valueAtPath } from '../claims/entitlement.ts'
import { isJsonArray, isJsonObject, type JsonValue } from '../json.ts'
import { escapeControls } from '../report/escape-controls.ts'
import type { Facts } from './rule.ts'

const longest = 120
/** A longer personal text is sought letter by letter, for a pattern of it can be too large for the engine. */
const longestInPattern = 300
/** From here on a personal text is hidden inside longer words as well. */
const shortestInsideWords = 6
const emailAddress = String.raw`[^\s@"'<>(),;:/\\‹›]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`
const compactJwt = String.raw`\bey[\w-]{8,}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?`

/** Shows a value of the server in evidence or in a sentence: on one line, cut, nothing personal in it. */
export type Show = (value: JsonValue) => string

/** A way to show values of one answer: personal values that were found in it become placeholders wherever they occur. */
export function createShow(facts: Facts): Show {
  let hide: ((text: string) => string) | null = null
  return (value) => {
    hide ??= createHide(facts)
    const masked = hide(typeof value === 'string' ? value : JSON.stringify(value))
    const short = masked.length > longest ? `${masked.slice(0, longest)}…` : masked
    return escapeControls(short.replaceAll(/\s+/g, ' '))
  }
}

function createHide({ answer, personal }: Facts): (text: string) => string {
  const labels = new Map<string, string>()
  for (const { pointer, label } of personal) {
    const value =
      answer.members === null ? undefined : valueAtPath(answer.members, stepsOf(pointer))
    for (const text of textsOf(value)) labels.set(text.toLowerCase(), label)
  }
  const known = [...labels.keys()].toSorted((one, other) => other.length - one.length)
  const [long, short] = [known.filter(isLong), known.filter((text) => !isLong(text))]
  const pattern = new RegExp([...short.map(patternOf), emailAddress, compactJwt].join('|'), 'giu')
  const mark = (found: string) => {
    const label = labels.get(found.toLowerCase()) ?? (found.includes('@') ? 'email' : 'jwt')
    return `‹${label}›`
  }
  return (text) => {
    if (labels.has(text.toLowerCase())) return mark(text)
    if (long.some((personalText) => text.toLowerCase().includes(personalText)))
      return '‹personal data›'
    return text.slice(0, 40 * longest).replaceAll(pattern, mark)
  }
}

function isLong(text: string): boolean {
  return text.length > longestInPattern
}

/** Names in a sentence: `a, b and c`, at most eight of them. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => escapeControls(name.slice(0, longest)))
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

/** Every text in a personal value that is long enough not to be part of any word. */
function textsOf(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return value.trim().length >= 3 ? [value] : []
  if (typeof value === 'number') return String(value).length >= 5 ? [String(value)] : []
  if (isJsonArray(value)) return value.flatMap(textsOf)
  return isJsonObject(value) ? Object.values(value).flatMap(textsOf) : []
}

/** A short text is hidden only where it is a word of its own: `photo` stays in `photos`. */
function patternOf(text: string): string {
  const literal = text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return text.length < shortestInsideWords
    ? String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`
    : literal
}
