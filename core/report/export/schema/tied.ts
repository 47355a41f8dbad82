import { z } from 'zod'
import type { JsonObject, JsonValue } from '../../../json.ts'

/** A type with every array and member in it readonly, as the types of a report have them; any value of JSON stays. */
type Frozen<T> = [JsonValue] extends [T]
  ? T
  : T extends object
    ? { readonly [Name in keyof T]: Frozen<T[Name]> }
    : T

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? unknown : never) : never

/**
 * Ties a schema to a type: where one could hold what the other can not, it does not compile. So what is published of
 * the type can not drift away from it.
 */
export function schemaOf<T>() {
  return <S extends z.ZodType>(schema: S & Same<Frozen<z.output<S>>, T>): S => schema
}

/** Any value of JSON. */
export const jsonValue = z.custom<JsonValue>()

/** An object of JSON with any members. */
export const jsonObject = schemaOf<JsonObject>()(z.record(z.string(), jsonValue))

/** A text that names a place in a JSON document. @see RFC 6901 */
export const jsonPointer = z.string().describe('A JSON Pointer (RFC 6901).')

/** A moment. */
export const epochMs = z.number().describe('Milliseconds since 1970-01-01T00:00:00Z.')
