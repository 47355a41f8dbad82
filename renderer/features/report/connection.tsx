import './connection.css'
import type { Timings, TlsFacts } from '../../../core/introspection/evidence.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { Section } from './section.tsx'
import { Instant } from './times.tsx'

interface ConnectionProps {
  readonly timings: Timings
  readonly tls: TlsFacts | null
  readonly url: string
}

/** How long each phase took, and what is known of the peer. */
export function Connection({ timings, tls, url }: ConnectionProps) {
  return (
    <Section name="connection" title="Connection">
      <TimingBar timings={timings} />
      {tls === null ? (
        <p>{url.startsWith('https:') ? 'No TLS connection was made.' : 'Plain http, no TLS.'}</p>
      ) : (
        <dl className="facts">
          <dt>Protocol</dt>
          <dd>
            {tls.protocol}, {tls.cipher}
          </dd>
          <dt>Certificate of</dt>
          <dd>{escapeControls(tls.subject)}</dd>
          <dt>Issued by</dt>
          <dd>{escapeControls(tls.issuer)}</dd>
          <dt>Valid from</dt>
          <dd>
            <Instant at={tls.validFrom} />
          </dd>
          <dt>Valid to</dt>
          <dd>
            <Instant at={tls.validTo} />
          </dd>
        </dl>
      )}
    </Section>
  )
}

function TimingBar({ timings }: { readonly timings: Timings }) {
  const phases = [
    { name: 'DNS', ms: timings.dnsMs },
    { name: 'Connect', ms: timings.connectMs },
    { name: 'TLS', ms: timings.tlsMs },
    { name: 'First byte', ms: timings.firstByteMs },
  ]
  const total = Math.max(timings.totalMs, 0.001)
  return (
    <div className="timings">
      <div className="timings-bar" aria-hidden>
        {phases.map((phase, index) =>
          phase.ms === null ? null : (
            <span
              key={phase.name}
              className={`timings-phase timings-phase-${index}`}
              style={{ width: `${Math.min(100, (phase.ms / total) * 100)}%` }}
            />
          ),
        )}
      </div>
      <dl className="timings-legend">
        {phases.map((phase, index) => (
          <div key={phase.name}>
            <dt>
              <span className={`timings-key timings-phase-${index}`} aria-hidden />
              {phase.name}
            </dt>
            <dd>{phase.ms === null ? 'none' : sayMs(phase.ms)}</dd>
          </div>
        ))}
        <div>
          <dt>Total</dt>
          <dd>{sayMs(timings.totalMs)}</dd>
        </div>
      </dl>
    </div>
  )
}

function sayMs(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms).toLocaleString('en')} ms`
}
