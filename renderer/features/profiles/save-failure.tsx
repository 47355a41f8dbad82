import { KeyRound } from 'lucide-react'
import type { Failure } from '../../bridge.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { isKeychainFailure } from '../inspect/failure-panel.tsx'

interface SaveFailureProps {
  readonly failure: Failure
  readonly onSessionOnly: () => void
}

/** Why a profile was not saved, where no single field is to blame. */
export function SaveFailure({ failure, onSessionOnly }: SaveFailureProps) {
  return (
    <Notice
      tone="error"
      title="The profile was not saved"
      announced
      actions={
        isKeychainFailure(failure.code) ? (
          <Button small icon={KeyRound} onPress={onSessionOnly}>
            Use for this session only
          </Button>
        ) : undefined
      }
    >
      <p>{failure.message}</p>
    </Notice>
  )
}
