import './exchange.css'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { JsonObject } from '../../../core/json.ts'
import { escapeLines } from '../../json/escape-lines.ts'
import { JsonView } from '../../json/json-view.tsx'
import { RevealAll } from '../../json/masked-value.tsx'
import type { Masks } from '../../json/masks.ts'
import type { Reveal } from '../../json/use-reveal.ts'
import { LongText } from '../../ui/long-text.tsx'

interface BodyViewProps {
  readonly raw: string
  readonly members: JsonObject | null
  readonly masks: Masks
  readonly reveal: Reveal
}

/** The body of a response: its members indented, or the text as it came. */
export function BodyView({ raw, members, masks, reveal }: BodyViewProps) {
  const [form, setForm] = useState<'pretty' | 'raw'>('pretty')
  if (raw === '') return <p className="muted">The body is empty.</p>
  const pretty = form === 'pretty' && members !== null
  return (
    <>
      <div className="exchange-tools">
        {members === null ? null : (
          <ToggleButtonGroup
            className="switch"
            aria-label="Show the body"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[form]}
            onSelectionChange={(keys) => setForm(keys.has('raw') ? 'raw' : 'pretty')}
          >
            <ToggleButton id="pretty" className="switch-button">
              Pretty
            </ToggleButton>
            <ToggleButton id="raw" className="switch-button">
              Raw
            </ToggleButton>
          </ToggleButtonGroup>
        )}
        <RevealAll count={masks.size} shown={reveal.all} onChange={reveal.setAll} />
      </div>
      <div className="exchange-body">
        {pretty ? (
          <JsonView value={members} pointer="" masks={masks} reveal={reveal} />
        ) : (
          <LongText text={escapeLines(raw)} />
        )}
      </div>
    </>
  )
}
