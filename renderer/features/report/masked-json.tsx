import './masked-json.css'
import { useMemo } from 'react'
import type { JsonObject } from '../../../core/json.ts'
import { JsonView } from '../../json/json-view.tsx'
import { RevealAll } from '../../json/masked-value.tsx'
import { diffMasks } from '../../json/masks.ts'
import { type Reveal, useReveal } from '../../json/use-reveal.ts'

interface MaskedJsonProps {
  readonly title: string
  readonly value: JsonObject
  /** The same with placeholders for what is personal; what differs is masked. */
  readonly redacted: JsonObject
  /** Shared with another view of the same values; its own where it is left out. */
  readonly reveal?: Reveal
}

/** A decoded object under its name, personal values masked until revealed. */
export function MaskedJson({ title, value, redacted, reveal: shared }: MaskedJsonProps) {
  const own = useReveal()
  const reveal = shared ?? own
  const masks = useMemo(() => diffMasks(value, redacted, ''), [value, redacted])
  return (
    <div className="masked-json">
      <div className="section-head">
        <h5>{title}</h5>
        <RevealAll count={masks.size} shown={reveal.all} onChange={reveal.setAll} />
      </div>
      <div className="exchange-body">
        <JsonView value={value} pointer="" masks={masks} reveal={reveal} />
      </div>
    </div>
  )
}
