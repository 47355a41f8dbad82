import { FileKey, X } from 'lucide-react'
import { useState } from 'react'
import { useCall } from '../../../services/services.ts'
import { Button } from '../../../ui/button.tsx'

interface FileChoiceProps {
  readonly label: string
  /** Empty where no file is chosen. */
  readonly path: string
  readonly onChange: (path: string) => void
}

/** Picks a file with a key or a certificate. Main reads it when the profile is saved; the window never does. */
export function FileChoice({ label, path, onChange }: FileChoiceProps) {
  const call = useCall()
  const [failure, setFailure] = useState<string | null>(null)

  async function choose(): Promise<void> {
    const answer = await call('files:choose-key', undefined)
    setFailure(answer.ok ? null : answer.error.message)
    if (answer.ok && answer.value !== null) onChange(answer.value)
  }

  return (
    <div className="key-row">
      <Button small icon={FileKey} onPress={() => void choose()}>
        {label}
      </Button>
      {path === '' ? null : (
        <>
          <code className="wrap-anywhere">{path}</code>
          <Button
            small
            tone="quiet"
            icon={X}
            aria-label={`Remove ${path}`}
            onPress={() => onChange('')}
          >
            Remove
          </Button>
        </>
      )}
      {failure === null ? null : <span className="field-error">{failure}</span>}
    </div>
  )
}
