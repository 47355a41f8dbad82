import type { Severity } from '../../../../core/findings/finding.ts'
import type { Given } from '../given.ts'

/** A finding in few words: its severity, and its places joined by a blank. */
export type Expected = readonly [severity: Severity, where: string]

/** What one rule says of one exchange: findings, silence, or the reason why it does not run. */
export type RuleCase = readonly [
  rule: string,
  situation: string,
  given: Given,
  expected: readonly Expected[] | { readonly notRun: RegExp },
]
