import { alignRows, sayRates } from './say-answers.ts'
import type { ValueScores } from './score-values.ts'
import type { ValueRow } from './value-row.ts'

/** The scores of a corpus of values as lines: a table of figures, then each value that went wrong. */
export function sayValues(title: string, scores: ValueScores): readonly string[] {
  const rows = [
    ['', 'recall', 'precision', 'F1', 'met/labelled', 'wrong'],
    sayRates('values', scores.values),
    ...scores.byEntity.map((rates) => sayRates(rates.entity, rates)),
  ]
  return [
    title,
    ...alignRows(rows),
    ...scores.misses.map((row) => sayRow('missed', row)),
    ...scores.falseAlarms.map((row) => sayRow('false alarm', row)),
  ]
}

function sayRow(what: string, { entity, value }: ValueRow): string {
  return `${what}: ${entity} ${JSON.stringify(value)}`
}
