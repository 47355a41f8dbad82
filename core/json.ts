/** Any value that JSON (RFC 8259) can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue }

/** A JSON object: unknown members survive, none of them is `any`. */
export interface JsonObject {
  readonly [name: string]: JsonValue
}

/** A place in a JSON document. @see RFC 6901 */
export type JsonPointer = string

/** Tells a JSON object from every other JSON value. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tells a JSON array from every other JSON value. */
export function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** The own member of that name, never one that an object inherits (`__proto__`, `toString`). */
export function memberOf(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** The pointer to a member or array element below `parent`. @see RFC 6901 section 3 */
export function pointerTo(parent: JsonPointer, step: string | number): JsonPointer {
  return `${parent}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
