import { CircleCheck, CircleX } from 'lucide-react'
import type { DiscoveryAttempt } from '../../../../core/metadata/discovery.ts'
import { escapeControls } from '../../../../core/report/escape-controls.ts'

interface AttemptsProps {
  readonly attempts: readonly DiscoveryAttempt[]
}

/** What was tried, and what came of it. */
export function Attempts({ attempts }: AttemptsProps) {
  return (
    <ul className="discovery-attempts" aria-label="What was tried">
      {attempts.map(({ url, outcome, detail }) => (
        <li key={url}>
          {outcome === 'found' ? (
            <CircleCheck aria-hidden size={14} />
          ) : (
            <CircleX aria-hidden size={14} />
          )}
          <span>
            <code>{escapeControls(url)}</code> {outcome}: {escapeControls(detail)}
          </span>
        </li>
      ))}
    </ul>
  )
}
