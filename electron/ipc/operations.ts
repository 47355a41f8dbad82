import { LoupeError } from '../../core/errors.ts'

/** The running operations of the window, by request id, so that each can be cancelled. */
export interface Operations {
  /** Runs `work` under that id. Throws `busy` for an id that is in use. */
  run<T>(requestId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Cancels the operation; one that has ended, or never was, is no fault. */
  cancel(requestId: string): void
  cancelAll(): void
}

/** Keeps track of running operations. */
export function createOperations(): Operations {
  const running = new Map<string, AbortController>()
  return {
    async run(requestId, work) {
      if (running.has(requestId)) {
        throw new LoupeError('busy', 'This request is already running. Wait for it, or cancel it.')
      }
      const controller = new AbortController()
      running.set(requestId, controller)
      try {
        return await work(controller.signal)
      } finally {
        running.delete(requestId)
      }
    },
    cancel(requestId) {
      running.get(requestId)?.abort()
    },
    cancelAll() {
      for (const controller of running.values()) controller.abort()
    },
  }
}
