import { RefreshCw } from 'lucide-react'
import type { DiscoveryResult } from '../../../../core/metadata/discovery.ts'
import { escapeControls } from '../../../../core/report/escape-controls.ts'
import { sayInstant } from '../../../../core/time/say-time.ts'
import { useServices } from '../../../services/services.ts'
import { Button } from '../../../ui/button.tsx'

interface FetchedProps {
  readonly result: DiscoveryResult
  readonly onRefresh: () => void
}

/** Where the metadata lay, when it was fetched, and a way to fetch it anew. */
export function Fetched({ result, onRefresh }: FetchedProps) {
  const { timeZone } = useServices()
  const { url } = result
  return (
    <p className="discovery-proposal">
      <span className="field-description">
        {sayFetched(result, timeZone)}
        {url === null ? null : (
          <>
            {' '}
            from <code>{escapeControls(url)}</code>
          </>
        )}
      </span>
      <Button small icon={RefreshCw} onPress={onRefresh}>
        Refresh
      </Button>
    </p>
  )
}

function sayFetched({ from, fetchedAt }: DiscoveryResult, timeZone: string): string {
  if (fetchedAt === null) return 'No metadata was found'
  const instant = sayInstant(fetchedAt, { timeZone })
  return from === 'cache' ? `From the kept copy, fetched ${instant},` : `Fetched ${instant}`
}
