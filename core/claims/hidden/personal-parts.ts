import { isJsonArray, isJsonObject, type JsonValue } from '../../json.ts'
import { type Spot, stepTo } from '../find/found.ts'
import { hasData } from '../find/has-data.ts'
import { readingOf } from '../names/name-reading.ts'
import { wordSet } from '../names/word-set.ts'

/** A part of a personal value, with its own name and place. */
export interface Part {
  readonly spot: Spot
  readonly name: string
  readonly value: JsonValue
}

/**
 * Members that tell about a piece of personal data, and are none: `type` and `primary` of an e-mail
 * address in SCIM.
 */
const aboutIt =
  wordSet(`type kind use primary preferred verified status label source provider verifiedat
    updatedat createdat validfrom validto validuntil validsince expiresat schemetype scheme
    schemename unit currency period ref system rank purpose assurance trustframework resourcetype
    version lastmodified schemas meta operation canonical verifiedby method since until order
    priority visibility classification lastupdated lastmodifieddate valuta devise moneda wahrung
    waluta hidden editable readonly required encoding language`)

/**
 * A personal value as one piece where everything in it is personal; otherwise its personal parts. An
 * address is one piece, `{"value": "…", "type": "work"}` is its value.
 */
export function partsOf(whole: Part, flags: boolean): readonly Part[] {
  return isOnePiece(whole.value, flags) ? [whole] : leaves(whole, flags)
}

function isOnePiece(value: JsonValue, flags: boolean): boolean {
  if (isJsonArray(value)) return value.every((entry) => isOnePiece(entry, flags))
  if (!isJsonObject(value)) return true
  return Object.entries(value).every(
    ([name, entry]) =>
      !hasData(entry, flags) || (!aboutIt.has(readingOf(name).key) && isOnePiece(entry, flags)),
  )
}

function leaves({ spot, name, value }: Part, flags: boolean): readonly Part[] {
  if (!hasData(value, flags)) return []
  if (isJsonArray(value)) {
    if (isOnePiece(value, flags)) return [{ spot, name, value }]
    return value.flatMap((entry, index) =>
      leaves({ spot: stepTo(spot, index), name, value: entry }, flags),
    )
  }
  if (!isJsonObject(value)) return [{ spot, name, value }]
  return Object.entries(value).flatMap(([inner, entry]) =>
    aboutIt.has(readingOf(inner).key)
      ? []
      : partsOf({ spot: stepTo(spot, inner), name: inner, value: entry }, flags),
  )
}
