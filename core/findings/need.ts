import type { Facts } from './rule.ts'

/** What a rule needs: where it is not met the rule does not run, and the report says why. */
export interface Need<Subject = Facts> {
  /** For documentation, as what follows “needs”: “a response”. */
  readonly what: string
  /** The reason why it is not met, as a sentence; null where it is. */
  readonly unmet: (subject: Subject) => string | null
}

/** A need in words, and how to tell that it is not met. */
export function need<Subject = Facts>(
  what: string,
  unmet: (subject: Subject) => string | null,
): Need<Subject> {
  return { what, unmet }
}
