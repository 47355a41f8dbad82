import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../../../core/json.ts'
import type { Report } from '../../../core/report/report.ts'

/** An entry of a status list. @see draft-ietf-oauth-status-list section 6.2 */
export interface StatusReference {
  readonly uri: string
  readonly index: number
}

const longestUri = 2048
const highestIndex = 1_000_000_000

/** Which status list says whether the token is valid: the answer's word first, then the token's; null where none can be fetched. */
export function statusReferenceOf({ members, token, checks }: Report): StatusReference | null {
  const inAnswer = listIn(members.find(({ name }) => name === 'status')?.value)
  const claims = token.decoded?.payload ?? checks.signature?.decrypted?.claims ?? null
  const list = inAnswer ?? (claims === null ? null : listIn(memberOf(claims, 'status')))
  if (list === null) return null
  const uri = memberOf(list, 'uri')
  const index = memberOf(list, 'idx')
  if (typeof uri !== 'string' || uri === '' || uri.length > longestUri) return null
  return isIndex(index) ? { uri, index } : null
}

function listIn(status: JsonValue | undefined): JsonObject | null {
  const list = isJsonObject(status) ? memberOf(status, 'status_list') : undefined
  return isJsonObject(list) ? list : null
}

function isIndex(value: JsonValue | undefined): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= highestIndex
}
