import './secrets.css'
import { useState } from 'react'
import type { CallInput } from '../../../../core/contract.ts'
import type { JsonObject } from '../../../../core/json.ts'
import { useCall } from '../../../services/services.ts'
import { Button } from '../../../ui/button.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { CopyButton } from './copy-button.tsx'
import { FileChoice } from './file-choice.tsx'
import type { KeyChoice } from './key-choice.ts'
import { SecretText } from './secret-text.tsx'
import { isStored, type StoredSecret } from './stored-secret.ts'

interface KeyFieldProps {
  readonly label: string
  /** By which the form finds what was typed; `<name> passphrase` is the passphrase. */
  readonly name: 'privateKey' | 'decryptionKey'
  readonly choice: KeyChoice
  readonly onChange: (choice: KeyChoice) => void
  readonly stored: StoredSecret
  /** The public half of the stored key; null where none is known. */
  readonly publicKey: JsonObject | null
  /** Which key to make. */
  readonly generate: CallInput<'keys:generate'>
  readonly error: string | undefined
}

const ways = [
  { key: 'text', label: 'Paste it', description: 'PEM or JWK.' },
  { key: 'file', label: 'From a file', description: 'PEM or JWK, read by the app when you save.' },
  {
    key: 'generated',
    label: 'Make one here',
    description: 'The private half never leaves the app.',
  },
] as const
const keep = { key: 'keep', label: 'Keep the stored key' } as const

/** A private key: pasted, from a file, or made in the app; its public half to hand to the server. */
export function KeyField(props: KeyFieldProps) {
  const { label, name, choice, onChange, stored, error } = props
  const shown = choice.from === 'generated' ? (choice.key?.publicJwk ?? null) : props.publicKey
  const canKeep = isStored(stored)
  const from = choice.from === 'keep' && !canKeep ? 'text' : choice.from
  return (
    <div className="key-field">
      <Radios
        label={label}
        choices={canKeep ? [keep, ...ways] : ways}
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
        <Generate
          question={props.generate}
          isMade={choice.key !== null}
          onMade={(key) => onChange({ from: 'generated', key })}
        />
      ) : null}
      {from !== 'text' && error !== undefined ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
      {shown === null ? null : <PublicKey jwk={shown} />}
    </div>
  )
}

function emptyChoice(from: KeyChoice['from']): KeyChoice {
  switch (from) {
    case 'keep':
    case 'text':
      return { from }
    case 'file':
      return { from, path: '' }
    case 'generated':
      return { from, key: null }
  }
}

interface GenerateProps {
  readonly question: CallInput<'keys:generate'>
  readonly isMade: boolean
  readonly onMade: (key: Extract<KeyChoice, { from: 'generated' }>['key']) => void
}

function Generate({ question, isMade, onMade }: GenerateProps) {
  const call = useCall()
  const [said, setSaid] = useState('')

  async function make(): Promise<void> {
    setSaid('Making a key…')
    const answer = await call('keys:generate', question)
    setSaid(answer.ok ? `Made a key for ${question.algorithm}.` : answer.error.message)
    if (answer.ok) onMade(answer.value)
  }

  return (
    <div className="key-row">
      <Button small onPress={() => void make()}>
        {isMade ? 'Make another key' : 'Make a key'}
      </Button>
      <span role="status">{said}</span>
    </div>
  )
}

function PublicKey({ jwk }: { readonly jwk: JsonObject }) {
  const text = JSON.stringify(jwk, null, 2)
  return (
    <div>
      <p className="field-description">
        Its public half. Hand it to the server’s administrator: it must be registered for this
        caller.
      </p>
      <pre className="key-public">{text}</pre>
      <CopyButton label="Copy public key" text={() => text} />
    </div>
  )
}
