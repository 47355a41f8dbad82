import type { ConnectionPool } from './connection-pool.ts'
import type { TransportLimits } from './limits.ts'
import type { ProxyEnvironment } from './proxy.ts'
import type { TrustStore } from './trust.ts'

/** What every exchange of a transport shares. */
export interface TransportParts {
  readonly now: () => number
  readonly monotonic: () => number
  readonly environment: ProxyEnvironment
  readonly limits: TransportLimits
  readonly trust: TrustStore
  readonly pool: ConnectionPool
  /** Aborted when the transport is closed. */
  readonly closing: AbortSignal
}
