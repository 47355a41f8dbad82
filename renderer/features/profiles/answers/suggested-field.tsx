import '../../../ui/field.css'
import { useId } from 'react'
import { describedBy, FieldNotes, type FieldWords } from '../../../ui/text-field.tsx'

interface SuggestedFieldProps extends FieldWords {
  readonly value: string
  readonly suggestions: readonly string[]
  readonly onChange: (value: string) => void
}

/** A line of text with suggestions; anything else can be typed too. */
export function SuggestedField(props: SuggestedFieldProps) {
  const { label, description, error, value, suggestions, onChange } = props
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        list={`${id}-list`}
        className="field-input mono"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, description, error)}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
      <FieldNotes id={id} description={description} error={error} />
    </div>
  )
}
