/** The middle of some numbers, and the range that holds the middle half of them. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly runs: number
}

/** Our figure beside the one that it is measured against, in the same unit. */
export interface Comparison {
  readonly ours: Spread
  readonly base: Spread
  /** Ours through base, of the medians. */
  readonly ratio: number
}

/** Throws a RangeError for no numbers at all. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    runs: sorted.length,
  }
}

/** Compares two series of the same unit. */
export function compare(ours: readonly number[], base: readonly number[]): Comparison {
  const [a, b] = [spreadOf(ours), spreadOf(base)]
  return { ours: a, base: b, ratio: a.median / b.median }
}

function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (low === undefined || high === undefined) throw new RangeError('There are no numbers.')
  return low + (high - low) * (at - Math.floor(at))
}
