import type { Profile } from '../../core/profile/profile.ts'
import type { StoredSecret } from './stored-secret.ts'

/** A profile of this session with its secret. */
export interface SessionProfile {
  readonly profile: Profile
  readonly stored: StoredSecret
}

/** Profiles that live in this process's memory and end with it. */
export interface SessionProfiles {
  list(): readonly Profile[]
  get(id: string): SessionProfile | null
  put(session: SessionProfile): void
  remove(id: string): void
}

/** Makes an empty memory. */
export function createSessionProfiles(): SessionProfiles {
  const kept = new Map<string, SessionProfile>()
  return {
    list: () => [...kept.values()].map(({ profile }) => profile),
    get: (id) => kept.get(id) ?? null,
    put: (session) => void kept.set(session.profile.id, session),
    remove: (id) => void kept.delete(id),
  }
}
