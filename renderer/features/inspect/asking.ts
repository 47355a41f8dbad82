import type { BasicEncoding, RequestedFormat } from '../../../core/introspection/sent-request.ts'
import type { NextStep } from '../../../core/report/report.ts'
import type { TokenTypeHint } from '../../../core/token/token.ts'

/** How a call is made, beside who asks and about what. */
export interface Asking {
  readonly tokenTypeHint: TokenTypeHint | null
  readonly basicEncoding: BasicEncoding
  /** The form of answer for this call; null as the profile says. */
  readonly format: RequestedFormat | null
  /** Whether metadata and keys are fetched anew, whatever the cache holds. */
  readonly refresh: boolean
}

/** As the profile says, without a hint. */
export const plainAsking: Asking = {
  tokenTypeHint: null,
  basicEncoding: 'form',
  format: null,
  refresh: false,
}

/** The same call again, changed in the one thing that a step proposes. */
export function askingFor(step: NextStep, before: Asking): Asking {
  const again = { ...before, refresh: false }
  switch (step.kind) {
    case 'retry-raw-basic':
      return { ...again, basicEncoding: 'raw' }
    case 'retry-with-hint':
      return { ...again, tokenTypeHint: step.hint }
    case 'retry-without-hint':
      return { ...again, tokenTypeHint: null }
    case 'ask-for-jwt':
      return { ...again, format: 'jwt' }
    case 'ask-for-json':
      return { ...again, format: 'json' }
    case 'control-request':
    case 'verify-token':
    case 'fetch-status':
      return again
  }
}
