import './field.css'
import { useId } from 'react'
import type { Choice } from './select.tsx'

interface RadiosProps<K extends string> {
  readonly label: string
  readonly choices: readonly Choice<K>[]
  readonly value: K
  readonly onChange: (key: K) => void
}

/** Picks one of very few, all of them explained. */
export function Radios<K extends string>({ label, choices, value, onChange }: RadiosProps<K>) {
  const name = useId()
  return (
    <fieldset className="radios">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.key} className="radio">
          <input
            type="radio"
            name={name}
            value={choice.key}
            checked={choice.key === value}
            onChange={() => onChange(choice.key)}
          />
          <span>
            {choice.label}
            {choice.description === undefined ? null : (
              <span className="field-description"> {choice.description}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
