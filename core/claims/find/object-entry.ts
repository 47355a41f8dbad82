import { isJsonArray, type JsonObject, type JsonValue } from '../../json.ts'
import { wordSet } from '../names/word-set.ts'

/**
 * The key and the value of an entry such as `{"key": "birth_year", "value": "1991"}`; null for every other
 * object.
 */
export function entryOf(
  object: JsonObject,
): { readonly key: string; readonly valueName: string; readonly value: JsonValue } | null {
  const names = Object.keys(object)
  if (names.length < 2 || names.length > 8) return null
  const valueName = names.find((name) => valueNames.has(name.toLowerCase()))
  const keyName = names.find((name) => keyNames.has(name.toLowerCase()))
  if (valueName === undefined || keyName === undefined) return null
  const key = object[keyName]
  const value = object[valueName]
  if (typeof key !== 'string' || value === undefined || key.length > 200) return null
  return { key, valueName, value }
}

const valueNames = wordSet('value values val wert valeur valor')
const keyNames =
  wordSet(`key name claim claimname claim_name claimtype attribute attr attributename attribute_name
  field fieldname field_name property type typ system label id oid code uri`)

const longestKey = 200
const keyForm = /^\p{L}[\p{L}\p{N} _.:/#-]*$/u

/** The pairs of a map that is written as a list: `[["email", "…"], ["phone", "…"]]`; null for every other value. */
export function pairsOf(value: JsonValue): readonly (readonly [string, JsonValue])[] | null {
  if (!isJsonArray(value) || value.length === 0) return null
  const pairs: (readonly [string, JsonValue])[] = []
  for (const entry of value) {
    if (!isJsonArray(entry) || entry.length !== 2) return null
    const [key, inner] = entry
    if (typeof key !== 'string' || key.length > longestKey || !keyForm.test(key)) return null
    if (inner === undefined) return null
    pairs.push([key, inner])
  }
  return pairs
}
