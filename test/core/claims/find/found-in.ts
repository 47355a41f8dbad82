import { findPersonal } from '../../../../core/claims/find/find-personal.ts'
import type { PersonalDatum } from '../../../../core/claims/personal.ts'
import type { JsonObject } from '../../../../core/json.ts'

/** What is found in an answer, as `pointer category`, without any entitlement. */
export function foundIn(members: JsonObject): readonly string[] {
  return findPersonal(members).map(({ pointer, category }) => `${pointer} ${category}`)
}

/** What is found in an answer, with the way it was found and the place inside an encoded string. */
export function foundDeepIn(members: JsonObject): readonly string[] {
  return findPersonal(members).map(sayDatum)
}

/** A datum in few characters: `/user json /email contact by name`. */
export function sayDatum({ part, pointer, encoded, inName, foundBy, category }: PersonalDatum) {
  const inside = encoded === null ? '' : ` ${encoded.as} ${encoded.pointer}`
  const where = part === 'answer' ? pointer : `${part} ${pointer}`
  return `${where}${inside} ${category} by ${foundBy}${inName ? ', the name itself' : ''}`
}
