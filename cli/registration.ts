import type { Profile } from '../core/profile/profile.ts'
import { secretNeeds } from '../core/profile/profile-secrets.ts'
import { explainRegistration, toRegistration } from '../core/profile/to-registration.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { type PublicKeys, withPublicKeys } from '../node/profiles/public-keys.ts'
import { exitCodes } from './exit-code.ts'
import { findProfile } from './find-profile.ts'
import { jsonText } from './json-text.ts'
import type { Terminal } from './terminal.ts'

/**
 * Prints a profile as a client registration, its public keys computed from the private ones; what a person should know
 * of it goes to standard error. Returns the exit code; throws LoupeError.
 * @see RFC 7591 section 2
 */
export async function printRegistration(
  profiles: Pick<ProfileService, 'list' | 'publicKeysOf'>,
  terminal: Terminal,
  name: string,
): Promise<number> {
  const profile = await findProfile(profiles, name)
  const keys = await keysOf(profiles, profile)
  terminal.print(jsonText(toRegistration(withPublicKeys(profile, keys), keys.signing)))
  terminal.remark(escapeControls(explainRegistration()))
  return exitCodes.fine
}

/** A profile without keys need not ask the keychain. */
async function keysOf(
  profiles: Pick<ProfileService, 'publicKeysOf'>,
  profile: Profile,
): Promise<PublicKeys> {
  const { required } = secretNeeds(profile)
  const hasKeys = required.includes('privateKey') || required.includes('decryptionKey')
  return hasKeys ? profiles.publicKeysOf(profile) : { signing: null, encryption: null }
}
