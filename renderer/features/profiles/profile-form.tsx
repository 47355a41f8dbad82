import './profile-form.css'
import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ProfileSummary } from '../../../core/profile/profile.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Radios } from '../../ui/radios.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CaFiles } from './ca-files.tsx'
import { DiscoveryPanel } from './discovery-panel.tsx'
import { ExpectationFields } from './expectation-fields.tsx'
import { needsHttpConsent } from './form-values.ts'
import { SaveFailure } from './save-failure.tsx'
import { SecretField } from './secret-field.tsx'
import { StorageField } from './storage-field.tsx'
import { useDiscovery } from './use-discovery.ts'
import { useProfileForm } from './use-profile-form.ts'

interface ProfileFormProps {
  /** Null for a new profile. */
  readonly summary: ProfileSummary | null
  readonly others: readonly ProfileSummary[]
  /** True where the person wants the secret kept for this session only. */
  readonly sessionOnly: boolean
  readonly onSaved: (saved: ProfileSummary) => Promise<void>
  readonly onClose: () => void
}

/** Makes or changes a profile. */
export function ProfileForm({ summary, others, sessionOnly, onSaved, onClose }: ProfileFormProps) {
  const form = useProfileForm({ summary, others, sessionOnly, onSaved })
  const { discovery, look, cancel } = useDiscovery()
  const nameInput = useRef<HTMLInputElement>(null)
  const { values, change, errors, secret } = form

  useEffect(() => {
    if (sessionOnly) secret.current?.focus()
    else nameInput.current?.focus()
  }, [sessionOnly, secret])

  return (
    <form
      className="profile-form"
      aria-label={summary === null ? 'New profile' : `Edit ${summary.profile.name}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save(values.storage)
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

      <h3>Where to ask</h3>
      <TextField
        label="Issuer"
        inputMode="url"
        description="Optional. From it the endpoint can be found (RFC 8414, OpenID Discovery)."
        value={values.issuer}
        onChange={(issuer) => change({ issuer })}
        button={
          <Button
            icon={Search}
            isDisabled={values.issuer.trim() === '' || discovery.phase === 'looking'}
            onPress={() => void look({ ...values, issuer: values.issuer.trim() })}
          >
            Find endpoint
          </Button>
        }
      />
      <DiscoveryPanel
        discovery={discovery}
        endpoint={values.introspectionEndpoint}
        onAccept={(introspectionEndpoint) => change({ introspectionEndpoint })}
        onCancel={cancel}
      />
      <TextField
        label="Introspection endpoint"
        inputMode="url"
        value={values.introspectionEndpoint}
        error={errors.introspectionEndpoint}
        onChange={(introspectionEndpoint) => change({ introspectionEndpoint })}
      />
      {needsHttpConsent(values) ? (
        <Checkbox
          label="Allow plain http for this profile"
          description="Whoever is on the way can read the secret and the token. Only for a test network."
          checked={values.allowInsecureHttp}
          onChange={(allowInsecureHttp) => change({ allowInsecureHttp })}
        />
      ) : null}
      <CaFiles
        files={values.caFiles}
        error={errors.caFiles}
        onChange={(caFiles) => change({ caFiles })}
      />

      <h3>Who asks</h3>
      <Radios
        label="Caller authentication"
        choices={[
          {
            key: 'client_secret_basic',
            label: 'client_secret_basic',
            description: 'In the Authorization header.',
          },
          {
            key: 'client_secret_post',
            label: 'client_secret_post',
            description: 'In the form body.',
          },
        ]}
        value={values.method}
        onChange={(method) => change({ method })}
      />
      <TextField
        label="Client ID"
        value={values.clientId}
        error={errors.clientId}
        onChange={(clientId) => change({ clientId })}
      />
      <SecretField
        inputRef={secret}
        stored={summary?.secret.stored ?? null}
        error={errors.secret}
      />
      <StorageField value={values.storage} onChange={(storage) => change({ storage })} />

      <Fold
        summary="What is expected of the answer"
        isHeading
        open={summary !== null || errors.clockSkewSeconds !== undefined}
      >
        <ExpectationFields values={values} errors={errors} onChange={change} />
      </Fold>

      {form.failure === null ? null : (
        <SaveFailure
          failure={form.failure}
          onSessionOnly={() => {
            change({ storage: 'session' })
            void form.save('session')
          }}
        />
      )}
      {Object.keys(errors).length === 0 ? null : (
        <p className="field-error" role="alert">
          Not saved: see what is marked above.
        </p>
      )}
      <div className="profile-form-buttons">
        <Button tone="primary" type="submit" isDisabled={form.saving}>
          {form.saving ? 'Saving' : 'Save'}
        </Button>
        <Button onPress={onClose}>Close without saving</Button>
      </div>
    </form>
  )
}
