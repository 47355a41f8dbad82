import './connection.css'
import type { GatheredMetadata } from '../../../core/metadata/gathered.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { Fold } from '../../ui/fold.tsx'
import { AskAfresh } from './key-set.tsx'
import { Section } from './section.tsx'
import { Instant } from './times.tsx'

interface MetadataProps {
  readonly metadata: GatheredMetadata
  readonly blocked: string | null
  readonly onAskAfresh: () => void
}

/** Which metadata of the issuer was looked at, where it came from and what was tried. */
export function Metadata({ metadata, blocked, onAskAfresh }: MetadataProps) {
  const { issuer, url, from, fetchedAt, stale, attempts, document } = metadata
  return (
    <Section name="metadata" title="Metadata">
      <dl className="facts">
        <dt>Issuer</dt>
        <dd>{escapeControls(issuer)}</dd>
        <dt>Document</dt>
        <dd>{url === null ? 'None was found' : escapeControls(url)}</dd>
        <dt>Came from</dt>
        <dd>
          {from === 'cache' ? 'The cache' : 'The network'}
          {stale ? '; its lifetime is over' : ''}
        </dd>
        {fetchedAt === null ? null : (
          <>
            <dt>Fetched</dt>
            <dd>
              <Instant at={fetchedAt} />
            </dd>
          </>
        )}
      </dl>
      {attempts.length === 0 ? null : (
        <Fold summary={sayTried(attempts.length)} open={document === null}>
          <table className="table">
            <caption className="visually-hidden">What was tried</caption>
            <thead>
              <tr>
                <th scope="col">URL</th>
                <th scope="col">Outcome</th>
                <th scope="col">Detail</th>
              </tr>
            </thead>
            <tbody>
              {attempts.map((attempt) => (
                <tr key={attempt.url}>
                  <th scope="row">
                    <code>{escapeControls(attempt.url)}</code>
                  </th>
                  <td>{attempt.outcome === 'found' ? 'Found' : 'Failed'}</td>
                  <td>{escapeControls(attempt.detail)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fold>
      )}
      <AskAfresh blocked={blocked} onAskAfresh={onAskAfresh} />
    </Section>
  )
}

function sayTried(count: number): string {
  return count === 1 ? '1 URL was tried' : `${count} URLs were tried`
}
