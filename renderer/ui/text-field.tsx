import './field.css'
import { CircleX } from 'lucide-react'
import { type ReactNode, type Ref, useId } from 'react'

/** What every field has: a label, a word of help, and what is wrong with it. */
export interface FieldWords {
  readonly label: string
  readonly description?: string | undefined
  readonly error?: string | undefined
}

interface TextFieldProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  /** More than one makes it a text of several lines. */
  readonly rows?: number
  readonly mono?: boolean
  readonly inputMode?: 'text' | 'url' | 'numeric'
  readonly inputRef?: Ref<HTMLInputElement>
  /** A button that belongs to the field. */
  readonly button?: ReactNode
}

/** A line of text, or several. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, value, onChange, rows = 1, mono, inputMode } = props
  const id = useId()
  const shared = {
    id,
    value,
    className: `field-input${mono === true ? ' mono' : ''}`,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy(id, description, error),
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-with-button">
        {rows === 1 ? (
          <input
            {...shared}
            {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
            type="text"
            inputMode={inputMode ?? 'text'}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
        )}
        {props.button}
      </div>
      <FieldNotes id={id} description={description} error={error} />
    </div>
  )
}

/** The ids of a field's help and error, for `aria-describedby`. */
export function describedBy(
  id: string,
  description: string | undefined,
  error: string | undefined,
): string | undefined {
  const ids = [
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(description === undefined ? [] : [`${id}-description`]),
  ]
  return ids.length === 0 ? undefined : ids.join(' ')
}

interface FieldNotesProps {
  readonly id: string
  readonly description?: string | undefined
  readonly error?: string | undefined
}

/** What stands below a field: what is wrong first, then the help. */
export function FieldNotes({ id, description, error }: FieldNotesProps) {
  return (
    <>
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`}>
          <CircleX aria-hidden size={14} />
          <span>{error}</span>
        </p>
      )}
      {description === undefined ? null : (
        <p className="field-description" id={`${id}-description`}>
          {description}
        </p>
      )}
    </>
  )
}
