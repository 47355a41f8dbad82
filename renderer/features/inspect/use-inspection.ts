import { useCallback, useEffect, useRef, useState } from 'react'
import type { Evidence } from '../../../core/introspection/evidence.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import type { TokenFacts } from '../../../core/token/token.ts'
import type { Failure } from '../../bridge.ts'
import { useCall, useServices } from '../../services/services.ts'
import type { Asking } from './asking.ts'

/** What was asked, without the token itself. */
export interface Inquiry extends Asking {
  readonly profile: Profile
  readonly token: TokenFacts
  /** Which paste it was about. */
  readonly pasteVersion: number
}

/** How far an inspection has come. */
export type Inspection =
  | { readonly phase: 'idle' }
  | { readonly phase: 'asking'; readonly requestId: string; readonly cancelling: boolean }
  | {
      readonly phase: 'answered'
      readonly requestId: string
      readonly inquiry: Inquiry
      readonly evidence: Evidence
    }
  | { readonly phase: 'failed'; readonly inquiry: Inquiry; readonly failure: Failure }
  | { readonly phase: 'cancelled' }

/** One inspection at a time, which can be cancelled. */
export interface Inspector {
  readonly inspection: Inspection
  /** `token` null asks about a made-up token. It is handed on and not kept. */
  readonly ask: (inquiry: Inquiry, token: string | null) => Promise<void>
  readonly cancel: () => void
}

/** Asks main to inspect, and tells how far it has come. What still runs is cancelled on unmount. */
export function useInspection(): Inspector {
  const { newId } = useServices()
  const call = useCall()
  const [inspection, setInspection] = useState<Inspection>({ phase: 'idle' })
  const running = useRef<string | null>(null)

  const ask = useCallback(
    async (inquiry: Inquiry, token: string | null) => {
      if (running.current !== null) return
      const requestId = newId()
      running.current = requestId
      setInspection({ phase: 'asking', requestId, cancelling: false })
      const answer = await call('inspect', {
        requestId,
        profileId: inquiry.profile.id,
        token,
        tokenTypeHint: inquiry.tokenTypeHint,
        basicEncoding: inquiry.basicEncoding,
        format: inquiry.format,
        refresh: inquiry.refresh,
      })
      if (running.current !== requestId) return
      running.current = null
      setInspection(
        answer.ok
          ? withEvidence(requestId, inquiry, answer.value)
          : withFailure(inquiry, answer.error),
      )
    },
    [call, newId],
  )

  const cancel = useCallback(() => {
    const requestId = running.current
    if (requestId === null) return
    setInspection({ phase: 'asking', requestId, cancelling: true })
    void call('cancel', { requestId })
  }, [call])

  useEffect(
    () => () => {
      const requestId = running.current
      running.current = null
      if (requestId !== null) void call('cancel', { requestId })
    },
    [call],
  )

  return { inspection, ask, cancel }
}

function withEvidence(requestId: string, inquiry: Inquiry, evidence: Evidence): Inspection {
  const { outcome } = evidence
  const cancelled = outcome.type === 'failure' && outcome.failure.kind === 'cancelled'
  if (cancelled) return { phase: 'cancelled' }
  return { phase: 'answered', requestId, inquiry, evidence }
}

function withFailure(inquiry: Inquiry, failure: Failure): Inspection {
  return failure.code === 'cancelled'
    ? { phase: 'cancelled' }
    : { phase: 'failed', inquiry, failure }
}
