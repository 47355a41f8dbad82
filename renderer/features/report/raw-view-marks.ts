import type { Finding, Place } from '../../../core/findings/finding.ts'
import { sayPlace } from '../../../core/findings/say-place.ts'
import {
  type JsonLocation,
  lineFinder,
  type Span,
} from '../../../core/introspection/locate-json.ts'
import type { RawText } from '../../../core/report/raw-texts.ts'

/** A place of a text at which one finding points. */
interface MarkedPlace {
  readonly finding: Finding
  /** The place as the finding's card shows it. */
  readonly place: Place
}

/** A stretch of one line of a text at which findings point. No two of a text overlap. */
export interface RawMark extends Span {
  /** From 1. */
  readonly line: number
  /** The worst finding first. */
  readonly places: readonly [MarkedPlace, ...MarkedPlace[]]
}

/** A longer value is marked at its beginning only: in characters. */
const longestMark = 400

/**
 * The marks of a text in their order. `cards` are the findings as their cards show them, worst first; `shown` are the
 * same findings with the places of the text that is shown, which may be the unmasked one.
 */
export function marksIn(
  { text, spotsOf }: RawText,
  cards: readonly Finding[],
  shown: readonly Finding[],
): readonly RawMark[] {
  const byStart = new Map<number, { end: number; places: [MarkedPlace, ...MarkedPlace[]] }>()
  for (const [index, finding] of cards.entries()) {
    for (const [at, place] of finding.where.entries()) {
      for (const spot of spotsOf(shown[index]?.where[at] ?? place)) {
        const { start, end } = headOf(text, spot)
        const marked = { finding, place }
        const found = byStart.get(start)
        if (found === undefined) byStart.set(start, { end, places: [marked] })
        else found.places.push(marked)
      }
    }
  }
  const placeOf = lineFinder(byStart.size === 0 ? '' : text)
  return [...byStart]
    .map(([start, mark]) => ({ start, line: placeOf(start).line, ...mark }))
    .toSorted((one, other) => one.start - other.start)
}

/**
 * What is marked of a member: its name and value; of an object or array its name, or else the bracket that opens it. So
 * what is inside keeps marks of its own.
 */
function headOf(text: string, { name, value }: JsonLocation): Span {
  const opens = '{['.includes(text.charAt(value.start))
  const start = name?.start ?? value.start
  const inner = name === null ? value.start + 1 : name.end
  const end = Math.min(opens ? inner : value.end, start + longestMark)
  const lineEnd = text.slice(start, end).search(/[\r\n]/)
  return { start, end: wholeCharacter(text, lineEnd > 0 ? start + lineEnd : end) }
}

/** The index, within the text, or the one after it where it would part a surrogate pair. */
export function wholeCharacter(text: string, index: number): number {
  if (index <= 0) return 0
  if (index >= text.length) return text.length
  return /[\uD800-\uDBFF]/.test(text.charAt(index - 1)) ? index + 1 : index
}

/** More places are counted, not named. */
const mostNamed = 5

/** The rules of a mark and where they point: `PII-02 at /email`, `RSP-10 at the body; AUD-02 at /aud`. */
export function sayMark({ places }: RawMark): string {
  const rules = new Map<string, Set<string>>()
  for (const { finding, place } of places) {
    const where = pointerOf(place)
    rules.set(where, (rules.get(where) ?? new Set()).add(finding.rule))
  }
  const named = [...rules]
    .slice(0, mostNamed)
    .map(([where, ids]) => `${[...ids].join(', ')} at ${where}`)
  const more = rules.size - named.length
  return [...named, ...(more > 0 ? [`${more} more places`] : [])].join('; ')
}

function pointerOf(place: Place): string {
  if ('pointer' in place && place.pointer !== '') return place.pointer
  return sayPlace(place)
}
