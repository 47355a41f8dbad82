import { useCallback, useEffect, useRef, useState } from 'react'
import type { Envelope } from '../../../core/contract.ts'
import { nothingChecked, type TokenChecks } from '../../../core/token/token-checks.ts'
import type { Failure } from '../../bridge.ts'
import { useCall, useServices } from '../../services/services.ts'
import type { StatusReference } from './status-reference.ts'

/** What is checked of the token itself, and by whose word: an issuer, or the URI of a list. */
export interface TokenCheck {
  readonly about: 'signature' | 'status'
  readonly at: string
}

/** How far checking the token itself has come. */
export type TokenCheckRun =
  | { readonly phase: 'idle' | 'cancelled' }
  | { readonly phase: 'running' | 'done'; readonly check: TokenCheck }
  | { readonly phase: 'failed'; readonly check: TokenCheck; readonly failure: Failure }

/** Checks of the token itself, one at a time; nothing is sent before the person asks. */
export interface TokenChecker {
  readonly checks: TokenChecks
  readonly run: TokenCheckRun
  /** The token is handed on and not kept. */
  readonly verify: (token: string, issuer: string) => Promise<void>
  readonly fetchStatus: (reference: StatusReference) => Promise<void>
  readonly cancel: () => void
}

/** Checks the token beside the answer, as that profile. What still runs is cancelled on unmount. */
export function useTokenChecks(profileId: string): TokenChecker {
  const { newId } = useServices()
  const call = useCall()
  const [checks, setChecks] = useState(nothingChecked)
  const [run, setRun] = useState<TokenCheckRun>({ phase: 'idle' })
  const running = useRef<string | null>(null)

  /** Runs one check; null where another runs, and where it did not give anything that is still wanted. */
  const start = useCallback(
    async <T>(check: TokenCheck, ask: (requestId: string) => Promise<Envelope<T>>) => {
      if (running.current !== null) return null
      const requestId = newId()
      running.current = requestId
      setRun({ phase: 'running', check })
      const answer = await ask(requestId)
      if (running.current !== requestId) return null
      running.current = null
      setRun(answer.ok ? { phase: 'done', check } : failed(check, answer.error))
      return answer.ok ? answer.value : null
    },
    [newId],
  )

  const verify = useCallback(
    async (token: string, issuer: string) => {
      const signature = await start({ about: 'signature', at: issuer }, (requestId) =>
        call('token:verify', { requestId, profileId, token, issuer }),
      )
      if (signature !== null) setChecks((before) => ({ ...before, signature }))
    },
    [call, profileId, start],
  )

  const fetchStatus = useCallback(
    async ({ uri, index }: StatusReference) => {
      const status = await start({ about: 'status', at: uri }, (requestId) =>
        call('token:status', { requestId, profileId, uri, index }),
      )
      if (status !== null) setChecks((before) => ({ ...before, status }))
    },
    [call, profileId, start],
  )

  const cancel = useCallback(() => {
    const requestId = running.current
    if (requestId === null) return
    running.current = null
    setRun({ phase: 'cancelled' })
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

  return { checks, run, verify, fetchStatus, cancel }
}

function failed(check: TokenCheck, failure: Failure): TokenCheckRun {
  return failure.code === 'cancelled' ? { phase: 'cancelled' } : { phase: 'failed', check, failure }
}
