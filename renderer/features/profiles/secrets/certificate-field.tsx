import './secrets.css'
import { useId } from 'react'
import { describedBy, FieldNotes } from '../../../ui/text-field.tsx'
import { FileChoice } from './file-choice.tsx'
import type { CertificateChoice } from './key-choice.ts'
import { SecretText } from './secret-text.tsx'
import type { StoredPart } from './stored-secret.ts'

interface CertificateFieldProps {
  readonly choice: CertificateChoice
  readonly onChange: (choice: CertificateChoice) => void
  readonly stored: StoredPart
  readonly error: string | undefined
}

/** A client certificate with its key, from files that main reads. */
export function CertificateField({ choice, onChange, stored, error }: CertificateFieldProps) {
  const id = useId()
  const description =
    stored === null
      ? 'PEM with chain and key, or PKCS#12 (.p12, .pfx). The app reads it when you save.'
      : 'One is stored. Choose a file to replace it, or none to keep it.'
  return (
    <fieldset className="key-field" aria-describedby={describedBy(id, description, error)}>
      <legend className="field-label">Client certificate</legend>
      <FileChoice
        label="Choose the certificate file"
        path={choice.path}
        onChange={(path) => onChange({ ...choice, path })}
      />
      {choice.path === '' ? null : (
        <>
          <FileChoice
            label="Choose its key, if it is in a file of its own"
            path={choice.keyPath}
            onChange={(keyPath) => onChange({ ...choice, keyPath })}
          />
          <SecretText
            label="Passphrase of the certificate"
            name="certificate passphrase"
            stored={null}
            description="Only where file or key are encrypted. It is not kept."
          />
        </>
      )}
      <FieldNotes id={id} description={description} error={error} />
    </fieldset>
  )
}
