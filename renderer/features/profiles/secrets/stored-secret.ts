import type { SecretState } from '../../../../core/profile/profile.ts'

/** Where the secret of the profile lies that is edited; null for a new profile. */
export type StoredSecret = SecretState['stored'] | null

/** True where something may be there to keep. */
export function isStored(stored: StoredSecret): boolean {
  return stored !== null && stored !== 'none'
}

/** What stands in an empty secret field. */
export function placeholderOf(stored: StoredSecret): string {
  switch (stored) {
    case 'keychain':
      return 'Stored in the keychain'
    case 'session':
      return 'Kept in memory for this session'
    case 'none':
      return 'No secret is stored'
    case 'unknown':
      return 'The keychain could not be asked'
    case null:
      return ''
  }
}
