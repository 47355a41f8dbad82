import { createContext, useCallback, useContext, useState } from 'react'
import type { Profile, Silence } from '../../../../core/profile/profile.ts'
import type { Failure } from '../../../bridge.ts'
import { useCall } from '../../../services/services.ts'

/** What a profile sets aside, and how to change it. */
export interface Silences {
  readonly silenced: readonly Silence[]
  readonly failure: Failure | null
  /** Tells whether it was saved. */
  readonly add: (silences: readonly Silence[]) => Promise<boolean>
  /** Hears again what is silenced of a rule for that reason. */
  readonly remove: (rule: string, reason: string) => Promise<boolean>
}

/** The silences of the profile that asked; null where a list of findings belongs to none. */
export const SilencesContext = createContext<Silences | null>(null)

/** The silences around a finding; null where nothing can be silenced. */
export function useSilencesAround(): Silences | null {
  return useContext(SilencesContext)
}

/**
 * Keeps the silences of a profile and saves changes in it as it is by then, for it may have been edited since it asked.
 */
export function useSilences(profile: Profile, onSaved: () => void): Silences {
  const call = useCall()
  const { id } = profile
  const [silenced, setSilenced] = useState(profile.silenced)
  const [failure, setFailure] = useState<Failure | null>(null)

  const change = useCallback(
    async (next: (before: readonly Silence[]) => readonly Silence[]) => {
      const listed = await call('profiles:list', undefined)
      const current = listed.ok
        ? listed.value.profiles.find((one) => one.profile.id === id)?.profile
        : undefined
      if (current === undefined) {
        setFailure(listed.ok ? gone : listed.error)
        return false
      }
      const draft = { ...current, silenced: [...next(current.silenced)] }
      const saved = await call('profiles:save', { draft, secret: null })
      setFailure(saved.ok ? null : saved.error)
      if (!saved.ok) return false
      setSilenced(saved.value.profile.silenced)
      onSaved()
      return true
    },
    [call, id, onSaved],
  )
  const add = useCallback(
    (silences: readonly Silence[]) => change((before) => [...before, ...silences]),
    [change],
  )
  const remove = useCallback(
    (rule: string, reason: string) =>
      change((before) => before.filter((one) => one.rule !== rule || one.reason !== reason)),
    [change],
  )
  return { silenced, failure, add, remove }
}

const gone: Failure = {
  code: 'profile-unknown',
  message: 'The profile that asked has been removed, so nothing can be silenced for it.',
}
