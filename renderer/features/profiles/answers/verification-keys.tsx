import { Radios } from '../../../ui/radios.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { AnswerValues } from './answer-values.ts'

const sources = [
  { key: 'metadata', label: 'The key set that the issuer’s metadata names' },
  { key: 'jwks-url', label: 'A key set at an address' },
  { key: 'pinned', label: 'One key that you give' },
] as const

interface VerificationKeysProps {
  readonly values: AnswerValues
  readonly error: string | undefined
  readonly onChange: (part: Partial<AnswerValues>) => void
}

/** Where the keys come from that verify signed answers. */
export function VerificationKeys({ values, error, onChange }: VerificationKeysProps) {
  return (
    <>
      <Radios
        label="Keys that verify answers"
        choices={sources}
        value={values.keysFrom}
        onChange={(keysFrom) => onChange({ keysFrom })}
      />
      {values.keysFrom === 'jwks-url' ? (
        <TextField
          label="Address of the key set"
          inputMode="url"
          value={values.jwksUrl}
          error={error}
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
          error={error}
          onChange={(pinnedKey) => onChange({ pinnedKey })}
        />
      ) : null}
    </>
  )
}
