import type { PresentedBearer, SentRequest } from '../../../core/introspection/sent-request.ts'
import { MaskedJson } from './masked-json.tsx'
import { Instant } from './times.tsx'

interface CallerProofProps {
  readonly request: SentRequest
  /** The same with personal values replaced. */
  readonly redacted: SentRequest
}

/** What the caller proved itself with, decoded: the client assertion, or the facts of the bearer token. */
export function CallerProof({ request, redacted }: CallerProofProps) {
  const { assertion, bearer } = request.authentication
  const masked = redacted.authentication
  return (
    <>
      {assertion === null || masked.assertion === null ? null : (
        <section aria-label="Client assertion" className="exchange-half">
          <h4>Client assertion</h4>
          <p className="field-description">As it was sent, decoded, without its signature.</p>
          <MaskedJson title="Header" value={assertion.header} redacted={masked.assertion.header} />
          <MaskedJson title="Claims" value={assertion.claims} redacted={masked.assertion.claims} />
        </section>
      )}
      {bearer === null ? null : (
        <section aria-label="Bearer token of the caller" className="exchange-half">
          <h4>Bearer token of the caller</h4>
          <BearerFacts bearer={bearer} />
          {bearer.claims === null || masked.bearer?.claims == null ? null : (
            <MaskedJson
              title="Claims, not verified"
              value={bearer.claims}
              redacted={masked.bearer.claims}
            />
          )}
        </section>
      )}
    </>
  )
}

function BearerFacts({ bearer }: { readonly bearer: PresentedBearer }) {
  return (
    <dl className="facts">
      <dt>Where from</dt>
      <dd>{originOf(bearer)}</dd>
      {bearer.fetchedAt === null ? null : (
        <>
          <dt>Got</dt>
          <dd>
            <Instant at={bearer.fetchedAt} />
          </dd>
        </>
      )}
      <dt>Same as the token</dt>
      <dd>{bearer.sameAsToken ? 'Yes, it is the very token that is asked about' : 'No'}</dd>
      {bearer.claims === null ? (
        <>
          <dt>Claims</dt>
          <dd>None that can be read: it is no JWT</dd>
        </>
      ) : null}
    </dl>
  )
}

function originOf({ from, cached }: PresentedBearer): string {
  if (from === 'typed') return 'Typed into the profile'
  return cached
    ? 'The token endpoint, by client credentials; kept in memory from an earlier call'
    : 'The token endpoint, by client credentials; got for this call'
}
