import type { ProfileDraft, ProfileSummary } from '../../../../core/profile/profile.ts'
import { secretNeeds } from '../../../../core/profile/profile-secrets.ts'
import type { SecretInput, SecretPart } from '../../../../core/profile/secret.ts'
import { isStoredValue, ownKey, storedSecretOf } from './stored-secret.ts'

/**
 * The parts of the secret that a draft needs, and that are neither given now nor stored already. What a keychain that
 * cannot be asked may hold counts as stored: main knows better.
 */
export function lackingParts(
  draft: ProfileDraft,
  given: SecretInput | null,
  before: ProfileSummary | null,
): readonly SecretPart[] {
  const stored = storedSecretOf(before)
  return secretNeeds(draft).required.filter((part) => {
    if (part === 'headers' || part === 'parameters') {
      const values = given?.[part] ?? {}
      const kept = stored(part) === null ? null : (before?.profile ?? null)
      return draft.connection[part].some(
        ({ name, secret }) =>
          secret && !Object.hasOwn(values, ownKey(part, name)) && !isStoredValue(kept, part, name),
      )
    }
    return given?.[part] === undefined && stored(part) === null
  })
}
