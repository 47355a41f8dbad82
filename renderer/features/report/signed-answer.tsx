import './signed-answer.css'
import { useMemo } from 'react'
import type { JwtAnswer } from '../../../core/introspection/jwt-answer.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import type { Report } from '../../../core/report/report.ts'
import { sayDialect } from '../../../core/report/say-jwt.ts'
import type { Reveal } from '../../json/use-reveal.ts'
import { claimsReveal } from './claims-reveal.ts'
import { EncryptionLayer, SignatureLayer } from './jwt-layers.tsx'
import { AskAfresh, KeySet } from './key-set.tsx'
import { MaskedJson } from './masked-json.tsx'
import { Section } from './section.tsx'
import { type Trust, trustInAnswer } from './trust.ts'
import { TrustMark } from './trust-mark.tsx'

interface SignedAnswerProps {
  readonly report: Report
  readonly redacted: Report
  readonly reveal: Reveal
  readonly blocked: string | null
  readonly onAskAfresh: () => void
}

/** How a signed or encrypted answer is built, what checking it gave, and what it says. */
export function SignedAnswer(props: SignedAnswerProps) {
  const { report, redacted, reveal, blocked, onAskAfresh } = props
  const { jwt, dialect, keys } = report
  return (
    <Section
      name="signed-answer"
      title="Signed answer"
      aside={jwt === null ? null : <TrustMark trust={trustInAnswer(jwt)} />}
    >
      {jwt?.claims == null ? null : <p>{trustWords[trustInAnswer(jwt)]}</p>}
      {dialect === null ? null : (
        <dl className="facts">
          <dt>Form</dt>
          <dd>{sayDialect(dialect)}</dd>
        </dl>
      )}
      {jwt === null || redacted.jwt === null ? null : (
        <Layers report={report} jwt={jwt} redacted={redacted.jwt} reveal={reveal} />
      )}
      {keys === null ? null : (
        <section aria-label="Keys" className="jwt-layer">
          <h4>Keys</h4>
          <KeySet keys={keys} />
          <AskAfresh blocked={blocked} onAskAfresh={onAskAfresh} />
        </section>
      )}
    </Section>
  )
}

/** What follows for who reads the claims. */
const trustWords: Readonly<Record<Trust, string>> = {
  trusted: 'The signature verifies: the claims are what the holder of the key signed.',
  untrusted: 'The claims are shown, but prove nothing: anybody may have written them.',
  unchecked: 'Nobody has checked the signature: do not rely on what the answer says.',
}

interface LayersProps {
  readonly report: Report
  readonly jwt: JwtAnswer
  readonly redacted: JwtAnswer
  readonly reveal: Reveal
}

function Layers({ report, jwt, redacted, reveal }: LayersProps) {
  const membersAt = report.dialect === 'rfc9701' ? '/token_introspection' : ''
  const shared = useMemo(
    () => claimsReveal(reveal, jwt.place === 'body' ? membersAt : null),
    [reveal, jwt.place, membersAt],
  )
  return (
    <>
      <EncryptionLayer jwt={jwt} redacted={redacted} />
      <SignatureLayer jwt={jwt} redacted={redacted} />
      {redacted.problems.map((problem) => (
        <p key={problem}>{escapeControls(problem)}</p>
      ))}
      {redacted.duplicates.length === 0 ? null : (
        <p>Names that occur more than once: {escapeControls(redacted.duplicates.join(', '))}</p>
      )}
      {jwt.claims === null || redacted.claims === null ? (
        <p className="muted">The claims can not be read.</p>
      ) : (
        <section aria-label="Claims" className="jwt-layer">
          <div className="jwt-layer-head">
            <h4>Claims</h4>
            <TrustMark trust={trustInAnswer(jwt)} />
          </div>
          <MaskedJson
            title="What it says"
            value={jwt.claims}
            redacted={redacted.claims}
            reveal={shared}
          />
        </section>
      )}
    </>
  )
}
