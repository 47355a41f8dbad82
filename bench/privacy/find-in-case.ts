import { noEntitlement } from '../../core/claims/entitlement.ts'
import { findPersonalInExchange } from '../../core/claims/find/find-in-exchange.ts'
import { isJsonObject, memberOf } from '../../core/json.ts'
import type { AnswerCase } from './answer-case.ts'
import type { FoundPlace } from './score-answers.ts'

/**
 * Finds personal data in a labelled answer as the product does; the body of a signed one is the claims of
 * the JWT.
 */
export function findInCase({ body, contentType }: AnswerCase): readonly FoundPlace[] {
  const isSigned = contentType.startsWith('application/token-introspection+jwt')
  const nested = isSigned ? memberOf(body, 'token_introspection') : undefined
  const membersAt = isJsonObject(nested) ? '/token_introspection' : ''
  const members = isJsonObject(nested) ? nested : body
  const answer = { members, membersAt, text: '', jwt: isSigned ? { claims: body } : null }
  const found = findPersonalInExchange({ answer, headers: [], context: noEntitlement })
  return found.map(({ part, pointer, category }) => ({
    pointer: part === 'answer' ? `${membersAt}${pointer}` : pointer,
    category,
  }))
}
