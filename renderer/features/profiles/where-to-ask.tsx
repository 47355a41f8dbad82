import type { ProfileDraft } from '../../../core/profile/profile.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CaFiles } from './ca-files.tsx'
import { StartFields } from './discovery/start-fields.tsx'
import { DiscoveryPanel } from './discovery-panel.tsx'
import type { FormErrors } from './form-errors.ts'
import { type ChangeForm, type FormValues, needsHttpConsent } from './form-values.ts'
import { useDiscovery } from './use-discovery.ts'

interface WhereToAskProps {
  readonly values: FormValues
  readonly draft: ProfileDraft
  readonly errors: FormErrors
  readonly onChange: ChangeForm
}

/** Which server is asked: found in metadata, or typed. */
export function WhereToAsk({ values, draft, errors, onChange }: WhereToAskProps) {
  const { discovery, look, cancel } = useDiscovery()
  return (
    <>
      <h3>Where to ask</h3>
      <StartFields
        issuer={values.issuer}
        isLooking={discovery.phase === 'looking'}
        onIssuer={(issuer) => onChange({ issuer })}
        onLook={(start, cache) =>
          void look({
            start,
            cache,
            caFiles: draft.caFiles,
            allowInsecureHttp: draft.allowInsecureHttp,
            connection: draft.connection,
          })
        }
      />
      <DiscoveryPanel
        discovery={discovery}
        values={values}
        draft={draft}
        onAccept={onChange}
        onLook={(question) => void look(question)}
        onCancel={cancel}
      />
      <TextField
        label="Introspection endpoint"
        inputMode="url"
        value={values.introspectionEndpoint}
        error={errors.introspectionEndpoint}
        onChange={(introspectionEndpoint) => onChange({ introspectionEndpoint })}
      />
      {needsHttpConsent(values) || values.allowInsecureHttp ? (
        <Checkbox
          label="Allow plain http for this profile"
          description="Whoever is on the way can read the secret and the token. Only for a test network."
          checked={values.allowInsecureHttp}
          onChange={(allowInsecureHttp) => onChange({ allowInsecureHttp })}
        />
      ) : null}
      <CaFiles
        files={values.caFiles}
        error={errors.caFiles}
        onChange={(caFiles) => onChange({ caFiles })}
      />
    </>
  )
}
