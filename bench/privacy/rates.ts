/** What was counted of a finder. */
export interface Counts {
  readonly labelled: number
  /** Of the labelled. */
  readonly met: number
  /** Findings that are right. */
  readonly right: number
  readonly wrong: number
}

/** Counts with what follows from them, from 0 to 1; null where nothing was counted. */
export interface Rates extends Counts {
  readonly recall: number | null
  readonly precision: number | null
  /** The harmonic mean of both. */
  readonly f1: number | null
}

/** Computes recall, precision and F1. */
export function ratesOf(counts: Counts): Rates {
  const recall = share(counts.met, counts.labelled)
  const precision = share(counts.right, counts.right + counts.wrong)
  const sum = (recall ?? 0) + (precision ?? 0)
  const f1 =
    recall === null || precision === null || sum === 0 ? null : (2 * recall * precision) / sum
  return { ...counts, recall, precision, f1 }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
