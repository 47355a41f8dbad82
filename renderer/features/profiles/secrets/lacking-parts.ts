import type { ProfileDraft, ProfileSummary } from '../../../../core/profile/profile.ts'
import { secretNeeds } from '../../../../core/profile/profile-secrets.ts'
import type { SecretInput, SecretPart } from '../../../../core/profile/secret.ts'
import { isStored } from './stored-secret.ts'

/**
 * The parts of the secret that a draft needs, and that are neither given now nor stored already. What a keychain that
 * cannot be asked may hold counts as stored: main knows better.
 */
export function lackingParts(
  draft: ProfileDraft,
  given: SecretInput | null,
  before: ProfileSummary | null,
): readonly SecretPart[] {
  const kept = before !== null && isStored(before.secret.stored) ? before.profile : null
  return secretNeeds(draft).required.filter((part) => {
    if (part === 'headers' || part === 'parameters') {
      return lackedNames(part, draft, given, kept).length > 0
    }
    if (given?.[part] !== undefined) return false
    return kept === null || !secretNeeds(kept).required.includes(part)
  })
}

function lackedNames(
  list: 'headers' | 'parameters',
  draft: ProfileDraft,
  given: SecretInput | null,
  kept: ProfileSummary['profile'] | null,
): readonly string[] {
  const keyOf = (name: string) => (list === 'headers' ? name.toLowerCase() : name)
  const secretNames = (of: Pick<ProfileDraft, 'connection'>) =>
    of.connection[list].filter(({ secret }) => secret).map(({ name }) => keyOf(name))
  const there = new Set([
    ...Object.keys(given?.[list] ?? {}),
    ...(kept === null ? [] : secretNames(kept)),
  ])
  return secretNames(draft).filter((name) => !there.has(name))
}
