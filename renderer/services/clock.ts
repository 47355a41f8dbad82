/** One clock for the whole window: whoever shows a relative time ticks with it. */
export interface Clock {
  /** Epoch milliseconds of the last tick; steady between two ticks. */
  readonly now: () => number
  /** Epoch milliseconds, read afresh. */
  readonly read: () => number
  /** Calls back each second until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}

const tickMs = 1000

/** A clock that ticks each second, and only while somebody listens. */
export function createClock(readTime: () => number): Clock {
  const listeners = new Set<() => void>()
  let last = readTime()
  let timer: ReturnType<typeof setInterval> | null = null

  function tick(): void {
    last = readTime()
    for (const listener of listeners) listener()
  }

  return {
    now: () => last,
    read: readTime,
    subscribe(listener) {
      if (listeners.size === 0) last = readTime()
      listeners.add(listener)
      timer ??= setInterval(tick, tickMs)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0 || timer === null) return
        clearInterval(timer)
        timer = null
      }
    },
  }
}
