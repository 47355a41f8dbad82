import { CircleCheck, CircleX } from 'lucide-react'
import type { DiscoveryResult } from '../../../core/metadata/discovery.ts'
import type { ProfileDraft } from '../../../core/profile/profile.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Proposals } from './discovery/proposals.tsx'
import { Published } from './discovery/published.tsx'
import type { FormValues } from './form-values.ts'
import type { Discovery } from './use-discovery.ts'

interface DiscoveryPanelProps {
  readonly discovery: Discovery
  readonly values: FormValues
  readonly draft: ProfileDraft
  readonly onAccept: (part: Partial<FormValues>) => void
  readonly onCancel: () => void
}

/** What the issuer's metadata says. What it names is a proposal: it counts once the person takes it. */
export function DiscoveryPanel(props: DiscoveryPanelProps) {
  const { discovery, values, draft, onAccept, onCancel } = props
  switch (discovery.phase) {
    case 'idle':
      return null
    case 'looking':
      return (
        <p className="discovery-running" role="status">
          Looking for metadata…{' '}
          <Button small onPress={onCancel}>
            Cancel
          </Button>
        </p>
      )
    case 'failed':
      return (
        <Notice tone="error" title="Metadata was not looked for" announced>
          <p>{discovery.failure.message}</p>
        </Notice>
      )
    case 'found':
      return <Found result={discovery.result} values={values} draft={draft} onAccept={onAccept} />
  }
}

interface FoundProps {
  readonly result: DiscoveryResult
  readonly values: FormValues
  readonly draft: ProfileDraft
  readonly onAccept: (part: Partial<FormValues>) => void
}

function Found({ result, values, draft, onAccept }: FoundProps) {
  return (
    <div className="discovery" role="status">
      {result.proposals.introspectionEndpoint === null ? (
        <p>
          <strong>No introspection endpoint found.</strong> Type it below, if you know it.
        </p>
      ) : null}
      <Proposals result={result} values={values} onAccept={onAccept} />
      <Published result={result} draft={draft} />
      {result.remarks.map((remark) => (
        <p key={remark}>{escapeControls(remark)}</p>
      ))}
      <ul className="discovery-attempts">
        {result.attempts.map((attempt) => (
          <li key={attempt.url}>
            {attempt.outcome === 'found' ? (
              <CircleCheck aria-hidden size={14} />
            ) : (
              <CircleX aria-hidden size={14} />
            )}
            <span>
              <code>{attempt.url}</code> {attempt.outcome}: {escapeControls(attempt.detail)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
