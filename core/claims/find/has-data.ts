import { marks } from '../../introspection/marks.ts'
import { isJsonArray, isJsonObject, type JsonValue } from '../../json.ts'

const markTexts: ReadonlySet<string> = new Set(Object.values(marks))

/**
 * Whether there is any data in a value: not in null, blank text, an empty list or object, or a mark
 * of the app; in `true` and `false` only where `flags` says so.
 */
export function hasData(value: JsonValue, flags: boolean | undefined = false): boolean {
  if (typeof value === 'string') return value.trim() !== '' && !markTexts.has(value)
  if (typeof value === 'number') return true
  if (typeof value === 'boolean') return flags
  if (isJsonArray(value)) return value.some((entry) => hasData(entry, flags))
  return isJsonObject(value) && Object.values(value).some((entry) => hasData(entry, flags))
}

const requestWords = new Set(['essential', 'value', 'values', 'purpose', 'max_age'])

/** Whether a claim is only asked for: a constraint stands in place of its value. */
export function isRequest(claim: JsonValue): boolean {
  if (!isJsonObject(claim)) return false
  if (Object.keys(claim).length === 0) return false
  return Object.keys(claim).every((name) => requestWords.has(name))
}

/**
 * Whether an object asks for a claim instead of holding it: `{"essential": true}`.
 * @see OpenID Connect Core 1.0 section 5.5.1
 */
export function isRequestOnly(value: JsonValue): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'essential') && isRequest(value)
}
