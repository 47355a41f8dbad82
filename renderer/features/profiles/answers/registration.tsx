import type { JsonObject } from '../../../../core/json.ts'
import type { ProfileDraft } from '../../../../core/profile/profile.ts'
import { explainRegistration, toRegistration } from '../../../../core/profile/to-registration.ts'
import { Fold } from '../../../ui/fold.tsx'
import { CopyButton } from '../secrets/copy-button.tsx'

interface RegistrationProps {
  readonly draft: ProfileDraft
  /** The public halves of keys that were made here and are not saved yet. */
  readonly signingKey: JsonObject | null
  readonly encryptionKey: JsonObject | null
}

/** What the server's administrator needs to register this caller, without any secret. @see RFC 7591 section 2 */
export function Registration({ draft, signingKey, encryptionKey }: RegistrationProps) {
  const text = () => JSON.stringify(toRegistration(draft, signingKey, null, encryptionKey), null, 2)
  return (
    <div>
      <CopyButton label="Copy registration" text={text} />
      <Fold summary="What it is, and what it is not">
        <p>{explainRegistration()}</p>
      </Fold>
    </div>
  )
}
