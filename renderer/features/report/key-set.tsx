import './connection.css'
import { RotateCw } from 'lucide-react'
import type { GatheredKeys } from '../../../core/metadata/gathered.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { Button } from '../../ui/button.tsx'
import { Instant } from './times.tsx'

interface KeySetProps {
  readonly keys: GatheredKeys
}

/** Where the keys came from that signatures were checked with. */
export function KeySet({ keys }: KeySetProps) {
  const { url, from, fetchedAt, refetched, problem, remarks = [] } = keys
  const count = keys.keys.length === 1 ? '1 key' : `${keys.keys.length} keys`
  return (
    <>
      <dl className="facts">
        <dt>Key set</dt>
        <dd>{escapeControls(url)}</dd>
        <dt>Came from</dt>
        <dd>
          {from === 'cache' ? 'The cache' : 'The network'}, {count}
          {refetched ? '; fetched once more because a kid was unknown' : ''}
        </dd>
        {fetchedAt === null ? null : (
          <>
            <dt>Fetched</dt>
            <dd>
              <Instant at={fetchedAt} />
            </dd>
          </>
        )}
        {problem === null ? null : (
          <>
            <dt>Problem</dt>
            <dd>{escapeControls(problem)}</dd>
          </>
        )}
      </dl>
      {remarks.map((remark) => (
        <p key={remark}>{escapeControls(remark)}</p>
      ))}
    </>
  )
}

interface AskAfreshProps {
  /** Why the token can not be asked about again; null when it can. */
  readonly blocked: string | null
  readonly onAskAfresh: () => void
}

/** Asks again and fetches metadata and keys anew, whatever the cache holds. */
export function AskAfresh({ blocked, onAskAfresh }: AskAfreshProps) {
  return (
    <div className="ask-afresh">
      <Button small icon={RotateCw} isDisabled={blocked !== null} onPress={onAskAfresh}>
        Ask again with fresh keys and metadata
      </Button>
      {blocked === null ? null : <span className="field-description">{blocked}</span>}
    </div>
  )
}
