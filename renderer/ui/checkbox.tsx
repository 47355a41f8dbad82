import './field.css'
import { type ReactNode, useId } from 'react'
import { FieldNotes } from './text-field.tsx'

interface CheckboxProps {
  readonly label: ReactNode
  readonly description?: string
  readonly error?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that the person agrees to, or not. */
export function Checkbox({ label, description, error, checked, onChange }: CheckboxProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="checkbox">
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={error !== undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      <FieldNotes id={id} description={description} error={error} />
    </div>
  )
}
