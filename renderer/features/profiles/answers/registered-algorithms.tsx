import type { FormErrors } from '../form-errors.ts'
import type { AnswerValues } from './answer-values.ts'
import { SuggestedField } from './suggested-field.tsx'

const signing = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
  'HS256',
  'HS384',
  'HS512',
]
const encryption = [
  'RSA-OAEP-256',
  'RSA-OAEP',
  'ECDH-ES',
  'ECDH-ES+A128KW',
  'ECDH-ES+A192KW',
  'ECDH-ES+A256KW',
  'dir',
  'A128KW',
  'A192KW',
  'A256KW',
  'A128GCMKW',
  'A192GCMKW',
  'A256GCMKW',
]
const content = ['A128CBC-HS256', 'A192CBC-HS384', 'A256CBC-HS512', 'A128GCM', 'A192GCM', 'A256GCM']

interface RegisteredAlgorithmsProps {
  readonly values: AnswerValues
  readonly errors: FormErrors
  readonly onChange: (part: Partial<AnswerValues>) => void
}

/** What the caller's registration says of answers. @see RFC 9701 section 6 */
export function RegisteredAlgorithms({ values, errors, onChange }: RegisteredAlgorithmsProps) {
  return (
    <>
      <p className="field-description">
        What this caller’s registration says of answers (RFC 9701 section 6). Leave empty what is
        not recorded: the rules that need it do not run then.
      </p>
      <div className="field-grid">
        <SuggestedField
          label="introspection_signed_response_alg"
          description="RS256 where the registration leaves it out."
          suggestions={signing}
          value={values.signedResponseAlg}
          onChange={(signedResponseAlg) => onChange({ signedResponseAlg })}
        />
        <SuggestedField
          label="introspection_encrypted_response_alg"
          description="Answers are not encrypted where the registration leaves it out."
          suggestions={encryption}
          value={values.encryptedResponseAlg}
          error={errors.encryptedResponseAlg}
          onChange={(encryptedResponseAlg) => onChange({ encryptedResponseAlg })}
        />
        <SuggestedField
          label="introspection_encrypted_response_enc"
          description="A128CBC-HS256 where the registration leaves it out."
          suggestions={content}
          value={values.encryptedResponseEnc}
          onChange={(encryptedResponseEnc) => onChange({ encryptedResponseEnc })}
        />
      </div>
    </>
  )
}

/** True where a registered algorithm makes the client secret the key of answers. @see RFC 7518 sections 3.1 and 4.1 */
export function usesClientSecret({
  signedResponseAlg,
  encryptedResponseAlg,
}: Pick<AnswerValues, 'signedResponseAlg' | 'encryptedResponseAlg'>): boolean {
  const isSymmetric = /^(?:dir|A\d{3}(?:GCM)?KW)$/.test(encryptedResponseAlg.trim())
  return isSymmetric || /^HS\d{3}$/.test(signedResponseAlg.trim())
}
