import type { Answer } from '../introspection/answer.ts'
import { isJsonArray, memberOf } from '../json.ts'
import { parseScope } from '../scope/parse-scope.ts'

/**
 * The granted scope tokens as an answer tells them, null where it does not. An array of strings is
 * read too: some servers send one.
 * @see RFC 7662 section 2.2
 */
export function grantedScopesOf({ members, active }: Answer): readonly string[] | null {
  const scope = members === null || active === null ? undefined : memberOf(members, 'scope')
  if (typeof scope === 'string') return parseScope(scope).tokens
  if (!isJsonArray(scope)) return null
  return scope.filter((entry) => typeof entry === 'string')
}
