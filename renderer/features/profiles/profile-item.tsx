import { Copy, FlaskConical, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ProfileSummary, SecretState } from '../../../core/profile/profile.ts'
import { madeUpTokenLength } from '../../../core/token/made-up-token.ts'
import { madeUpTokenFacts } from '../../../core/token/token-facts.ts'
import { Button } from '../../ui/button.tsx'
import { plainAsking } from '../inspect/asking.ts'
import { useInspection } from '../inspect/use-inspection.ts'
import { ControlRequest } from '../report/control-request.tsx'

const secretWords: Readonly<Record<SecretState['stored'], string>> = {
  keychain: 'secret in the keychain',
  session: 'secret for this session only',
  none: 'no secret',
  unknown: 'keychain not reached',
}

interface ProfileItemProps {
  readonly summary: ProfileSummary
  readonly isOpen: boolean
  readonly onEdit: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** One profile in the list, and what can be done with it. */
export function ProfileItem({ summary, isOpen, onEdit, onDuplicate, onRemove }: ProfileItemProps) {
  const { profile, secret } = summary
  const [confirming, setConfirming] = useState(false)
  const { inspection, ask, cancel } = useInspection()
  const trying = inspection.phase === 'asking'

  function tryOut(): void {
    const token = madeUpTokenFacts(madeUpTokenLength)
    void ask({ ...plainAsking, profile, token, pasteVersion: 0 }, null)
  }

  return (
    <li className={`profile-item${isOpen ? ' profile-item-open' : ''}`} data-profile={profile.name}>
      <h2>{profile.name}</h2>
      <p className="muted wrap-anywhere">{profile.introspectionEndpoint}</p>
      <p className="muted">
        {profile.role === 'client' ? 'Ordinary client' : 'Resource server'},{' '}
        {secretWords[secret.stored]}
      </p>
      {confirming ? (
        <fieldset className="profile-confirm" aria-label={`Delete ${profile.name}?`}>
          <p>
            Delete <strong>{profile.name}</strong> and its secret? This can not be undone.
          </p>
          <Button small tone="danger" icon={Trash2} onPress={onRemove}>
            Delete
          </Button>
          {/* The person has just asked for this question: the harmless answer gets the focus. */}
          <Button small autoFocus onPress={() => setConfirming(false)}>
            Keep it
          </Button>
        </fieldset>
      ) : (
        <div className="profile-actions">
          {trying ? (
            <Button small onPress={cancel} isDisabled={inspection.cancelling}>
              Cancel
            </Button>
          ) : (
            <Button
              small
              icon={FlaskConical}
              aria-label={`Try out ${profile.name}`}
              onPress={tryOut}
            >
              Try out
            </Button>
          )}
          <Button small icon={Pencil} aria-label={`Edit ${profile.name}`} onPress={onEdit}>
            Edit
          </Button>
          <Button small icon={Copy} aria-label={`Duplicate ${profile.name}`} onPress={onDuplicate}>
            Duplicate
          </Button>
          <Button
            small
            icon={Trash2}
            aria-label={`Delete ${profile.name}`}
            onPress={() => setConfirming(true)}
          >
            Delete
          </Button>
        </div>
      )}
      <ControlRequest title="Tried out with a made-up token" inspection={inspection} />
    </li>
  )
}
