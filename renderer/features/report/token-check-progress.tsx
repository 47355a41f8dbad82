import { Square } from 'lucide-react'
import { assertNever } from '../../../core/assert-never.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { TokenCheck, TokenCheckRun } from './use-token-checks.ts'

interface TokenCheckProgressProps {
  readonly run: TokenCheckRun
  readonly onCancel: () => void
}

/** How checking the token itself goes, and why it failed. */
export function TokenCheckProgress({ run, onCancel }: TokenCheckProgressProps) {
  return (
    <>
      <div role="status" className="next-steps-progress">
        {sayRun(run)}
      </div>
      {run.phase === 'running' ? (
        <div>
          <Button small icon={Square} onPress={onCancel}>
            Cancel the check
          </Button>
        </div>
      ) : null}
      {run.phase === 'failed' ? (
        <Notice tone="warning" title={failureTitles[run.check.about]} announced>
          <p>{run.failure.message}</p>
        </Notice>
      ) : null}
    </>
  )
}

const failureTitles: Readonly<Record<TokenCheck['about'], string>> = {
  signature: 'The token’s signature was not checked',
  status: 'The status list was not fetched',
}

function sayRun(run: TokenCheckRun): string {
  switch (run.phase) {
    case 'idle':
    case 'failed':
      return ''
    case 'cancelled':
      return 'The check was cancelled.'
    case 'running':
      return run.check.about === 'signature'
        ? `Fetching the keys of ${escapeControls(run.check.at)}…`
        : `Fetching ${escapeControls(run.check.at)}…`
    case 'done':
      return 'Checked. What came of it stands under “The token itself”.'
    default:
      return assertNever(run)
  }
}
