/** A stretch of a text that is to be hidden, and what stands there; null where searching it was given up. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly found: string | null
}

/** Finds the first known text in a text at or behind `from`, of several at one place the longest. */
export type FindKnown = (text: string, from: number) => Stretch | null

/** No known text may be shorter. */
export const shortestKnown = 3
/** Characters compared in one search, beside those of the text, before the rest counts as known: no text can stop the app. */
const mostCompared = 20_000_000

const endsInWord = /[\p{L}\p{N}_]$/u
const startsWithWord = /^[\p{L}\p{N}_]/u

/**
 * Makes a search for known texts of at least three characters. The work grows with the text and hardly with how many are
 * known, which one pattern of all of them would not do. `whole` finds only what is no part of a longer word.
 */
export function createFindKnown(known: ReadonlySet<string>, whole: boolean): FindKnown {
  const lengthsOf = lengthsByBeginning(known)
  return (text, from) => {
    let compared = 0
    const last = lengthsOf.size === 0 ? -1 : text.length - shortestKnown
    for (let start = from; start <= last; start += 1) {
      for (const length of lengthsOf.get(text.slice(start, start + shortestKnown)) ?? []) {
        const end = start + length
        if (end > text.length) continue
        compared += length
        const found = text.slice(start, end)
        if (known.has(found) && !(whole && isPartOfWord(text, start, end))) {
          return { start, end, found }
        }
      }
      if (compared > mostCompared) return { start, end: text.length, found: null }
    }
    return null
  }
}

/** The lengths of the known texts with the same beginning, the longest first. */
function lengthsByBeginning(known: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  for (const text of known) {
    const beginning = text.slice(0, shortestKnown)
    found.set(beginning, (found.get(beginning) ?? new Set()).add(text.length))
  }
  return new Map(
    [...found].map(([beginning, lengths]) => [
      beginning,
      [...lengths].toSorted((one, other) => other - one),
    ]),
  )
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  return (
    endsInWord.test(text.slice(Math.max(0, start - 2), start)) ||
    startsWithWord.test(text.slice(end, end + 2))
  )
}
