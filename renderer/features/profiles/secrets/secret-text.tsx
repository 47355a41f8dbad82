import '../../../ui/field.css'
import './secrets.css'
import { type Ref, useId } from 'react'
import { describedBy, FieldNotes } from '../../../ui/text-field.tsx'
import type { SecretName } from './secret-inputs.ts'
import { placeholderOf, type StoredPart } from './stored-secret.ts'

interface SecretTextProps {
  readonly label: string
  /** By this name the form finds what was typed when it is saved. */
  readonly name: SecretName
  readonly stored: StoredPart
  readonly description?: string
  readonly error?: string | undefined
  /** More than one makes it a text of several lines, masked all the same. */
  readonly rows?: number
  readonly inputRef?: Ref<HTMLInputElement>
}

const keepIt = 'Leave it empty to keep the secret that is there. It can not be shown.'

/** Where a secret is typed. It keeps its own text, so that it is in no state of the window, and is never filled. */
export function SecretText(props: SecretTextProps) {
  const { label, name, stored, error, rows = 1, inputRef } = props
  const id = useId()
  const words = [props.description, stored === null ? undefined : keepIt]
    .filter((part) => part !== undefined)
    .join(' ')
  const description = words === '' ? undefined : words
  const shared = {
    id,
    'data-secret': name,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    placeholder: placeholderOf(stored),
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy(id, description, error),
  } as const
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows === 1 ? (
        <input
          {...shared}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          type="password"
          className="field-input"
          maxLength={8192}
        />
      ) : (
        <textarea
          {...shared}
          className="field-input mono masked-text"
          rows={rows}
          maxLength={40_000}
        />
      )}
      <FieldNotes id={id} description={description} error={error} />
    </div>
  )
}
