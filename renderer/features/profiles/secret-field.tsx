import '../../ui/field.css'
import { type RefObject, useId } from 'react'
import type { SecretState } from '../../../core/profile/profile.ts'
import { describedBy, FieldNotes } from '../../ui/text-field.tsx'

const placeholders: Readonly<Record<SecretState['stored'], string>> = {
  keychain: 'Stored in the keychain',
  session: 'Kept in memory for this session',
  none: 'No secret is stored',
  unknown: 'The keychain could not be asked',
}

interface SecretFieldProps {
  /** The field keeps its own text, so that the secret is in no state of the window. */
  readonly inputRef: RefObject<HTMLInputElement | null>
  /** Null for a new profile. */
  readonly stored: SecretState['stored'] | null
  readonly error: string | undefined
}

/** Where a secret is typed. It is never filled from anywhere. */
export function SecretField({ inputRef, stored, error }: SecretFieldProps) {
  const id = useId()
  const description =
    stored === null || stored === 'none'
      ? undefined
      : 'Leave it empty to keep the secret that is there. It can not be shown.'
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Client secret
      </label>
      <input
        id={id}
        ref={inputRef}
        type="password"
        className="field-input"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={8192}
        placeholder={stored === null ? '' : placeholders[stored]}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, description, error)}
      />
      <FieldNotes id={id} description={description} error={error} />
    </div>
  )
}
