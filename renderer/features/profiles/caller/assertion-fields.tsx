import { useId } from 'react'
import {
  type KeyAssertion,
  keyAlgorithms,
  secretAlgorithms,
} from '../../../../core/profile/authentication.ts'
import { type Choice, Select } from '../../../ui/select.tsx'
import { FieldNotes, TextField } from '../../../ui/text-field.tsx'
import { secondsOf } from '../read-text.ts'
import type { AssertionValues } from './client-values.ts'

const audiences = [
  { key: 'issuer', label: 'The issuer', description: 'What most servers want.' },
  { key: 'token-endpoint', label: 'The token endpoint' },
  { key: 'introspection-endpoint', label: 'The introspection endpoint' },
  { key: 'own', label: 'A value of your own' },
] as const
const thumbprints = [
  { key: 'none', label: 'None' },
  { key: 'x5t', label: 'x5t', description: 'SHA-1 of the certificate beside the key.' },
  { key: 'x5t#S256', label: 'x5t#S256', description: 'SHA-256 of it.' },
] as const satisfies readonly Choice<KeyAssertion['thumbprint']>[]

interface AssertionFieldsProps {
  readonly kind: 'secret' | 'key'
  readonly values: AssertionValues
  readonly error: string | undefined
  readonly onChange: (part: Partial<AssertionValues>) => void
}

/** How a client assertion is made. @see RFC 7523 section 3 */
export function AssertionFields({ kind, values, error, onChange }: AssertionFieldsProps) {
  const id = useId()
  const place = error === undefined ? null : placeOf(values)
  return (
    <div className="field-grid">
      {kind === 'secret' ? (
        <Select
          label="Signature algorithm"
          choices={secretAlgorithms.map((key) => ({ key, label: key }))}
          value={values.secretAlgorithm}
          onChange={(secretAlgorithm) => onChange({ secretAlgorithm })}
        />
      ) : (
        <Select
          label="Signature algorithm"
          choices={keyAlgorithms.map((key) => ({ key, label: key }))}
          value={values.keyAlgorithm}
          onChange={(keyAlgorithm) => onChange({ keyAlgorithm })}
        />
      )}
      <div>
        <Select
          label="Audience of the assertion"
          choices={audiences}
          value={values.audience}
          onChange={(audience) => onChange({ audience })}
        />
        {place === 'audience' ? <FieldNotes id={id} error={error} /> : null}
      </div>
      {values.audience === 'own' ? (
        <TextField
          label="Audience, in its own words"
          value={values.ownAudience}
          error={place === 'ownAudience' ? error : undefined}
          onChange={(ownAudience) => onChange({ ownAudience })}
        />
      ) : null}
      <TextField
        label="Lifetime of the assertion in seconds"
        inputMode="numeric"
        value={values.lifetimeSeconds}
        error={place === 'lifetime' ? error : undefined}
        onChange={(lifetimeSeconds) => onChange({ lifetimeSeconds })}
      />
      {kind === 'key' ? (
        <>
          <TextField
            label="Key ID (kid)"
            description="As the server knows the key. Empty: the one of the key itself, if it has one."
            value={values.keyId}
            onChange={(keyId) => onChange({ keyId })}
          />
          <Select
            label="Thumbprint in the header"
            choices={thumbprints}
            value={values.thumbprint}
            onChange={(thumbprint) => onChange({ thumbprint })}
          />
        </>
      ) : null}
    </div>
  )
}

/** Which field is to blame: the first that is wrong by itself, and the choice of the audience otherwise. */
function placeOf(values: AssertionValues): 'audience' | 'ownAudience' | 'lifetime' {
  if (values.audience === 'own' && values.ownAudience.trim() === '') return 'ownAudience'
  const seconds = secondsOf(values.lifetimeSeconds)
  return seconds >= 5 && seconds <= 3600 ? 'audience' : 'lifetime'
}
