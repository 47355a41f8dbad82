import type { Ref } from 'react'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { FormErrors } from '../form-errors.ts'
import type { KeyChoices } from '../secrets/key-choice.ts'
import type { StoredSecret } from '../secrets/stored-secret.ts'
import type { AuthenticationValues } from './authentication-values.ts'
import { BearerFields } from './bearer-fields.tsx'
import { ClientFields } from './client-fields.tsx'
import { callerMethodChoices } from './method-words.ts'

interface CallerFieldsProps {
  readonly values: AuthenticationValues
  readonly errors: FormErrors
  readonly stored: StoredSecret
  readonly choices: KeyChoices
  readonly secretRef: Ref<HTMLInputElement>
  readonly onChange: (part: Partial<AuthenticationValues>) => void
  readonly onChoices: (part: Partial<KeyChoices>) => void
}

/** How the caller authenticates at the introspection endpoint. */
export function CallerFields(props: CallerFieldsProps) {
  const { values, errors, stored, choices, onChange, onChoices } = props
  const { method } = values
  return (
    <>
      <Select
        label="Caller authentication"
        description={callerMethodChoices.find(({ key }) => key === method)?.description}
        choices={callerMethodChoices}
        value={method}
        onChange={(next) => onChange({ method: next })}
      />
      {method === 'bearer' ? (
        <>
          <TextField
            label="Client ID, if it has one"
            description="Under which id the server knows this caller; the report compares it with client_id."
            value={values.clientId}
            onChange={(clientId) => onChange({ clientId })}
          />
          <BearerFields
            values={values.bearer}
            errors={errors}
            stored={stored}
            choices={choices}
            onChange={(part) => onChange({ bearer: { ...values.bearer, ...part } })}
            onChoices={onChoices}
          />
        </>
      ) : (
        <ClientFields
          method={method}
          values={values}
          errors={errors}
          stored={stored}
          choices={choices}
          secretRef={props.secretRef}
          onChange={onChange}
          onChoices={onChoices}
        />
      )}
    </>
  )
}
