import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { App } from '../../renderer/app.tsx'
import { loadLaterParts } from '../../renderer/later-parts.ts'
import type { Clock } from '../../renderer/services/clock.ts'
import { askedAt } from './evidence-samples.ts'
import type { FakeMain } from './fake-bridge.ts'

afterEach(cleanup)

/** The window loads them when it is idle; here they are there before it opens. */
await loadLaterParts()

/** A clock that stands until it is set. */
export interface StandingClock extends Clock {
  readonly set: (epochMs: number) => void
}

/** A clock that shows the moment of the sample answers until it is set. */
export function createStandingClock(): StandingClock {
  let now = askedAt + 1000
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    read: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(epochMs) {
      now = epochMs
      for (const listener of listeners) listener()
    },
  }
}

/** Opens the window over a double of main. */
export function openWindow(main: FakeMain) {
  const clock = createStandingClock()
  let ids = 0
  function newId(): string {
    ids += 1
    return `10000000-0000-4000-8000-${String(ids).padStart(12, '0')}`
  }
  render(<App services={{ bridge: main.bridge, clock, newId, timeZone: 'Europe/Berlin' }} />)
  return { user: userEvent.setup(), clock, main }
}
