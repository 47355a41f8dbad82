import './raw-view.css'
import { useEffect, useRef, useState } from 'react'
import { severities } from '../../../core/findings/finding.ts'
import type { Span } from '../../../core/introspection/locate-json.ts'
import { Button } from '../../ui/button.tsx'
import { arriveAt } from './jump-to.ts'
import { RawLineView } from './raw-view-line.tsx'
import { firstRange, holds, linesIn, rangeRound, withEarlier, withMore } from './raw-view-lines.ts'
import type { MarkedText, RawLinks } from './raw-view-links.ts'
import type { RawMark } from './raw-view-marks.ts'

interface RawViewProps {
  readonly name: string
  readonly marked: MarkedText
  readonly links: RawLinks
}

/** A text as it came, its lines numbered, with a way from each place that a finding points at to the finding. */
export function RawView({ name, marked, links }: RawViewProps) {
  const { raw, marks } = marked
  const root = useRef<HTMLElement>(null)
  const target = links.target?.part === raw.part ? links.target.start : null
  const [range, setRange] = useRange(raw.text, target)
  const { onArrive, showFinding } = links

  useEffect(() => {
    if (target === null) return
    arriveAt(root.current?.querySelector(`[data-start="${target}"]`))
    onArrive()
  }, [target, onArrive])

  return (
    <section className="raw" aria-label={name} ref={root}>
      <Key marks={marks} />
      {range.start === 0 ? null : (
        <Button small onPress={() => setRange(withEarlier(raw.text, range))}>
          Show what is before
        </Button>
      )}
      <code className="raw-lines">
        {linesIn(raw.text, range, marks).map((line) => (
          <RawLineView key={line.start} text={raw.text} line={line} onMark={showFinding} />
        ))}
      </code>
      {range.end === raw.text.length ? null : (
        <Button small onPress={() => setRange(withMore(raw.text, range))}>
          {`Show more (${(raw.text.length - range.end).toLocaleString('en')} characters follow)`}
        </Button>
      )}
    </section>
  )
}

/** What the lines under marked texts mean. */
function Key({ marks }: { readonly marks: readonly RawMark[] }) {
  const present = new Set(marks.map(({ places }) => places[0].finding.severity))
  if (present.size === 0) return null
  return (
    <p className="raw-key">
      <span>Marked where a finding points:</span>
      {severities
        .filter((severity) => present.has(severity))
        .map((severity) => (
          <span key={severity} className={`raw-mark raw-mark-${severity}`}>
            {severity}
          </span>
        ))}
    </p>
  )
}

/** What is shown of a text: its beginning until more is asked for, and always what is jumped to. */
function useRange(text: string, target: number | null) {
  const [shown, setShown] = useState<{ readonly text: string; readonly range: Span } | null>(null)
  const kept = shown?.text === text ? shown.range : firstRange(text)
  const range = target === null || holds(kept, target) ? kept : rangeRound(text, target)
  function setRange(next: Span): void {
    setShown({ text, range: next })
  }
  if (range !== kept) setRange(range)
  return [range, setRange] as const
}
