import { type JsonObject, memberOf } from '../../json.ts'

/** A text member in lower case; null where there is none. */
export function textMember(members: JsonObject, name: string): string | null {
  const value = memberOf(members, name)
  return typeof value === 'string' ? value.toLowerCase() : null
}
