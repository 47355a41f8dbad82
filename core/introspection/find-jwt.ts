import { isJsonObject, memberOf } from '../json.ts'
import { utf8Text } from './bytes.ts'
import type { JwtPlace } from './jwt-answer.ts'
import { parseJson } from './parse-json.ts'
import { isCompactJwt, withoutByteOrderMark } from './read-body.ts'

/** A JWT in a response, in compact form. */
export interface FoundJwt {
  readonly place: JwtPlace
  readonly compact: string
}

/** The JWT that a response's body is, or has as its member `jwt`; null where there is none. Its Content-Type does not count. */
export function findJwt(body: Uint8Array): FoundJwt | null {
  const content = withoutByteOrderMark(utf8Text(body)).trim()
  if (isCompactJwt(content)) return { place: 'body', compact: content }
  if (!content.startsWith('{') || !content.includes('"jwt"')) return null
  const json = parseJson(content)
  const jwt = json.ok && isJsonObject(json.value) ? memberOf(json.value, 'jwt') : undefined
  return typeof jwt === 'string' && isCompactJwt(jwt) ? { place: 'jwt-member', compact: jwt } : null
}
