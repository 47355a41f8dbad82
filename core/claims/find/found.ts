import { type JsonPointer, type JsonValue, pointerTo } from '../../json.ts'
import type { Encoding, PersonalCategory } from '../personal.ts'

/** A place of the walk: inside an encoded string the string's own, and the one in what was decoded. */
export interface Spot {
  readonly pointer: JsonPointer
  readonly encoded: { readonly as: Encoding; readonly pointer: JsonPointer } | null
}

/** A place with personal data, before entitlement is looked at. */
export interface Found {
  readonly spot: Spot
  readonly inName: boolean
  readonly foundBy: 'name' | 'value' | 'place'
  readonly why: string
  readonly name: string
  readonly value: JsonValue
  readonly category: PersonalCategory
  readonly label: string
}

/** The beginning of a walk. */
export const start: Spot = { pointer: '', encoded: null }

/** The place of a member or an element. */
export function stepTo({ pointer, encoded }: Spot, step: string | number): Spot {
  return encoded === null
    ? { pointer: pointerTo(pointer, step), encoded: null }
    : { pointer, encoded: { as: encoded.as, pointer: pointerTo(encoded.pointer, step) } }
}

/** The place of what was decoded from the string there; decoded twice, the first way counts. */
export function stepInto({ pointer, encoded }: Spot, as: Encoding): Spot {
  return { pointer, encoded: encoded ?? { as, pointer: '' } }
}

/** The steps from the root, into an encoded string as well. */
export function pathTo({ pointer, encoded }: Spot): JsonPointer {
  return encoded === null ? pointer : `${pointer}${encoded.pointer}`
}
