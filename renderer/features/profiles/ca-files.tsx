import { FilePlus, FolderPlus, X } from 'lucide-react'
import { useId, useState } from 'react'
import { useCall } from '../../services/services.ts'
import { Button } from '../../ui/button.tsx'
import { FieldNotes } from '../../ui/text-field.tsx'

interface CaFilesProps {
  readonly files: readonly string[]
  readonly onChange: (files: readonly string[]) => void
  readonly error: string | undefined
}

/** Files with CA certificates that are trusted beside the default roots. */
export function CaFiles({ files, onChange, error }: CaFilesProps) {
  const call = useCall()
  const id = useId()
  const [failure, setFailure] = useState<string | undefined>(undefined)

  async function choose(what: 'files' | 'folder'): Promise<void> {
    const answer = await call('files:choose-certificates', { what })
    setFailure(answer.ok ? undefined : answer.error.message)
    if (answer.ok) onChange([...new Set([...files, ...answer.value])])
  }

  return (
    <fieldset className="field" aria-labelledby={`${id}-label`}>
      <span className="field-label" id={`${id}-label`}>
        Extra CA certificates
      </span>
      {files.length === 0 ? null : (
        <ul className="ca-files">
          {files.map((file) => (
            <li key={file}>
              <code className="wrap-anywhere">{file}</code>
              <Button
                small
                tone="quiet"
                icon={X}
                aria-label={`Remove ${file}`}
                onPress={() => onChange(files.filter((other) => other !== file))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button small icon={FilePlus} onPress={() => void choose('files')}>
          Add PEM files
        </Button>{' '}
        <Button small icon={FolderPlus} onPress={() => void choose('folder')}>
          Add a folder
        </Button>
      </div>
      <FieldNotes
        id={id}
        description="For a server behind a company’s own CA. They are trusted beside the default roots, for this profile only."
        error={error ?? failure}
      />
    </fieldset>
  )
}
