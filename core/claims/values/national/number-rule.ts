import type { ValueKind } from '../value-hit.ts'
import { splitWords } from '../words.ts'

/** A number that a state gives a person, or a document of theirs, and how to know it. */
export interface NumberRule {
  readonly kind: ValueKind
  /** ISO 3166 code. */
  readonly country: string
  /** How it is written: `9` a digit, `A` a letter, `?` either, all else itself; for letters of both cases. */
  readonly shapes: readonly string[]
  readonly strength: Strength
  /** Words of its own that speak of it, lower case. */
  readonly words: ReadonlySet<string>
  readonly check: Check
}

/**
 * A `strong` rule stands alone: fewer than one in 100 texts of its shape pass by chance (one in 1,000 for digits without a
 * mark among them), or nothing else is written like it. A `weak` one needs words.
 */
type Strength = 'strong' | 'weak'

/** Judges the letters and digits of a number, and how it is written, both in upper case. */
export type Check = (compact: string, written: string) => boolean

/** Composes a rule: shapes apart by `|`, words by blanks. */
export function rule(
  [country, kind, strength]: readonly [string, ValueKind, Strength],
  shapes: string,
  words: string,
  check: Check,
): NumberRule {
  return { kind, country, shapes: shapes.split('|'), strength, words: splitWords(words), check }
}

type Validate = (text: string) => { readonly isValid: boolean }

/** A check of letters and digits by a validator of stdnum. */
export function by(validate: Validate): Check {
  return (compact) => validate(compact).isValid
}

/** A check by a validator of stdnum that tells numbers of persons from those of companies. */
export function ofPersons(
  validate: (text: string) => ReturnType<Validate> & { readonly isIndividual?: boolean },
): Check {
  return (compact) => {
    const { isValid, isIndividual } = validate(compact)
    return isValid && isIndividual === true
  }
}

/** A check by a validator of stdnum that heeds how the number is written. */
export function asWritten(validate: Validate): Check {
  return (_compact, written) => validate(written).isValid
}

/** A check by form alone. */
export function like(form: RegExp): Check {
  return (compact) => form.test(compact)
}

/** The sum of digits times weights. */
export function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits.charCodeAt(index) - 48), 0)
}
