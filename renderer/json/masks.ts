import type { PersonalDatum } from '../../core/claims/personal.ts'
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  pointerTo,
} from '../../core/json.ts'
import { valueAt } from './value-at.ts'

/** What stands in place of each personal value, by its pointer, and of each personal name, by its `nameKey`. */
export type Masks = ReadonlyMap<string, string>

/** No masks: nothing in the value is personal. */
export const noMasks: Masks = new Map()

/** Where the mask of a member’s own name stands in `Masks`; no pointer begins like it. */
export function nameKey(pointer: JsonPointer): string {
  return `name:${pointer}`
}

/** For a value whose masked form has another shape. */
const wholeMask = '‹masked›'

/**
 * Placeholders for personal values, typed and numbered as in `redactReport`: equal values of a label get
 * the same number.
 */
export function numberMasks(root: JsonObject, data: readonly PersonalDatum[]): Masks {
  const numbers = new Map<string, Map<string, number>>()
  const masks = new Map<JsonPointer, string>()
  for (const datum of data) {
    const seen = numbers.get(datum.label) ?? new Map<string, number>()
    numbers.set(datum.label, seen)
    const isName = datum.inName && datum.encoded === null
    const personal = isName ? lastStepOf(datum.pointer) : valueAt(root, datum.pointer)
    const text = JSON.stringify(personal ?? null)
    const number = seen.get(text) ?? seen.size + 1
    seen.set(text, number)
    masks.set(isName ? nameKey(datum.pointer) : datum.pointer, `‹${datum.label} ${number}›`)
  }
  return masks
}

function lastStepOf(pointer: JsonPointer): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}

/** Where a value and its redacted form differ, and what the redacted form says there. */
export function diffMasks(value: JsonValue, redacted: JsonValue, pointer: JsonPointer): Masks {
  return new Map(differences(value, redacted, pointer))
}

function differences(
  value: JsonValue,
  redacted: JsonValue,
  pointer: JsonPointer,
): readonly (readonly [JsonPointer, string])[] {
  if (isJsonArray(value) && isJsonArray(redacted) && value.length === redacted.length) {
    return value.flatMap((element, index) =>
      differences(element, redacted[index] ?? null, pointerTo(pointer, index)),
    )
  }
  if (isJsonObject(value) && isJsonObject(redacted) && sameNames(value, redacted)) {
    return Object.entries(value).flatMap(([name, member]) =>
      differences(member, redacted[name] ?? null, pointerTo(pointer, name)),
    )
  }
  if (JSON.stringify(value) === JSON.stringify(redacted)) return []
  return [[pointer, typeof redacted === 'string' ? redacted : wholeMask]]
}

function sameNames(one: JsonObject, other: JsonObject): boolean {
  return JSON.stringify(Object.keys(one)) === JSON.stringify(Object.keys(other))
}
