import type { JsonValue } from '../../json.ts'
import { isJsonArray, isJsonObject } from '../../json.ts'
import type { NameReading } from '../names/name-reading.ts'
import { hasFormOfName } from './named-in-text.ts'
import { hitsIn, type TextHit } from './text-hits.ts'

const canHold = /[@\\]|^(?:tel:)?\+?[\d(]|^[A-Z]{2}\d{2}/
/** `user:jdvorak`, `people/jdvorak`. */
const prefixed =
  /^(?:user|usr|person|people|employee|member|login|uid|account)[:/|](?!\d+$)[\w.@-]{3,64}$/i

/** Personal data that a member’s own name is: a map from e-mail addresses, telephone numbers, logins. */
export function findInName(
  name: string,
  reading: NameReading,
  value: JsonValue,
  within: NameReading | null,
): TextHit | null {
  if (reading.exact !== null || name.length > 320) return null
  if (canHold.test(name)) {
    const [hit] = hitsIn(name, within?.words ?? [])
    if (hit !== undefined) return hit
  }
  if (prefixed.test(name)) return loginKey
  if (typeof value === 'string' && hasFormOfName(name) && isReach(value)) return nameKey
  if (within?.container !== 'people' || !(isJsonObject(value) || isJsonArray(value))) return null
  if (reading.owned !== null || reading.tail !== null || reading.container !== null) return null
  if (/^\d*$/.test(name)) return null
  return loginKey
}

const loginKey: TextHit = {
  category: 'authentication-handle',
  label: 'login',
  why: 'the member’s name is a login',
}

const nameKey: TextHit = {
  category: 'direct-identifier',
  label: 'name',
  why: 'the member’s name is a person’s, and its value how to reach the person',
}

function isReach(value: string): boolean {
  return hitsIn(value, []).some(({ category }) => category === 'contact')
}
