import { sayInstant, sayRelative } from '../../../core/time/say-time.ts'
import { useNow, useServices } from '../../services/services.ts'

interface InstantProps {
  /** Epoch milliseconds. */
  readonly at: number
}

/** How far from now, ticking. */
export function RelativeTime({ at }: InstantProps) {
  const now = useNow()
  return <span className="relative-time">{sayRelative(at, now)}</span>
}

/** An instant three ways: in local time, in UTC, and from now. */
export function Instant({ at }: InstantProps) {
  const { timeZone } = useServices()
  const local = sayInstant(at, { timeZone })
  const utc = sayInstant(at, { timeZone: 'UTC' })
  return (
    <span className="instant">
      <span>{local}</span>
      {local === utc ? null : <span className="muted">{utc}</span>}
      <RelativeTime at={at} />
    </span>
  )
}
