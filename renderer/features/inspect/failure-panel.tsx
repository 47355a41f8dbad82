import { KeyRound, Pencil } from 'lucide-react'
import type { ErrorCode } from '../../../core/errors.ts'
import type { Failure } from '../../bridge.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

const titles: Partial<Readonly<Record<ErrorCode, string>>> = {
  'keychain-missing': 'There is no keychain',
  'keychain-locked': 'The keychain is locked',
  'keychain-unresponsive': 'The keychain does not answer',
  'keychain-failed': 'The keychain refused',
  'secret-missing': 'The secret is missing',
  'secret-bound-elsewhere': 'The secret was typed for another server',
  'profile-unknown': 'The profile is gone',
  'certificate-file-unreadable': 'A CA file can not be read',
  'endpoint-invalid': 'The endpoint is not usable',
  'endpoint-insecure': 'The endpoint is not https',
  busy: 'A request is still running',
  internal: 'Token Loupe has a fault of its own',
}

/** Failures of the keychain, for which keeping the secret for this session only is a way out. */
export function isKeychainFailure(code: ErrorCode): boolean {
  return code.startsWith('keychain-')
}

const secretCodes: readonly ErrorCode[] = [
  'secret-missing',
  'secret-bound-elsewhere',
  'certificate-file-unreadable',
  'endpoint-invalid',
  'endpoint-insecure',
]

interface FailurePanelProps {
  readonly failure: Failure
  /** Opens the profile to type its secret again, kept for this session only. */
  readonly onSessionOnly: () => void
  readonly onEditProfile: () => void
}

/** Why the server could not be asked at all, and what can be done about it. */
export function FailurePanel({ failure, onSessionOnly, onEditProfile }: FailurePanelProps) {
  return (
    <Notice
      tone="error"
      title={titles[failure.code] ?? 'The server was not asked'}
      announced
      actions={
        <>
          {isKeychainFailure(failure.code) ? (
            <Button small icon={KeyRound} onPress={onSessionOnly}>
              Use for this session only
            </Button>
          ) : null}
          {secretCodes.includes(failure.code) ? (
            <Button small icon={Pencil} onPress={onEditProfile}>
              Edit the profile
            </Button>
          ) : null}
        </>
      }
    >
      <p>{failure.message}</p>
    </Notice>
  )
}
