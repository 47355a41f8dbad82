import type { Ref } from 'react'
import type { CallerAuthenticationMethod } from '../../../../core/profile/authentication.ts'
import { Notice } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { FormErrors } from '../form-errors.ts'
import { CertificateField } from '../secrets/certificate-field.tsx'
import { type KeyChoices, unmade } from '../secrets/key-choice.ts'
import { KeyField } from '../secrets/key-field.tsx'
import { SecretText } from '../secrets/secret-text.tsx'
import type { StoredSecret } from '../secrets/stored-secret.ts'
import { AssertionFields } from './assertion-fields.tsx'
import type { AssertionValues, ClientValues } from './client-values.ts'

interface ClientFieldsProps {
  readonly method: CallerAuthenticationMethod
  readonly values: Omit<ClientValues, 'method'>
  readonly errors: FormErrors
  readonly stored: StoredSecret
  readonly choices: KeyChoices
  readonly secretRef?: Ref<HTMLInputElement>
  readonly onChange: (part: Partial<Omit<ClientValues, 'method'>>) => void
  readonly onChoices: (part: Partial<KeyChoices>) => void
}

/** What the chosen method needs to know of a client, and no more. */
export function ClientFields(props: ClientFieldsProps) {
  const { method, values, errors, stored, choices, onChange, onChoices } = props
  const { assertion } = values
  const changeAssertion = (part: Partial<AssertionValues>) =>
    onChange({ assertion: { ...assertion, ...part } })
  return (
    <>
      <TextField
        label="Client ID"
        value={values.clientId}
        error={errors.clientId}
        onChange={(clientId) => onChange({ clientId })}
      />
      {method.startsWith('client_secret') ? (
        <SecretText
          label="Client secret"
          name="clientSecret"
          stored={stored('clientSecret')}
          error={errors.clientSecret}
          {...(props.secretRef === undefined ? {} : { inputRef: props.secretRef })}
        />
      ) : null}
      {method === 'client_secret_jwt' ? (
        <AssertionFields
          kind="secret"
          values={assertion}
          error={errors.assertion}
          onChange={changeAssertion}
        />
      ) : null}
      {method === 'private_key_jwt' ? (
        <>
          <AssertionFields
            kind="key"
            values={assertion}
            error={errors.assertion}
            onChange={(part) => {
              changeAssertion(part)
              if (part.keyAlgorithm !== undefined) onChoices({ signing: unmade(choices.signing) })
            }}
          />
          <KeyField
            label="Signing key"
            name="privateKey"
            choice={choices.signing}
            onChange={(signing) => onChoices({ signing })}
            stored={stored('privateKey')}
            publicKey={assertion.publicKey ?? null}
            generate={{ use: 'sig', algorithm: assertion.keyAlgorithm }}
            error={errors.privateKey}
          />
        </>
      ) : null}
      {method.endsWith('tls_client_auth') ? (
        <CertificateField
          choice={choices.certificate}
          onChange={(certificate) => onChoices({ certificate })}
          stored={stored('certificate')}
          error={errors.certificate}
        />
      ) : null}
      {method === 'none' ? (
        <Notice tone="warning">
          <p>
            A client ID is no secret: whoever knows it can ask. RFC 7662 section 2.1 wants some form
            of authorization; use this only to see what a server tells a public client.
          </p>
        </Notice>
      ) : null}
    </>
  )
}
