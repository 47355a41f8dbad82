import type { Profile, ProfileSummary, SecretState } from '../../../../core/profile/profile.ts'
import { secretNeeds } from '../../../../core/profile/profile-secrets.ts'
import type { SecretPart } from '../../../../core/profile/secret.ts'

/** Where a part of the secret lies; null where there is none to keep. */
export type StoredPart = Exclude<SecretState['stored'], 'none'> | null

/** Which parts of the secret are there already, and where. */
export type StoredSecret = (part: SecretPart) => StoredPart

/** What is stored for the profile that is edited: the parts that it needs, for nothing else is known of them. */
export function storedSecretOf(summary: ProfileSummary | null): StoredSecret {
  if (summary === null || summary.secret.stored === 'none') return () => null
  const { required } = secretNeeds(summary.profile)
  const { stored } = summary.secret
  return (part) => (required.includes(part) ? stored : null)
}

/** Whether the value of that header or form parameter is stored. */
export function isStoredValue(
  before: Pick<Profile, 'connection'> | null,
  list: 'headers' | 'parameters',
  name: string,
): boolean {
  return (before?.connection[list] ?? []).some(
    (own) => own.secret && ownKey(list, own.name) === ownKey(list, name),
  )
}

/** Under which name the secret value of a header or form parameter lies. @see RFC 9110 section 5.1 */
export function ownKey(list: 'headers' | 'parameters', name: string): string {
  return list === 'headers' ? name.trim().toLowerCase() : name.trim()
}

/** What stands in an empty secret field. */
export function placeholderOf(stored: StoredPart): string {
  switch (stored) {
    case 'keychain':
      return 'Stored in the keychain'
    case 'session':
      return 'Kept in memory for this session'
    case 'unknown':
      return 'The keychain could not be asked'
    case null:
      return ''
  }
}
