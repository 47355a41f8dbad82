import type { DiscoveryResult } from '../../../core/metadata/discovery.ts'
import type { ProfileDraft } from '../../../core/profile/profile.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Attempts } from './discovery/attempts.tsx'
import { Differences } from './discovery/differences.tsx'
import { Fetched } from './discovery/fetched.tsx'
import { Proposals } from './discovery/proposals.tsx'
import type { ChangeForm, FormValues } from './form-values.ts'
import type { Discovery, DiscoveryQuestion } from './use-discovery.ts'

interface DiscoveryPanelProps {
  readonly discovery: Discovery
  readonly values: FormValues
  readonly draft: ProfileDraft
  readonly onAccept: ChangeForm
  readonly onLook: (question: DiscoveryQuestion) => void
  readonly onCancel: () => void
}

/** What the issuer's metadata says. What it names is a proposal: it counts once the person takes it. */
export function DiscoveryPanel(props: DiscoveryPanelProps) {
  const { discovery, values, draft, onAccept, onLook, onCancel } = props
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
      return (
        <Found
          result={discovery.result}
          values={values}
          draft={draft}
          onAccept={onAccept}
          onRefresh={() => onLook({ ...discovery.question, cache: 'refresh' })}
        />
      )
  }
}

interface FoundProps {
  readonly result: DiscoveryResult
  readonly values: FormValues
  readonly draft: ProfileDraft
  readonly onAccept: ChangeForm
  readonly onRefresh: () => void
}

function Found({ result, values, draft, onAccept, onRefresh }: FoundProps) {
  return (
    <div className="discovery" role="status">
      {result.proposals.introspectionEndpoint === null ? (
        <p>
          <strong>No introspection endpoint found.</strong> Type it below, if you know it.
        </p>
      ) : null}
      {result.remarks.map((remark) => (
        <p key={remark}>{escapeControls(remark)}</p>
      ))}
      <Proposals result={result} values={values} onAccept={onAccept} />
      {result.metadata === null ? null : <Differences metadata={result.metadata} draft={draft} />}
      <Fetched result={result} onRefresh={onRefresh} />
      <Attempts attempts={result.attempts} />
    </div>
  )
}
