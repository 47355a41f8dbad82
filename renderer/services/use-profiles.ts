import { useCallback, useEffect, useState } from 'react'
import type { ProfileSummary } from '../../core/profile/profile.ts'
import type { Failure } from '../bridge.ts'
import { useCall } from './services.ts'

/** The profiles as main lists them. */
export interface Profiles {
  /** Null until the first list has arrived. */
  readonly list: readonly ProfileSummary[] | null
  readonly notices: readonly string[]
  readonly failure: Failure | null
  readonly reload: () => Promise<void>
}

/** Lists the profiles, and lists them again on demand. */
export function useProfiles(): Profiles {
  const call = useCall()
  const [state, setState] = useState<Omit<Profiles, 'reload'>>({
    list: null,
    notices: [],
    failure: null,
  })

  const load = useCallback(
    () =>
      call('profiles:list', undefined).then((answer) =>
        setState((before) =>
          answer.ok
            ? { list: answer.value.profiles, notices: answer.value.notices, failure: null }
            : { ...before, list: before.list ?? [], failure: answer.error },
        ),
      ),
    [call],
  )

  useEffect(() => {
    void load()
  }, [load])

  return { ...state, reload: load }
}
