import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { JsonObject } from '../../../../core/json.ts'
import type { ProfileDraft } from '../../../../core/profile/profile.ts'
import { explainRegistration, toRegistration } from '../../../../core/profile/to-registration.ts'
import type { Failure } from '../../../bridge.ts'
import { useCall } from '../../../services/services.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'

interface RegistrationProps {
  readonly draft: ProfileDraft
  /** The public halves of the profile's keys, as far as they are known. */
  readonly signingKey: JsonObject | null
  readonly encryptionKey: JsonObject | null
}

/** What the server's administrator needs to register this caller, without any secret. @see RFC 7591 section 2 */
export function Registration({ draft, signingKey, encryptionKey }: RegistrationProps) {
  const call = useCall()
  const [outcome, setOutcome] = useState<'none' | 'copied' | Failure>('none')

  async function copy(): Promise<void> {
    const registration = toRegistration(draft, signingKey, null, encryptionKey)
    const answer = await call('clipboard:write', { text: JSON.stringify(registration, null, 2) })
    setOutcome(answer.ok ? 'copied' : answer.error)
  }

  return (
    <div className="profile-form-part">
      <div>
        <Button small icon={Copy} onPress={() => void copy()}>
          Copy registration
        </Button>
      </div>
      {outcome === 'copied' ? (
        <Notice tone="info" title="Registration copied" announced>
          <p>{explainRegistration()}</p>
        </Notice>
      ) : null}
      {typeof outcome === 'object' ? (
        <Notice tone="error" title="Nothing was copied" announced>
          <p>{outcome.message}</p>
        </Notice>
      ) : null}
    </div>
  )
}
