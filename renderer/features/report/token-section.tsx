import './signed-answer.css'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { sayDecryption, saySignature } from '../../../core/report/say-jwt.ts'
import type {
  TokenChecks,
  TokenSignatureCheck,
  TokenStatusCheck,
} from '../../../core/token/token-checks.ts'
import { KeySet } from './key-set.tsx'
import { KeyView } from './key-view.tsx'
import { MaskedJson } from './masked-json.tsx'
import { Section } from './section.tsx'
import { Instant } from './times.tsx'
import { trustIn } from './trust.ts'
import { TrustMark } from './trust-mark.tsx'

interface TokenSectionProps {
  readonly checks: TokenChecks
  /** The same with personal values replaced. */
  readonly redacted: TokenChecks
}

/** What was checked of the token itself, beside asking the server. */
export function TokenSection({ checks, redacted }: TokenSectionProps) {
  return (
    <Section name="token" title="The token itself">
      {checks.signature === null ? null : (
        <SignatureCheck check={checks.signature} redacted={redacted.signature} />
      )}
      {checks.status === null ? null : <StatusCheck check={checks.status} />}
    </Section>
  )
}

interface SignatureCheckProps {
  readonly check: TokenSignatureCheck
  readonly redacted: TokenSignatureCheck | null
}

function SignatureCheck({ check, redacted }: SignatureCheckProps) {
  const { issuer, decryption, verdict, keys, decrypted } = check
  const masked = redacted?.decrypted ?? null
  return (
    <>
      {decryption === null ? null : (
        <section aria-label="Encryption of the token" className="jwt-layer">
          <h4>Encryption</h4>
          <p>{escapeControls(sayDecryption(decryption))}</p>
          {decryption.state === 'decrypted' ? <KeyView facts={decryption.key} /> : null}
        </section>
      )}
      <section aria-label="Signature of the token" className="jwt-layer">
        <div className="jwt-layer-head">
          <h4>Signature</h4>
          <TrustMark trust={trustIn(verdict)} />
        </div>
        <p>
          {escapeControls(saySignature(verdict))} The keys are those of{' '}
          <code>{escapeControls(issuer)}</code>.
        </p>
        {verdict.state === 'not-checked' || verdict.key === null ? null : (
          <KeyView facts={verdict.key} />
        )}
        {keys === null ? null : <KeySet keys={keys} />}
      </section>
      {decrypted?.header == null || masked?.header == null ? null : (
        <MaskedJson
          title="Header of the decrypted token"
          value={decrypted.header}
          redacted={masked.header}
        />
      )}
      {decrypted?.claims == null || masked?.claims == null ? null : (
        <MaskedJson
          title="Claims of the decrypted token"
          value={decrypted.claims}
          redacted={masked.claims}
        />
      )}
    </>
  )
}

function StatusCheck({ check }: { readonly check: TokenStatusCheck }) {
  const { uri, index, value, meaning, signature, fetchedAt, problem } = check
  return (
    <section aria-label="Status list" className="jwt-layer">
      <div className="jwt-layer-head">
        <h4>Status list</h4>
        {signature === null ? null : <TrustMark trust={trustIn(signature)} />}
      </div>
      {problem === null ? null : <p>{escapeControls(problem)}</p>}
      <dl className="facts">
        <dt>List</dt>
        <dd>{escapeControls(uri)}</dd>
        <dt>Entry</dt>
        <dd>{index.toLocaleString('en')}</dd>
        {value === null ? null : (
          <>
            <dt>Value</dt>
            <dd>
              {value}: {meaning === null ? 'not registered' : escapeControls(meaning)}
            </dd>
          </>
        )}
        <dt>Fetched</dt>
        <dd>
          <Instant at={fetchedAt} />
        </dd>
      </dl>
      {signature === null ? null : <p>{escapeControls(saySignature(signature))}</p>}
    </section>
  )
}
