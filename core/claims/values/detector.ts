import type { TextFacts } from './text-facts.ts'
import type { ValueHints, ValueHit } from './value-hit.ts'

/** Finds values of some kinds in a text. Its `mayFind` is cheap and rules most texts out. */
export interface Detector {
  readonly mayFind: (facts: TextFacts, hints: ValueHints) => boolean
  readonly find: (facts: TextFacts, hints: ValueHints) => readonly ValueHit[]
}
