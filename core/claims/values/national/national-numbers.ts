import type { Detector } from '../detector.ts'
import { hitOf } from '../kinds.ts'
import { couldBeTime } from '../time-number.ts'
import type { ValueHints, ValueHit } from '../value-hit.ts'
import { holdsOne, speaksOf, wordsNear } from '../words.ts'
import { eachShape, type Shaped } from './find-shapes.ts'
import type { NumberRule } from './number-rule.ts'
import { rulesFor } from './rules.ts'

/** The fewest digits of a number that a state gives a person. */
const fewestDigits = 4

/**
 * Numbers that states give persons, and numbers of their documents, alone or in a text, by how they are written and their
 * check digits. One that other texts pass by chance is likely only, unless words speak of it; none where it is digits only.
 */
export const nationalNumbers: Detector = {
  mayFind: ({ digits }) => digits >= fewestDigits,
  find: ({ text }, hints) => {
    const hits: ValueHit[] = []
    eachShape(text, (shaped) => {
      const rules = rulesFor(shaped.shape)
      const hit = rules.length === 0 ? null : judge(text, shaped, rules, hints)
      if (hit !== null) hits.push(hit)
    })
    return hits
  },
}

function judge(
  text: string,
  { start, end, shape }: Shaped,
  rules: readonly NumberRule[],
  hints: ValueHints,
): ValueHit | null {
  const written = text.slice(start, end)
  const upper = written.toUpperCase()
  const compact = upper.replace(/[^0-9A-Z]/g, '')
  const context = { ...hints, words: [...hints.words, ...wordsNear(text, [start, end])] }
  let found: NumberRule | null = null
  let foundRank = leastRank(shape)
  for (const rule of rules) {
    const rank = rankOf(rule, written === upper, context)
    if (rank <= foundRank || !rule.check(compact, upper)) continue
    found = rule
    foundRank = rank
  }
  if (found === null || (foundRank < spokenOf && couldBeTime(written))) return null
  const certainty = foundRank === unsupported ? 'likely' : 'proven'
  return hitOf(found.kind, [start, end], certainty, found.country)
}

const unsupported = 0
const standsAlone = 1
const spokenOf = 2
const called = 3

/** Nothing but digits needs support: some country's check digit fits most of them. */
function leastRank(shape: string): number {
  return /^9+$/.test(shape) ? unsupported : -1
}

function rankOf(rule: NumberRule, isUpper: boolean, { words, countries }: ValueHints): number {
  if (holdsOne(words, rule.words)) return called
  const fits = countries.length === 0 || countries.includes(rule.country)
  if (fits && speaksOf(rule.kind, words)) return spokenOf
  return rule.strength === 'strong' && isUpper ? standsAlone : unsupported
}
