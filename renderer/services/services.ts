import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { CallName } from '../../core/call-names.ts'
import type { Bridge, CallInput, CallOutputs, Envelope } from '../../core/contract.ts'
import { call } from '../bridge.ts'
import type { Clock } from './clock.ts'

/** What the window takes from outside itself. */
export interface Services {
  readonly bridge: Bridge
  readonly clock: Clock
  /** A fresh UUID, by which a running request can be cancelled. */
  readonly newId: () => string
  /** IANA name of the time zone in which local times are shown. */
  readonly timeZone: string
}

/** Hands the services down to every component. */
export const ServicesContext = createContext<Services | null>(null)

/** The services of this window; it throws outside of `ServicesContext`. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('useServices() needs a ServicesContext above it.')
  return services
}

/** A function that calls main and never rejects. */
export function useCall(): <N extends CallName>(
  name: N,
  input: CallInput<N>,
) => Promise<Envelope<CallOutputs[N]>> {
  const { bridge } = useServices()
  return useCallback((name, input) => call(bridge, name, input), [bridge])
}

/** Epoch milliseconds, ticking each second. */
export function useNow(): number {
  const { clock } = useServices()
  return useSyncExternalStore(clock.subscribe, clock.now)
}
