import type { Rates } from './rates.ts'
import type { AnswerScore, CasePlace } from './score-answers.ts'

/** The score of a corpus of answers as lines: a table of figures, then each place that went wrong. */
export function sayAnswers(title: string, score: AnswerScore): readonly string[] {
  const rows = [
    ['', 'recall', 'precision', 'F1', 'met/labelled', 'wrong'],
    sayRates('places', score.places),
    ...score.byCategory.map((rates) => sayRates(rates.category, rates)),
  ]
  return [
    title,
    ...alignRows(rows),
    `${score.quiet} of ${score.cleanAnswers} answers without personal data stay quiet.`,
    ...sayPlaces('missed', score.misses),
    ...sayPlaces('false alarm', score.falseAlarms),
    ...sayPlaces('met, but in another category than', score.otherCategory),
    ...sayPlaces('not scored', score.unscored),
  ]
}

/** Figures as the cells of a row. */
export function sayRates(label: string, rates: Rates): readonly string[] {
  const { recall, precision, f1, met, labelled, wrong } = rates
  return [
    label,
    sayShare(recall),
    sayShare(precision),
    sayShare(f1),
    `${met}/${labelled}`,
    `${wrong}`,
  ]
}

/** Rows with columns of equal width. */
export function alignRows(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length)
    })
  }
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function sayPlaces(what: string, places: readonly CasePlace[]): readonly string[] {
  return places.map(({ id, pointer, category }) => `${what}: ${id} ${pointer} ${category}`)
}

function sayShare(share: number | null): string {
  return share === null ? '-' : share.toFixed(3)
}
