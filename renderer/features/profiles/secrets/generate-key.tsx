import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import type { CallInput, GeneratedKey } from '../../../../core/contract.ts'
import { useCall } from '../../../services/services.ts'
import { Button } from '../../../ui/button.tsx'

interface GenerateKeyProps {
  readonly question: CallInput<'keys:generate'>
  readonly isMade: boolean
  readonly onMade: (key: GeneratedKey) => void
}

/** Lets main make a key pair; the private half stays there. */
export function GenerateKey({ question, isMade, onMade }: GenerateKeyProps) {
  const call = useCall()
  const [isMaking, setMaking] = useState(false)
  const [said, setSaid] = useState('')

  async function make(): Promise<void> {
    setMaking(true)
    setSaid('Making a key…')
    const answer = await call('keys:generate', question)
    setMaking(false)
    setSaid(answer.ok ? `Made a key for ${question.algorithm}.` : answer.error.message)
    if (answer.ok) onMade(answer.value)
  }

  return (
    <div className="key-row">
      <Button small icon={KeyRound} isDisabled={isMaking} onPress={() => void make()}>
        {isMade ? 'Make another key' : `Make a key for ${question.algorithm}`}
      </Button>
      <span role="status">{said}</span>
    </div>
  )
}
