import './empty-state.css'
import { KeyRound } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

interface EmptyStateProps {
  readonly hasProfiles: boolean
  /** What must be said about the profiles, and why they can not be listed. */
  readonly notices: readonly string[]
  readonly isDemo: boolean
  readonly onNewProfile: () => void
}

/** What a newcomer sees: what this is for, and the three steps to an answer. */
export function EmptyState({ hasProfiles, notices, isDemo, onNewProfile }: EmptyStateProps) {
  return (
    <div className="empty">
      {notices.map((notice) => (
        <Notice key={notice} tone="warning" title="About your profiles">
          <p>{notice}</p>
        </Notice>
      ))}
      <h2>Is this token alive, and what does the server know about it?</h2>
      <p>
        Token Loupe asks an authorization server about a token (RFC 7662 introspection) and explains
        what comes back: whether it counts, from when to when, for what, and what the answer gives
        away.
      </p>
      <ol className="empty-steps">
        <li>
          <strong>Say who asks.</strong> A profile holds the endpoint and a resource server’s
          credentials; its secret lies in the keychain.
          {hasProfiles ? null : (
            <Button tone="primary" small icon={KeyRound} onPress={onNewProfile}>
              Make a profile
            </Button>
          )}
        </li>
        <li>
          <strong>{isDemo ? 'Pick a demo token, or paste one.' : 'Paste a token.'}</strong> A bare
          token, an Authorization header, a curl command or a token response. A JWT is decoded here
          at once.
        </li>
        <li>
          <strong>Press Ask.</strong> Only then is the token sent, to the endpoint of the profile
          and nowhere else.
        </li>
      </ol>
    </div>
  )
}
