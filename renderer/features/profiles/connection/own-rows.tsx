import { Plus, X } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { SecretText } from '../secrets/secret-text.tsx'
import type { StoredSecret } from '../secrets/stored-secret.ts'
import type { OwnRow } from './connection-values.ts'

interface OwnRowsProps {
  readonly list: 'headers' | 'parameters'
  readonly label: string
  readonly description: string
  /** What one row is called. */
  readonly one: string
  readonly rows: readonly OwnRow[]
  readonly stored: StoredSecret
  readonly error: string | undefined
  readonly onChange: (rows: readonly OwnRow[]) => void
}

/** Headers or form parameters of one's own, a row each. A secret value is in no state of the window. */
export function OwnRows(props: OwnRowsProps) {
  const { list, label, description, one, rows, stored, error, onChange } = props
  const change = (key: number, part: Partial<OwnRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1
  return (
    <fieldset className="key-field">
      <legend className="field-label">{label}</legend>
      <p className="field-description">{description}</p>
      {rows.map(({ key, name, value, secret }, index) => (
        <div key={key} className="profile-form-part">
          <TextField
            label={`Name of ${one} ${index + 1}`}
            mono
            value={name}
            onChange={(next) => change(key, { name: next })}
          />
          {secret ? (
            <SecretText
              label={`Secret value of ${one} ${index + 1}`}
              name={`${list} ${key}`}
              stored={stored}
            />
          ) : (
            <TextField
              label={`Value of ${one} ${index + 1}`}
              mono
              value={value}
              onChange={(next) => change(key, { value: next })}
            />
          )}
          <Checkbox
            label={`The value of ${one} ${index + 1} is secret`}
            checked={secret}
            onChange={(next) => change(key, { secret: next, value: next ? '' : value })}
          />
          <div>
            <Button
              small
              tone="quiet"
              icon={X}
              onPress={() => onChange(rows.filter((row) => row.key !== key))}
            >
              {`Remove ${one} ${index + 1}`}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          small
          icon={Plus}
          onPress={() => onChange([...rows, { key: nextKey, name: '', value: '', secret: false }])}
        >
          {`Add a ${one}`}
        </Button>
      </div>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
