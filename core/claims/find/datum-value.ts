import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  memberOf,
} from '../../json.ts'
import { stepsOf } from '../entitlement.ts'
import { decodeText } from '../hidden/decode-text.ts'
import type { PersonalDatum } from '../personal.ts'

/**
 * The personal value itself: what stands at its place, what is inside the string there, or the member's
 * name. Undefined where the pointer leads nowhere.
 */
export function valueOfDatum(root: JsonObject, datum: PersonalDatum): JsonValue | undefined {
  const { pointer, encoded, inName } = datum
  if (inName) return stepsOf(encoded?.pointer ?? pointer).at(-1)
  const value = follow(root, pointer)
  return encoded === null || value === undefined ? value : insideOf(value, encoded.pointer)
}

/** The value at a pointer into what a string hides; its strings are decoded on the way. */
export function insideOf(text: JsonValue, pointer: JsonPointer): JsonValue | undefined {
  return follow(decoded(text), pointer, true)
}

function follow(root: JsonValue, pointer: JsonPointer, decoding = false): JsonValue | undefined {
  let value: JsonValue | undefined = root
  for (const step of stepsOf(pointer)) {
    const inside: JsonValue | undefined = decoding && value !== undefined ? decoded(value) : value
    if (isJsonArray(inside)) value = inside[Number(step)]
    else value = isJsonObject(inside) ? memberOf(inside, step) : undefined
  }
  return value
}

function decoded(value: JsonValue): JsonValue {
  return typeof value === 'string' ? (decodeText(value)?.value ?? value) : value
}
