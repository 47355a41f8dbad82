import type { TimeoutPhase, TransportFailure } from '../../core/introspection/evidence.ts'

/** Why an exchange was stopped from this side. */
export type Stop = Extract<TransportFailure, { readonly kind: 'cancelled' | 'timeout' }>

/** Watches over one exchange: the person's cancelling, the total time, the time of the current phase. */
export interface Watch {
  /** Null while the exchange may go on. */
  stopped(): Stop | null
  /** Ends the phase before and starts the clock of this one, in milliseconds. */
  enter(phase: TimeoutPhase, limitMs: number): void
  /** Goes on to another phase within the same limit. */
  rename(phase: TimeoutPhase): void
  /** Calls back once when the exchange must stop, at once where that has happened. Returns the way out. */
  onStop(listener: (stop: Stop) => void): () => void
  /** Stops all clocks. */
  end(): void
}

/** Starts the clock of the whole exchange, in milliseconds. Any of the signals cancels it. */
export function startWatch(signals: readonly AbortSignal[], totalMs: number): Watch {
  const listeners = new Set<(stop: Stop) => void>()
  let stopped: Stop | null = null
  let phase: TimeoutPhase = 'connect'
  let phaseTimer: NodeJS.Timeout | undefined

  const stop = (why: Stop) => {
    if (stopped !== null) return
    stopped = why
    end()
    for (const listener of listeners) listener(why)
  }
  const onAbort = () => stop({ kind: 'cancelled' })
  const totalTimer = setTimeout(
    () => stop({ kind: 'timeout', phase: 'total', limitMs: totalMs }),
    totalMs,
  )
  const end = () => {
    clearTimeout(totalTimer)
    clearTimeout(phaseTimer)
    for (const signal of signals) signal.removeEventListener('abort', onAbort)
  }
  for (const signal of signals) signal.addEventListener('abort', onAbort)
  if (signals.some((signal) => signal.aborted)) onAbort()

  return {
    stopped: () => stopped,
    enter(next, limitMs) {
      clearTimeout(phaseTimer)
      phase = next
      if (stopped !== null) return
      phaseTimer = setTimeout(() => stop({ kind: 'timeout', phase, limitMs }), limitMs)
    },
    rename(next) {
      phase = next
    },
    onStop(listener) {
      if (stopped !== null) listener(stopped)
      else listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end,
  }
}
