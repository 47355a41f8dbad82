import { generatedEncryptionAlgorithms } from '../../../../core/contract.ts'
import { Radios } from '../../../ui/radios.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { FormErrors } from '../form-errors.ts'
import type { KeyChoices } from '../secrets/key-choice.ts'
import { KeyField } from '../secrets/key-field.tsx'
import type { StoredSecret } from '../secrets/stored-secret.ts'
import type { AnswerValues } from './answer-values.ts'

const formats = [
  { key: 'json', label: 'JSON', description: 'RFC 7662.' },
  {
    key: 'json-then-jwt',
    label: 'JSON, with the offer to repeat as JWT',
    description: 'To compare the two.',
  },
  {
    key: 'jwt',
    label: 'Signed JWT',
    description: 'RFC 9701: application/token-introspection+jwt.',
  },
  {
    key: 'vendor-jwt',
    label: 'application/jwt',
    description: 'Phantom tokens (Curity), Keycloak’s member jwt.',
  },
] as const
const keySources = [
  { key: 'metadata', label: 'The key set that the issuer’s metadata names' },
  { key: 'jwks-url', label: 'A key set at an address' },
  { key: 'pinned', label: 'One key that you give' },
] as const

interface AnswerFieldsProps {
  readonly values: AnswerValues
  readonly errors: FormErrors
  readonly stored: StoredSecret
  readonly choices: KeyChoices
  readonly onChange: (part: Partial<AnswerValues>) => void
  readonly onChoices: (part: Partial<KeyChoices>) => void
}

/** Which answers are asked for, what the registration says of them, and which keys they take. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { values, errors, stored, choices, onChange, onChoices } = props
  const algorithm = generatedEncryptionAlgorithms.find((one) => one === values.encryptedResponseAlg)
  return (
    <div className="profile-form-part">
      <Select
        label="Answers to ask for"
        choices={formats}
        value={values.format}
        onChange={(format) => onChange({ format })}
      />
      <p className="field-description">
        What this caller’s registration says of answers (RFC 9701 section 6). Empty where nothing is
        recorded.
      </p>
      <TextField
        label="introspection_signed_response_alg"
        description="For instance RS256, the default, or ES256."
        mono
        value={values.signedResponseAlg}
        onChange={(signedResponseAlg) => onChange({ signedResponseAlg })}
      />
      <TextField
        label="introspection_encrypted_response_alg"
        description="For instance RSA-OAEP-256 or ECDH-ES."
        mono
        value={values.encryptedResponseAlg}
        error={errors.encryptedResponseAlg}
        onChange={(encryptedResponseAlg) => onChange({ encryptedResponseAlg })}
      />
      <TextField
        label="introspection_encrypted_response_enc"
        description="For instance A256GCM; A128CBC-HS256 is the default."
        mono
        value={values.encryptedResponseEnc}
        onChange={(encryptedResponseEnc) => onChange({ encryptedResponseEnc })}
      />
      <Radios
        label="Keys that verify answers"
        choices={keySources}
        value={values.keysFrom}
        onChange={(keysFrom) => onChange({ keysFrom })}
      />
      {values.keysFrom === 'jwks-url' ? (
        <TextField
          label="Address of the key set"
          inputMode="url"
          value={values.jwksUrl}
          error={errors.verificationKeys}
          onChange={(jwksUrl) => onChange({ jwksUrl })}
        />
      ) : null}
      {values.keysFrom === 'pinned' ? (
        <TextField
          label="The server’s public key"
          description="JWK, or PEM of the key or its certificate."
          rows={4}
          mono
          value={values.pinnedKey}
          error={errors.verificationKeys}
          onChange={(pinnedKey) => onChange({ pinnedKey })}
        />
      ) : null}
      <KeyField
        label="Decryption key"
        name="decryptionKey"
        choice={choices.decryption}
        onChange={(decryption) => onChoices({ decryption })}
        stored={values.encryptionKey === null ? null : stored}
        publicKey={values.encryptionKey}
        generate={{ use: 'enc', algorithm: algorithm ?? 'RSA-OAEP-256' }}
        error={undefined}
      />
    </div>
  )
}
