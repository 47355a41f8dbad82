import './reading-panel.css'
import { ShieldQuestionMark } from 'lucide-react'
import { useMemo } from 'react'
import { findPersonal } from '../../../core/claims/find/find-personal.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { issuerOf } from '../../../core/token/issuer-of.ts'
import type { DecodedToken } from '../../../core/token/token.ts'
import { JsonView } from '../../json/json-view.tsx'
import { RevealAll } from '../../json/masked-value.tsx'
import { noMasks, numberMasks } from '../../json/masks.ts'
import { useReveal } from '../../json/use-reveal.ts'
import { Button } from '../../ui/button.tsx'

interface DecodedTokenViewProps {
  readonly decoded: DecodedToken
  /** Begins a profile for the issuer that the token names. */
  readonly onIssuer: (issuer: string) => void
}

/** What a JWT says of itself. Nobody has checked its signature, and the page says so. */
export function DecodedTokenView({ decoded, onIssuer }: DecodedTokenViewProps) {
  const issuer = issuerOf(decoded)
  const reveal = useReveal()
  const masks = useMemo(() => masksOf(decoded), [decoded])
  return (
    <section className="decoded" aria-label="Decoded token, not verified">
      <div className="decoded-head">
        <h2>Decoded here</h2>
        <span className="not-verified">
          <ShieldQuestionMark aria-hidden size={15} />
          Not verified
        </span>
      </div>
      <p className="field-description">
        What the token says of itself. Anybody can write this; only the server can confirm it.
      </p>
      {decoded.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {issuer === null ? null : (
        <p>
          It names the issuer <code className="wrap-anywhere">{escapeControls(issuer)}</code>.{' '}
          <Button small onPress={() => onIssuer(issuer)}>
            New profile for this issuer
          </Button>
        </p>
      )}
      {decoded.header === null ? null : (
        <>
          <h3>Header</h3>
          <JsonView value={decoded.header} pointer="" masks={noMasks} reveal={reveal} />
        </>
      )}
      {decoded.payload === null ? null : (
        <>
          <div className="decoded-head">
            <h3>Payload</h3>
            <RevealAll count={masks.size} shown={reveal.all} onChange={reveal.setAll} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <section className="decoded-payload" aria-label="Payload" tabIndex={0}>
            <JsonView value={decoded.payload} pointer="" masks={masks} reveal={reveal} />
          </section>
        </>
      )}
    </section>
  )
}

function masksOf(decoded: DecodedToken) {
  const { payload } = decoded
  if (payload === null) return noMasks
  return numberMasks(payload, findPersonal(payload))
}
