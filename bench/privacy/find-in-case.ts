import { findPersonal } from '../../core/claims/find-personal.ts'
import type { AnswerCase } from './answer-case.ts'
import type { FoundPlace } from './score-answers.ts'

/** Finds personal data in a labelled answer as the product does; its body is the claims of a JWT where it is one. */
export function findInCase({ body }: AnswerCase): readonly FoundPlace[] {
  return findPersonal(body).map(({ pointer, category }) => ({ pointer, category }))
}
