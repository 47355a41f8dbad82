import { Radios } from '../../../ui/radios.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { FormErrors } from '../form-errors.ts'
import type { KeyChoices } from '../secrets/key-choice.ts'
import { SecretText } from '../secrets/secret-text.tsx'
import type { StoredSecret } from '../secrets/stored-secret.ts'
import type { BearerValues } from './authentication-values.ts'
import { ClientFields } from './client-fields.tsx'
import { clientMethodChoices } from './method-words.ts'

const ways = [
  { key: 'typed', label: 'A token that you have', description: 'It is kept as a secret.' },
  {
    key: 'client-credentials',
    label: 'Fetch one with client credentials',
    description: 'From a token endpoint, when it is needed.',
  },
] as const

interface BearerFieldsProps {
  readonly values: BearerValues
  readonly errors: FormErrors
  readonly stored: StoredSecret
  readonly choices: KeyChoices
  readonly onChange: (part: Partial<BearerValues>) => void
  readonly onChoices: (part: Partial<KeyChoices>) => void
}

/** Where the bearer token comes from by which the caller authorises itself. @see RFC 7662 section 2.1 */
export function BearerFields(props: BearerFieldsProps) {
  const { values, errors, stored, choices, onChange, onChoices } = props
  const { client } = values
  return (
    <>
      <Radios
        label="Bearer token"
        choices={ways}
        value={values.from}
        onChange={(from) => onChange({ from })}
      />
      {values.from === 'typed' ? (
        <SecretText
          label="The bearer token"
          name="bearerToken"
          stored={stored('bearerToken')}
          rows={3}
          error={errors.bearerToken}
        />
      ) : (
        <div className="profile-form-part">
          <TextField
            label="Token endpoint of the bearer token"
            inputMode="url"
            value={values.tokenEndpoint}
            error={errors.tokenEndpoint}
            onChange={(tokenEndpoint) => onChange({ tokenEndpoint })}
          />
          <Select
            label="Method at the token endpoint"
            choices={clientMethodChoices}
            value={client.method}
            onChange={(method) => onChange({ client: { ...client, method } })}
          />
          <ClientFields
            method={client.method}
            values={client}
            errors={errors}
            stored={stored}
            choices={choices}
            onChange={(part) => onChange({ client: { ...client, ...part } })}
            onChoices={onChoices}
          />
          <TextField
            label="Scope to ask for"
            value={values.scope}
            onChange={(scope) => onChange({ scope })}
          />
          <TextField
            label="Resources to ask for"
            description="One a line (RFC 8707)."
            rows={2}
            mono
            value={values.resources}
            onChange={(resources) => onChange({ resources })}
          />
          <TextField
            label="Audience to ask for"
            description="A parameter that some servers know."
            value={values.audience}
            onChange={(audience) => onChange({ audience })}
          />
        </div>
      )}
    </>
  )
}
