import './connection.css'
import type { SentRequest } from '../../../core/introspection/sent-request.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { inForceLines } from '../../../core/report/write-in-force.ts'

interface InForceProps {
  readonly request: SentRequest
}

/** Which settings of the profile were in force, and what the caller presented. */
export function InForce({ request }: InForceProps) {
  const lines = inForceLines(request).filter(([label]) => label !== 'assertion')
  return (
    <section aria-label="Settings in force" className="exchange-half">
      <h4>Settings in force</h4>
      {lines.length === 0 ? (
        <p className="muted">
          No proxy, certificate, CA file, header or parameter of one’s own: everything is at its
          default.
        </p>
      ) : (
        <dl className="facts">
          {lines.map(([label, text]) => (
            <div key={label} className="facts-line">
              <dt>{capitalize(label)}</dt>
              <dd>{escapeControls(text)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
