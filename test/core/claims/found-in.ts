import { findPersonal } from '../../../core/claims/find-personal.ts'
import type { JsonObject } from '../../../core/json.ts'

/** What is found in an answer, as `pointer category`, without any entitlement. */
export function foundIn(members: JsonObject): readonly string[] {
  return findPersonal(members).map(({ pointer, category }) => `${pointer} ${category}`)
}
