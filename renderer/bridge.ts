import type { CallName } from '../core/call-names.ts'
import type { Bridge, CallInput, CallOutputs, Envelope } from '../core/contract.ts'
import type { ErrorCode } from '../core/errors.ts'

declare global {
  interface Window {
    readonly loupe: Bridge
  }
}

/** A failure as the window shows it: a sentence, and a code to choose what to offer by. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
}

/**
 * Calls main. It never rejects: a refused or broken call is a failure like any other, so that the
 * window always has a sentence to show.
 */
export async function call<N extends CallName>(
  bridge: Bridge,
  name: N,
  input: CallInput<N>,
): Promise<Envelope<CallOutputs[N]>> {
  try {
    return await bridge[name](input)
  } catch {
    return {
      ok: false,
      error: {
        code: 'internal',
        message: `Token Loupe itself failed at “${name}”. Try again; if it happens again, restart the app.`,
      },
    }
  }
}
