import './signed-answer.css'
import type { JwtAnswer } from '../../../core/introspection/jwt-answer.ts'
import type { SignatureVerdict } from '../../../core/introspection/signature.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { sayDecryption, saySignature } from '../../../core/report/say-jwt.ts'
import { KeyView } from './key-view.tsx'
import { MaskedJson } from './masked-json.tsx'
import { trustIn } from './trust.ts'
import { TrustMark } from './trust-mark.tsx'

interface LayerProps {
  readonly jwt: JwtAnswer
  /** The same with placeholders for what is personal. */
  readonly redacted: JwtAnswer
}

/** The JWE round an answer: its header, what decrypting gave, with which key. */
export function EncryptionLayer({ jwt, redacted }: LayerProps) {
  if (jwt.encryption === null) return null
  const { header, verdict } = jwt.encryption
  const masked = redacted.encryption?.header ?? null
  return (
    <section aria-label="Encryption" className="jwt-layer">
      <h4>Encryption</h4>
      <p>{escapeControls(sayDecryption(verdict))}</p>
      {verdict.state === 'decrypted' ? <KeyView facts={verdict.key} /> : null}
      {header === null || masked === null ? (
        <p className="muted">The header can not be read.</p>
      ) : (
        <MaskedJson title="Header of the encryption" value={header} redacted={masked} />
      )}
    </section>
  )
}

/** The JWS of an answer: its header, what checking the signature gave, with which key. */
export function SignatureLayer({ jwt, redacted }: LayerProps) {
  if (jwt.signature === null) return null
  const { header, verdict, fittingKeys } = jwt.signature
  const masked = redacted.signature?.header ?? null
  const key = keyOf(verdict)
  return (
    <section aria-label="Signature" className="jwt-layer">
      <div className="jwt-layer-head">
        <h4>Signature</h4>
        <TrustMark trust={trustIn(verdict)} />
      </div>
      <p>{escapeControls(saySignature(verdict))}</p>
      {fittingKeys > 1 ? <p>{fittingKeys} keys fit the header of the signature.</p> : null}
      {key === null ? null : <KeyView facts={key} />}
      {header === null || masked === null ? (
        <p className="muted">The header can not be read.</p>
      ) : (
        <MaskedJson title="Header of the signature" value={header} redacted={masked} />
      )}
    </section>
  )
}

function keyOf(verdict: SignatureVerdict) {
  return verdict.state === 'not-checked' ? null : verdict.key
}
