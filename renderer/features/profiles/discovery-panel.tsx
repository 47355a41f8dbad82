import { Check, CircleCheck, CircleX } from 'lucide-react'
import type { DiscoveryResult } from '../../../core/metadata/discovery.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Discovery } from './use-discovery.ts'

interface DiscoveryPanelProps {
  readonly discovery: Discovery
  readonly endpoint: string
  readonly onAccept: (endpoint: string) => void
  readonly onCancel: () => void
}

/** What the issuer's metadata says. Its endpoint is a proposal: it counts once the person takes it. */
export function DiscoveryPanel({ discovery, endpoint, onAccept, onCancel }: DiscoveryPanelProps) {
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
      return <Found result={discovery.result} endpoint={endpoint} onAccept={onAccept} />
  }
}

interface FoundProps {
  readonly result: DiscoveryResult
  readonly endpoint: string
  readonly onAccept: (endpoint: string) => void
}

function Found({ result, endpoint, onAccept }: FoundProps) {
  const proposed = result.proposals.introspectionEndpoint
  return (
    <div className="discovery" role="status">
      {proposed === null ? (
        <p>
          <strong>No introspection endpoint found.</strong> Type it below, if you know it.
        </p>
      ) : (
        <p className="discovery-proposal">
          <span>
            The metadata names <code>{escapeControls(proposed)}</code>
          </span>
          {proposed === endpoint ? (
            <span className="discovery-taken">
              <Check aria-hidden size={14} /> in use
            </span>
          ) : (
            <Button small icon={Check} onPress={() => onAccept(proposed)}>
              Use this endpoint
            </Button>
          )}
        </p>
      )}
      {result.proposals.authenticationMethods === null ? null : (
        <p>
          Callers may authenticate by{' '}
          {escapeControls(result.proposals.authenticationMethods.join(', '))}.
        </p>
      )}
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
