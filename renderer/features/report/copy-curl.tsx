import './copy-curl.css'
import { ClipboardCopy } from 'lucide-react'
import { useState } from 'react'
import { type CommandShell, toCurl } from '../../../core/introspection/call/to-curl.ts'
import type { SentRequest } from '../../../core/introspection/sent-request.ts'
import { useCall } from '../../services/services.ts'
import { Button } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type Choice, Select } from '../../ui/select.tsx'

const shells: readonly Choice<CommandShell>[] = [
  { key: 'posix', label: 'bash, zsh' },
  { key: 'powershell', label: 'PowerShell' },
  { key: 'cmd', label: 'Windows prompt (cmd)' },
]

interface CopyCurlProps {
  readonly request: SentRequest
}

/** Copies a command that reproduces the call, without its secrets and without the token. */
export function CopyCurl({ request }: CopyCurlProps) {
  const call = useCall()
  const [shell, setShell] = useState<CommandShell>('posix')
  const [outcome, setOutcome] = useState<CopyOutcome>({ state: 'none' })
  const { command, notes } = toCurl(request, shell)

  async function copy(): Promise<void> {
    setOutcome({ state: 'none' })
    const answer = await call('clipboard:write', { text: command })
    setOutcome(answer.ok ? { state: 'copied' } : { state: 'failed', message: answer.error.message })
  }

  return (
    <section aria-label="The call as a command" className="exchange-half">
      <div className="copy-curl">
        <Select
          label="Shell"
          choices={shells}
          value={shell}
          onChange={(next) => {
            setShell(next)
            setOutcome({ state: 'none' })
          }}
        />
        <Button icon={ClipboardCopy} onPress={() => void copy()}>
          Copy as curl
        </Button>
        <p role="status">{outcome.state === 'copied' ? 'Copied' : ''}</p>
      </div>
      {outcome.state === 'failed' ? (
        <Notice tone="error" title="Nothing was copied" announced>
          <p>{outcome.message}</p>
        </Notice>
      ) : null}
      <Fold summary="What is copied">
        <pre className="exchange-body">{command}</pre>
      </Fold>
      <ul className="notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}

type CopyOutcome =
  | { readonly state: 'none' | 'copied' }
  | { readonly state: 'failed'; readonly message: string }
