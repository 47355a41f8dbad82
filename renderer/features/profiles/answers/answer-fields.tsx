import { generatedEncryptionAlgorithms } from '../../../../core/contract.ts'
import { Select } from '../../../ui/select.tsx'
import type { FormErrors } from '../form-errors.ts'
import { type KeyChoices, unmade } from '../secrets/key-choice.ts'
import { KeyField } from '../secrets/key-field.tsx'
import { SecretText } from '../secrets/secret-text.tsx'
import type { StoredSecret } from '../secrets/stored-secret.ts'
import type { AnswerValues } from './answer-values.ts'
import { RegisteredAlgorithms, usesClientSecret } from './registered-algorithms.tsx'
import { VerificationKeys } from './verification-keys.tsx'

const formats = [
  { key: 'json', label: 'JSON', description: 'RFC 7662: Accept: application/json.' },
  {
    key: 'json-then-jwt',
    label: 'JSON, with the offer to repeat as JWT',
    description: 'The report has a button that asks once more, for a signed answer.',
  },
  {
    key: 'jwt',
    label: 'Signed JWT',
    description: 'RFC 9701: Accept: application/token-introspection+jwt, and nothing beside it.',
  },
  {
    key: 'vendor-jwt',
    label: 'application/jwt',
    description: 'What servers had before RFC 9701: phantom tokens, Keycloak’s member jwt.',
  },
] as const

interface AnswerFieldsProps {
  readonly values: AnswerValues
  readonly errors: FormErrors
  readonly stored: StoredSecret
  readonly choices: KeyChoices
  /** True where the method has a field for the client secret already. */
  readonly asksClientSecret: boolean
  readonly onChange: (part: Partial<AnswerValues>) => void
  readonly onChoices: (part: Partial<KeyChoices>) => void
}

/** Which answers are asked for, what the registration says of them, and which keys they take. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { values, errors, stored, choices, asksClientSecret, onChange, onChoices } = props
  const wanted = values.encryptedResponseAlg.trim()
  const algorithm = generatedEncryptionAlgorithms.find((one) => one === wanted)
  return (
    <div className="profile-form-part">
      <Select
        label="Answers to ask for"
        description={formats.find(({ key }) => key === values.format)?.description}
        choices={formats}
        value={values.format}
        onChange={(format) => onChange({ format })}
      />
      <RegisteredAlgorithms
        values={values}
        errors={errors}
        onChange={(part) => {
          onChange(part)
          if (part.encryptedResponseAlg !== undefined) {
            onChoices({ decryption: unmade(choices.decryption) })
          }
        }}
      />
      {usesClientSecret(values) && !asksClientSecret ? (
        <SecretText
          label="Client secret that protects answers"
          name="clientSecret"
          stored={stored('clientSecret')}
          description="With this algorithm the key is the client secret, or made of it. One that was given before is kept."
          error={errors.clientSecret}
        />
      ) : null}
      <VerificationKeys values={values} error={errors.verificationKeys} onChange={onChange} />
      <KeyField
        label="Decryption key"
        name="decryptionKey"
        choice={choices.decryption}
        onChange={(decryption) => onChoices({ decryption })}
        stored={stored('decryptionKey')}
        isOptional
        publicKey={values.encryptionKey}
        generate={{ use: 'enc', algorithm: algorithm ?? 'RSA-OAEP-256' }}
        error={errors.decryptionKey}
      />
    </div>
  )
}
