import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  pointerTo,
} from '../json.ts'
import type { PersonalStrings } from './personal-strings.ts'

/** A value at `pointer` of `root` with placeholders for what is personal in it, at every depth. */
export function redactValue(
  value: JsonValue,
  root: JsonObject,
  pointer: JsonPointer,
  strings: PersonalStrings,
): JsonValue {
  const placeholder = strings.placeholderAt(root, pointer)
  if (placeholder !== null) return placeholder
  if (typeof value === 'string') return strings.hideInText(value)
  if (typeof value === 'number') return strings.placeholderOf(String(value)) ?? value
  if (isJsonArray(value)) {
    return value.map((entry, index) => redactValue(entry, root, pointerTo(pointer, index), strings))
  }
  return isJsonObject(value) ? redactObject(value, root, pointer, strings) : value
}

/** An object at `pointer` of `root` with placeholders for what is personal in it, names included. */
export function redactObject(
  object: JsonObject,
  root: JsonObject,
  pointer: JsonPointer,
  strings: PersonalStrings,
): JsonObject {
  const entries = Object.entries(object).map(([name, value]): [string, JsonValue] => [
    strings.hideInName(name),
    redactValue(value, root, pointerTo(pointer, name), strings),
  ])
  return Object.fromEntries(entries)
}

/** A whole object with placeholders; null stays null. */
export function redactWhole(
  object: JsonObject | null,
  strings: PersonalStrings,
): JsonObject | null {
  return object === null ? null : redactObject(object, object, '', strings)
}
