/** Work that several want at the same time, and that is done once. */
export interface SharedWork<T> {
  /**
   * Takes part in the work of that name, and begins it where nobody has. Null for one whose own signal was aborted first;
   * the work itself ends when the last one has left.
   */
  join(
    name: string,
    signal: AbortSignal,
    work: (shared: AbortSignal) => Promise<T>,
  ): Promise<T | null>
  /** Ends all work. */
  close(): void
}

interface Running<T> {
  readonly result: Promise<T>
  readonly controller: AbortController
  waiting: number
}

/** Makes an empty workshop. */
export function createSharedWork<T>(): SharedWork<T> {
  const running = new Map<string, Running<T>>()

  const begin = (name: string, work: (shared: AbortSignal) => Promise<T>): Running<T> => {
    const controller = new AbortController()
    const result = work(controller.signal).finally(() => running.delete(name))
    const begun = { result, controller, waiting: 0 }
    running.set(name, begun)
    return begun
  }

  return {
    async join(name, signal, work) {
      if (signal.aborted) return null
      const shared = running.get(name) ?? begin(name, work)
      shared.waiting += 1
      const left = leaving(signal)
      try {
        return await Promise.race([shared.result, left.promise])
      } finally {
        left.forget()
        shared.waiting -= 1
        if (shared.waiting === 0) shared.controller.abort()
      }
    },
    close() {
      for (const { controller } of running.values()) controller.abort()
    },
  }
}

/** Settles with null when the signal is aborted; `forget` stops listening. */
function leaving(signal: AbortSignal): {
  readonly promise: Promise<null>
  readonly forget: () => void
} {
  const listening = new AbortController()
  const promise = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true, signal: listening.signal })
  })
  return { promise, forget: () => listening.abort() }
}
