import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallInput } from '../../../core/contract.ts'
import type { DiscoveryResult } from '../../../core/metadata/discovery.ts'
import type { Failure } from '../../bridge.ts'
import { useCall, useServices } from '../../services/services.ts'

/** Where discovery starts, and which way it goes. */
export type DiscoveryQuestion = Omit<CallInput<'discover'>, 'requestId'>

/** How far looking for metadata has come. */
export type Discovery =
  | { readonly phase: 'idle' }
  | { readonly phase: 'looking' }
  | {
      readonly phase: 'found'
      readonly question: DiscoveryQuestion
      readonly result: DiscoveryResult
    }
  | { readonly phase: 'failed'; readonly failure: Failure }

/** Looks for the issuer's metadata, from wherever the person starts. */
export function useDiscovery() {
  const { newId } = useServices()
  const call = useCall()
  const [discovery, setDiscovery] = useState<Discovery>({ phase: 'idle' })
  const running = useRef<string | null>(null)

  const look = useCallback(
    async (question: DiscoveryQuestion) => {
      if (running.current !== null) return
      const requestId = newId()
      running.current = requestId
      setDiscovery({ phase: 'looking' })
      const answer = await call('discover', { requestId, ...question })
      if (running.current !== requestId) return
      running.current = null
      if (answer.ok) setDiscovery({ phase: 'found', question, result: answer.value })
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
