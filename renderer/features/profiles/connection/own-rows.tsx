import './own-rows.css'
import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import type { OwnValue } from '../../../../core/profile/connection-settings.ts'
import type { Profile } from '../../../../core/profile/profile.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { describedBy, FieldNotes, TextField } from '../../../ui/text-field.tsx'
import { SecretText } from '../secrets/secret-text.tsx'
import { isStoredValue, type StoredPart } from '../secrets/stored-secret.ts'
import type { OwnRow } from './connection-values.ts'

interface OwnRowsProps {
  readonly list: 'headers' | 'parameters'
  readonly label: string
  readonly description: string
  /** What one row is called. */
  readonly one: string
  readonly rows: readonly OwnRow[]
  readonly stored: StoredPart
  /** The profile as it is stored; null for a new one. */
  readonly before: Profile | null
  readonly error: string | undefined
  readonly onChange: (rows: readonly OwnRow[]) => void
}

/** Headers or form parameters of one's own, a row each. */
export function OwnRows(props: OwnRowsProps) {
  const { list, label, description, one, rows, stored, before, error, onChange } = props
  const id = useId()
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1
  return (
    <fieldset className="own-rows" aria-describedby={describedBy(id, description, error)}>
      <legend className="field-label">{label}</legend>
      {rows.map((row, index) => (
        <OwnRowFields
          key={row.key}
          list={list}
          name={`${one} ${index + 1}`}
          row={row}
          stored={isStoredValue(before, list, row.name) ? stored : null}
          onChange={(part) =>
            onChange(rows.map((other) => (other.key === row.key ? { ...row, ...part } : other)))
          }
          onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
        />
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
      <FieldNotes id={id} description={description} error={error} />
    </fieldset>
  )
}

interface OwnRowFieldsProps {
  readonly list: 'headers' | 'parameters'
  /** Like `header 1`. */
  readonly name: string
  readonly row: OwnRow
  readonly stored: StoredPart
  readonly onChange: (part: Partial<OwnValue>) => void
  readonly onRemove: () => void
}

/** One of them. A secret value is in no state of the window. */
function OwnRowFields({ list, name, row, stored, onChange, onRemove }: OwnRowFieldsProps) {
  return (
    <div className="own-row">
      <TextField
        label={`Name of ${name}`}
        mono
        value={row.name}
        onChange={(next) => onChange({ name: next })}
      />
      {row.secret ? (
        <SecretText label={`Secret value of ${name}`} name={`${list} ${row.key}`} stored={stored} />
      ) : (
        <TextField
          label={`Value of ${name}`}
          mono
          value={row.value}
          onChange={(value) => onChange({ value })}
        />
      )}
      <div className="own-row-choices">
        <Checkbox
          label={`The value of ${name} is secret`}
          checked={row.secret}
          onChange={(secret) => onChange({ secret, value: '' })}
        />
        <Button small tone="quiet" icon={X} onPress={onRemove}>
          {`Remove ${name}`}
        </Button>
      </div>
    </div>
  )
}
