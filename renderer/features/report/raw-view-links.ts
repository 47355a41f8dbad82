import { createContext, useMemo, useState } from 'react'
import type { Finding, Place } from '../../../core/findings/finding.ts'
import { keyOf } from '../../../core/findings/places.ts'
import { type RawText, rawTexts } from '../../../core/report/raw-texts.ts'
import type { Report } from '../../../core/report/report.ts'
import { marksIn, type RawMark } from './raw-view-marks.ts'

/** A text of the response with the places of findings marked in it. */
export interface MarkedText {
  readonly raw: RawText
  readonly marks: readonly RawMark[]
}

/** A mark that is jumped to. */
export interface RawTarget {
  readonly part: RawText['part']
  readonly start: number
}

/** The finding whose card is jumped to; null where none is. */
interface Sought {
  readonly finding: Finding
  readonly onArrive: () => void
}

/** By which the cards of findings learn that they are jumped to. */
export const SoughtContext = createContext<Sought | null>(null)

/** The way from findings to their marks in the raw texts, and back. */
export interface RawLinks {
  readonly texts: readonly MarkedText[]
  /** Where to jump to; null once there. */
  readonly target: RawTarget | null
  readonly onArrive: () => void
  readonly sought: Sought | null
  /** Goes back to the finding that one came from, or else to the worst at the mark. */
  readonly showFinding: (mark: RawMark) => void
  /** The jump to where a finding's place is marked; null where it is in none of the texts. */
  readonly markOf: (place: Place, finding: Finding) => (() => void) | null
}

/** Keeps the way between findings and raw texts: masked texts until everything is revealed. */
export function useRawLinks(report: Report, redacted: Report, revealed: boolean): RawLinks {
  const [target, setTarget] = useState<RawTarget | null>(null)
  const [origin, setOrigin] = useState<Finding | null>(null)
  const [sought, setSought] = useState<Sought | null>(null)
  const texts = useMemo(() => {
    const shown = revealed ? report : redacted
    return rawTexts(report, revealed ? null : redacted).map((raw) => ({
      raw,
      marks: marksIn(raw, redacted.findings, shown.findings),
    }))
  }, [report, redacted, revealed])
  const targets = useMemo(() => targetsIn(texts), [texts])

  function markOf(place: Place, finding: Finding): (() => void) | null {
    const found = targets.get(finding)?.get(keyOf(place))
    if (found === undefined) return null
    return () => {
      setOrigin(finding)
      setTarget(found)
    }
  }

  function showFinding({ places }: RawMark): void {
    const from = places.find(({ finding }) => finding === origin) ?? places[0]
    setSought({ finding: from.finding, onArrive: () => setSought(null) })
  }

  return { texts, target, onArrive: () => setTarget(null), sought, showFinding, markOf }
}

type Targets = ReadonlyMap<Finding, ReadonlyMap<string, RawTarget>>

/** Where each place of each finding is marked; of members that share a name the last, for it counts. */
function targetsIn(texts: readonly MarkedText[]): Targets {
  const targets = new Map<Finding, Map<string, RawTarget>>()
  for (const { raw, marks } of texts) {
    for (const { start, places } of marks) {
      for (const { finding, place } of places) {
        const found = targets.get(finding) ?? new Map<string, RawTarget>()
        targets.set(finding, found.set(keyOf(place), { part: raw.part, start }))
      }
    }
  }
  return targets
}
