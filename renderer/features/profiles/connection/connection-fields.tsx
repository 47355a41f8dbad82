import type { Profile } from '../../../../core/profile/profile.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Radios } from '../../../ui/radios.tsx'
import type { Choice } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { FormErrors } from '../form-errors.ts'
import { CertificateField } from '../secrets/certificate-field.tsx'
import type { KeyChoices } from '../secrets/key-choice.ts'
import { SecretText } from '../secrets/secret-text.tsx'
import type { StoredSecret } from '../secrets/stored-secret.ts'
import type { ConnectionValues } from './connection-values.ts'
import { OwnRows } from './own-rows.tsx'

const proxies = [
  {
    key: 'environment',
    label: 'As the environment says',
    description: 'HTTPS_PROXY, HTTP_PROXY, NO_PROXY.',
  },
  { key: 'none', label: 'None' },
  { key: 'url', label: 'A proxy of this profile' },
] as const
const metadataUses = [
  { key: 'use', label: 'Use it', description: 'Fetched when the kept copy is too old.' },
  { key: 'offline', label: 'The kept copy only', description: 'However old it is.' },
  { key: 'off', label: 'Leave it alone' },
] as const satisfies readonly Choice<Profile['metadata']>[]

interface ConnectionFieldsProps {
  readonly values: ConnectionValues
  readonly metadata: Profile['metadata']
  /** Whether the chosen method presents a certificate anyway. */
  readonly presentsCertificate: boolean
  readonly errors: FormErrors
  readonly stored: StoredSecret
  /** The profile as it is stored; null for a new one. */
  readonly before: Profile | null
  readonly choices: KeyChoices
  readonly onChange: (part: Partial<ConnectionValues>) => void
  readonly onMetadata: (metadata: Profile['metadata']) => void
  readonly onChoices: (part: Partial<KeyChoices>) => void
}

/** How the connection to the server is made. */
export function ConnectionFields(props: ConnectionFieldsProps) {
  const { values, errors, stored, choices, onChange, onChoices } = props
  return (
    <div className="profile-form-part">
      <Radios
        label="Proxy"
        choices={proxies}
        value={values.proxyUse}
        onChange={(proxyUse) => onChange({ proxyUse })}
      />
      {values.proxyUse === 'url' ? (
        <>
          <TextField
            label="Proxy URL"
            description="Like http://proxy.example.com:3128. This machine itself is never asked through it."
            inputMode="url"
            value={values.proxyUrl}
            error={errors.proxy}
            onChange={(proxyUrl) => onChange({ proxyUrl })}
          />
          <TextField
            label="User name at the proxy"
            value={values.proxyUserName}
            onChange={(proxyUserName) => onChange({ proxyUserName })}
          />
          {values.proxyUserName === '' ? null : (
            <SecretText
              label="Password at the proxy"
              name="proxyPassword"
              stored={stored('proxyPassword')}
              error={errors.proxyPassword}
            />
          )}
        </>
      ) : null}
      <TextField
        label="Server name"
        description="The name that the server’s certificate must carry, where it is not the endpoint’s host."
        value={values.serverName}
        error={errors.serverName}
        onChange={(serverName) => onChange({ serverName })}
      />
      <TextField
        label="Pinned key"
        description="SHA-256 of the server’s public key, base64. Beside all other checks; for a self-signed certificate in place of the CA."
        mono
        value={values.pin}
        error={errors.pin}
        onChange={(pin) => onChange({ pin })}
      />
      {props.presentsCertificate ? null : (
        <Checkbox
          label="Present a client certificate all the same"
          description="A gateway before the server may want one."
          checked={values.clientCertificate}
          onChange={(clientCertificate) => onChange({ clientCertificate })}
        />
      )}
      {values.clientCertificate && !props.presentsCertificate ? (
        <CertificateField
          choice={choices.certificate}
          onChange={(certificate) => onChoices({ certificate })}
          stored={stored('certificate')}
          error={errors.certificate}
        />
      ) : null}
      <OwnRows
        list="headers"
        label="Headers of your own"
        description="A tenant, or a gateway’s key. What the app sets itself can not be set here."
        one="header"
        rows={values.headers}
        stored={stored('headers')}
        before={props.before}
        error={errors.headers}
        onChange={(headers) => onChange({ headers })}
      />
      <OwnRows
        list="parameters"
        label="Form parameters of your own"
        description="resource, scope, audience, or a vendor’s. Some change the verdict."
        one="parameter"
        rows={values.parameters}
        stored={stored('parameters')}
        before={props.before}
        error={errors.parameters}
        onChange={(parameters) => onChange({ parameters })}
      />
      <Radios
        label="The issuer’s metadata"
        choices={metadataUses}
        value={props.metadata}
        onChange={props.onMetadata}
      />
    </div>
  )
}
