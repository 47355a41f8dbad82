import './exchange.css'
import { useState } from 'react'
import { escapeLines } from '../../json/escape-lines.ts'
import { MaskedValue } from '../../json/masked-value.tsx'
import { LongText } from '../../ui/long-text.tsx'

interface CompactBodyProps {
  readonly raw: string
}

/** A body that is a JWT: masked as tokens are, because whoever has it can pass it on. */
export function CompactBody({ raw }: CompactBodyProps) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <p className="field-description">
        The body is a JWT. What it says is decoded under “Signed answer”.
      </p>
      <div className="exchange-body">
        <MaskedValue
          placeholder={`‹jwt, ${raw.length.toLocaleString('en')} characters›`}
          name="the JWT as it came"
          shown={shown}
          onToggle={() => setShown(!shown)}
        >
          <LongText text={escapeLines(raw)} />
        </MaskedValue>
      </div>
    </>
  )
}
