import type { Services } from '../node/services.ts'
import type { Terminal } from './terminal.ts'

/** What the commands need: the services, the terminal, the time, and a way to end. */
export interface CommandParts {
  readonly services: Pick<
    Services,
    'profiles' | 'generatedKeys' | 'metadata' | 'inspector' | 'checker'
  >
  readonly terminal: Terminal
  /** Epoch milliseconds. */
  readonly now: () => number
  /** The app's. */
  readonly version: string
  /** Aborted when the person presses Ctrl+C. */
  readonly signal: AbortSignal
  /** Takes the exit code. */
  readonly done: (code: number) => void
}
