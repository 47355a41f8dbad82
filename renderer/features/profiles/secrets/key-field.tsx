import './secrets.css'
import { useId } from 'react'
import type { CallInput } from '../../../../core/contract.ts'
import type { JsonObject } from '../../../../core/json.ts'
import { Radios } from '../../../ui/radios.tsx'
import type { Choice } from '../../../ui/select.tsx'
import { FieldNotes } from '../../../ui/text-field.tsx'
import { FileChoice } from './file-choice.tsx'
import { GenerateKey } from './generate-key.tsx'
import type { KeyChoice } from './key-choice.ts'
import { PublicKey } from './public-key.tsx'
import { SecretText } from './secret-text.tsx'
import type { StoredPart } from './stored-secret.ts'

interface KeyFieldProps {
  readonly label: string
  /** By which the form finds what was typed; `<name> passphrase` is the passphrase. */
  readonly name: 'privateKey' | 'decryptionKey'
  readonly choice: KeyChoice
  readonly onChange: (choice: KeyChoice) => void
  readonly stored: StoredPart
  /** True where the profile can do without. */
  readonly isOptional?: boolean
  /** The public half of the stored key; null where none is known. */
  readonly publicKey: JsonObject | null
  /** Which key to make. */
  readonly generate: CallInput<'keys:generate'>
  readonly error: string | undefined
}

const none = { key: 'none', label: 'None' } as const
const keep = { key: 'keep', label: 'Keep the stored key' } as const
const ways: readonly Choice<KeyChoice['from']>[] = [
  { key: 'text', label: 'Paste it', description: 'PEM or JWK.' },
  { key: 'file', label: 'From a file', description: 'PEM or JWK, read by the app when you save.' },
  {
    key: 'generated',
    label: 'Make one here',
    description: 'The private half never leaves the app.',
  },
]

/** A private key: pasted, from a file, or made in the app; its public half to hand to the server. */
export function KeyField(props: KeyFieldProps) {
  const { label, name, choice, onChange, stored, isOptional, generate, error } = props
  const id = useId()
  const from = choice.from === 'keep' && stored === null ? 'text' : choice.from
  const choices = [
    ...(isOptional === true ? [none] : []),
    ...(stored === null ? [] : [keep]),
    ...ways,
  ]
  return (
    <div className="key-field">
      <Radios
        label={label}
        choices={choices}
        value={from}
        onChange={(next) => onChange(emptyChoice(next))}
      />
      {from === 'text' ? (
        <SecretText
          label={`${label}, PEM or JWK`}
          name={name}
          stored={null}
          rows={4}
          error={error}
        />
      ) : null}
      {choice.from === 'file' ? (
        <FileChoice
          label="Choose the key file"
          path={choice.path}
          onChange={(path) => onChange({ from: 'file', path })}
        />
      ) : null}
      {from === 'text' || from === 'file' ? (
        <SecretText
          label={`Passphrase of the ${label.toLowerCase()}`}
          name={`${name} passphrase`}
          stored={null}
          description="Only where the key is encrypted. It is not kept."
        />
      ) : null}
      {choice.from === 'generated' ? (
        <GenerateKey
          question={generate}
          isMade={choice.key !== null}
          onMade={(key) => onChange({ from: 'generated', key })}
        />
      ) : null}
      {from === 'text' ? null : <FieldNotes id={id} error={error} />}
      <Shown choice={choice} from={from} publicKey={props.publicKey} />
    </div>
  )
}

interface ShownProps {
  readonly choice: KeyChoice
  readonly from: KeyChoice['from']
  readonly publicKey: JsonObject | null
}

/** The public half, as far as the window knows it: that of a key which main reads is known once it is saved. */
function Shown({ choice, from, publicKey }: ShownProps) {
  const jwk = choice.from === 'generated' ? (choice.key?.publicJwk ?? null) : publicKey
  if (from === 'text' || from === 'file') {
    return (
      <p className="field-description">
        Its public half can be copied here once the profile is saved.
      </p>
    )
  }
  return from === 'none' || jwk === null ? null : <PublicKey jwk={jwk} />
}

function emptyChoice(from: KeyChoice['from']): KeyChoice {
  switch (from) {
    case 'none':
    case 'keep':
    case 'text':
      return { from }
    case 'file':
      return { from, path: '' }
    case 'generated':
      return { from, key: null }
  }
}
