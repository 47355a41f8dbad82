import './profile-form.css'
import { useEffect, useRef } from 'react'
import type { ProfileSummary } from '../../../core/profile/profile.ts'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/radios.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnswerFields } from './answers/answer-fields.tsx'
import { Registration } from './answers/registration.tsx'
import { CallerFields } from './caller/caller-fields.tsx'
import { ConnectionFields } from './connection/connection-fields.tsx'
import { ExpectationFields } from './expectation-fields.tsx'
import { FormFold } from './form-fold.tsx'
import {
  asksForClientSecret,
  asksForTokenEndpoint,
  hasAnswerError,
  hasConnectionError,
  isPlainAnswer,
  isPlainConnection,
  publicKeysOf,
} from './form-parts.ts'
import { SaveFailure } from './save-failure.tsx'
import { storedSecretOf } from './secrets/stored-secret.ts'
import { StorageField } from './storage-field.tsx'
import { useProfileForm } from './use-profile-form.ts'
import { WhereToAsk } from './where-to-ask.tsx'

interface ProfileFormProps {
  /** Null for a new profile. */
  readonly summary: ProfileSummary | null
  readonly others: readonly ProfileSummary[]
  /** True where the person wants the secret kept for this session only. */
  readonly sessionOnly: boolean
  /** Where a new profile begins; empty for nothing known. */
  readonly issuer: string
  readonly onSaved: (saved: ProfileSummary) => Promise<void>
  readonly onClose: () => void
}

/** Makes or changes a profile. */
export function ProfileForm(props: ProfileFormProps) {
  const { summary, others, sessionOnly, issuer, onSaved, onClose } = props
  const { form, values, draft, change, choose, save, saving, errors, failure } = useProfileForm({
    summary,
    others,
    sessionOnly,
    issuer,
    onSaved,
  })
  const nameInput = useRef<HTMLInputElement>(null)
  const secret = useRef<HTMLInputElement>(null)
  const stored = storedSecretOf(summary)

  useEffect(() => {
    const secretField = sessionOnly ? secret.current : null
    ;(secretField ?? nameInput.current)?.focus()
  }, [sessionOnly])

  return (
    <form
      ref={form}
      className="profile-form"
      aria-label={summary === null ? 'New profile' : `Edit ${summary.profile.name}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save(values.storage)
      }}
    >
      <h2>{summary === null ? 'New profile' : `Edit ${summary.profile.name}`}</h2>
      <TextField
        label="Name"
        inputRef={nameInput}
        value={values.name}
        error={errors.name}
        onChange={(name) => change({ name })}
      />
      <Radios
        label="Role"
        choices={[
          {
            key: 'resource-server',
            label: 'Resource server',
            description: 'It gets tokens and asks about them.',
          },
          {
            key: 'client',
            label: 'Ordinary client',
            description: 'For comparison: what a client would learn.',
          },
        ]}
        value={values.role}
        onChange={(role) => change({ role })}
      />

      <WhereToAsk values={values} draft={draft} errors={errors} onChange={change} />

      <h3>Who asks</h3>
      <CallerFields
        values={values.authentication}
        errors={errors}
        stored={stored}
        choices={values.keys}
        secretRef={secret}
        onChange={(part) => change({ authentication: { ...values.authentication, ...part } })}
        onChoices={choose}
      />
      {asksForTokenEndpoint(values.authentication) ? (
        <TextField
          label="Token endpoint"
          description="The assertion names it as its audience; nothing is sent there."
          inputMode="url"
          value={values.tokenEndpoint}
          onChange={(tokenEndpoint) => change({ tokenEndpoint })}
        />
      ) : null}
      <StorageField value={values.storage} onChange={(storage) => change({ storage })} />

      <FormFold
        title="What is expected of the answer"
        open={summary !== null}
        hasError={errors.clockSkewSeconds !== undefined}
      >
        <ExpectationFields values={values} errors={errors} onChange={change} />
      </FormFold>
      <FormFold
        title="Signed and encrypted answers"
        open={!isPlainAnswer(draft.answer)}
        hasError={hasAnswerError(errors)}
      >
        <AnswerFields
          values={values.answer}
          errors={errors}
          stored={stored}
          choices={values.keys}
          asksClientSecret={asksForClientSecret(values.authentication)}
          onChange={(part) => change({ answer: { ...values.answer, ...part } })}
          onChoices={choose}
        />
        <Registration draft={draft} {...publicKeysOf(values.keys, draft)} />
      </FormFold>
      <FormFold
        title="Connection"
        open={!isPlainConnection(draft.connection) || draft.metadata !== 'use'}
        hasError={hasConnectionError(errors)}
      >
        <ConnectionFields
          values={values.connection}
          metadata={values.metadata}
          presentsCertificate={values.authentication.method.endsWith('tls_client_auth')}
          errors={errors}
          stored={stored}
          before={summary?.profile ?? null}
          choices={values.keys}
          onChange={(part) => change({ connection: { ...values.connection, ...part } })}
          onMetadata={(metadata) => change({ metadata })}
          onChoices={choose}
        />
      </FormFold>

      {failure === null ? null : (
        <SaveFailure
          failure={failure}
          onSessionOnly={() => {
            change({ storage: 'session' })
            void save('session')
          }}
        />
      )}
      {Object.keys(errors).length === 0 ? null : (
        <p className="field-error" role="alert">
          Not saved: see what is marked above.
        </p>
      )}
      <div className="profile-form-buttons">
        <Button tone="primary" type="submit" isDisabled={saving}>
          {saving ? 'Saving' : 'Save'}
        </Button>
        <Button onPress={onClose}>Close without saving</Button>
      </div>
    </form>
  )
}
