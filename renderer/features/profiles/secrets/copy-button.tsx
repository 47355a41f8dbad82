import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useCall } from '../../../services/services.ts'
import { Button } from '../../../ui/button.tsx'

interface CopyButtonProps {
  readonly label: string
  /** Made when the button is pressed. */
  readonly text: () => string
}

/** Copies a text that is no secret, and says that it did. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const call = useCall()
  const [said, setSaid] = useState('')

  async function copy(): Promise<void> {
    const answer = await call('clipboard:write', { text: text() })
    setSaid(answer.ok ? 'Copied.' : answer.error.message)
  }

  return (
    <span className="key-row">
      <Button small icon={Copy} onPress={() => void copy()}>
        {label}
      </Button>
      <span role="status">{said}</span>
    </span>
  )
}
