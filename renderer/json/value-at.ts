import {
  isJsonArray,
  isJsonObject,
  type JsonPointer,
  type JsonValue,
  memberOf,
} from '../../core/json.ts'

/** The value at a pointer; undefined where there is none. @see RFC 6901 section 4 */
export function valueAt(root: JsonValue, pointer: JsonPointer): JsonValue | undefined {
  const steps = pointer.split('/').slice(1).map(unescapeStep)
  let value: JsonValue | undefined = root
  for (const step of steps) {
    if (isJsonArray(value)) value = value[Number(step)]
    else if (isJsonObject(value)) value = memberOf(value, step)
    else return undefined
  }
  return value
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
