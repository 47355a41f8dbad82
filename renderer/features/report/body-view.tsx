import './exchange.css'
import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { JsonObject } from '../../../core/json.ts'
import { JsonView } from '../../json/json-view.tsx'
import { RevealAll } from '../../json/masked-value.tsx'
import type { Masks } from '../../json/masks.ts'
import type { Reveal } from '../../json/use-reveal.ts'
import { Button } from '../../ui/button.tsx'
import { RawView } from './raw-view.tsx'
import type { RawLinks } from './raw-view-links.ts'

interface BodyViewProps {
  readonly members: JsonObject | null
  /** Whether anything of the body is masked until everything is revealed. */
  readonly masked: boolean
  readonly masks: Masks
  readonly reveal: Reveal
  readonly links: RawLinks
}

/** The body of a response: its members indented, or the text as it came, where findings are marked. */
export function BodyView({ members, masked, masks, reveal, links }: BodyViewProps) {
  const [form, setForm] = useState<'pretty' | 'raw'>('pretty')
  const body = links.texts.find(({ raw }) => raw.part === 'body')
  if (body === undefined) return <p className="muted">The body is empty.</p>
  if (links.target?.part === 'body' && form === 'pretty') setForm('raw')
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
        {masked && masks.size === 0 ? (
          <Button small icon={reveal.all ? EyeOff : Eye} onPress={() => reveal.setAll(!reveal.all)}>
            {reveal.all ? 'Mask the body' : 'Reveal the body as it came'}
          </Button>
        ) : null}
      </div>
      {pretty ? (
        <div className="exchange-body">
          <JsonView value={members} pointer="" masks={masks} reveal={reveal} />
        </div>
      ) : (
        <RawView name="Body, as it came" marked={body} links={links} />
      )}
    </>
  )
}
