import type { Profile } from '../../../core/profile/profile.ts'

/** What the person changed for this view only, as text; null where nothing was changed. */
export interface ViewExpectations {
  readonly clockSkewSeconds: string | null
  readonly requiredScopes: string | null
}

/** Nothing changed: the profile's own expectations count. */
export const profileExpectations: ViewExpectations = {
  clockSkewSeconds: null,
  requiredScopes: null,
}

/** The profile with the expectations of this view; what is not a number of seconds leaves the profile's. */
export function withExpectations(profile: Profile, view: ViewExpectations): Profile {
  const { expectations } = profile
  return {
    ...profile,
    expectations: {
      ...expectations,
      clockSkewSeconds: readSeconds(view.clockSkewSeconds) ?? expectations.clockSkewSeconds,
      requiredScopes:
        view.requiredScopes === null
          ? expectations.requiredScopes
          : view.requiredScopes.split(/\s+/).filter((scope) => scope !== ''),
    },
  }
}

/** What is wrong with a clock skew (seconds) as typed; undefined when it is fine. */
export function skewProblem(text: string | null): string | undefined {
  if (text === null || readSeconds(text) !== null) return undefined
  return 'Give whole seconds from 0 to 3600.'
}

function readSeconds(text: string | null): number | null {
  if (text === null || !/^\d{1,4}$/.test(text.trim())) return null
  const seconds = Number(text)
  return seconds <= 3600 ? seconds : null
}
