import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallInput } from '../../../core/contract.ts'
import type { DiscoveryResult } from '../../../core/metadata/discovery.ts'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import type { Failure } from '../../bridge.ts'
import { useCall, useServices } from '../../services/services.ts'

/** How far looking for an endpoint has come. */
export type Discovery =
  | { readonly phase: 'idle' }
  | { readonly phase: 'looking' }
  | { readonly phase: 'found'; readonly issuer: string; readonly result: DiscoveryResult }
  | { readonly phase: 'failed'; readonly failure: Failure }

/** What discovery needs to know of the form. */
export interface DiscoveryQuestion {
  readonly issuer: string
  readonly caFiles: readonly string[]
  readonly allowInsecureHttp: boolean
}

/** Looks for the introspection endpoint in the issuer's metadata. */
export function useDiscovery() {
  const { newId } = useServices()
  const call = useCall()
  const [discovery, setDiscovery] = useState<Discovery>({ phase: 'idle' })
  const running = useRef<string | null>(null)

  const look = useCallback(
    async ({ issuer, caFiles, allowInsecureHttp }: DiscoveryQuestion) => {
      if (running.current !== null) return
      const requestId = newId()
      running.current = requestId
      setDiscovery({ phase: 'looking' })
      const input: CallInput<'discover'> = {
        requestId,
        start: { from: 'issuer', issuer },
        caFiles: [...caFiles],
        allowInsecureHttp,
        connection: plainConnection,
        cache: 'use',
      }
      const answer = await call('discover', input)
      if (running.current !== requestId) return
      running.current = null
      if (answer.ok) setDiscovery({ phase: 'found', issuer, result: answer.value })
      else if (answer.error.code === 'cancelled') setDiscovery({ phase: 'idle' })
      else setDiscovery({ phase: 'failed', failure: answer.error })
    },
    [call, newId],
  )

  const cancel = useCallback(() => {
    const requestId = running.current
    if (requestId !== null) void call('cancel', { requestId })
  }, [call])

  useEffect(
    () => () => {
      cancel()
      running.current = null
    },
    [cancel],
  )

  return { discovery, look, cancel }
}
