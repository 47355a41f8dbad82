import { escapeControls } from '../core/report/escape-controls.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { exitCodes } from './exit-code.ts'
import { findProfile } from './find-profile.ts'
import type { Terminal } from './terminal.ts'

/** Removes a profile and its secret. Returns the exit code; throws `profile-unknown`. */
export async function removeProfile(
  profiles: Pick<ProfileService, 'list' | 'remove'>,
  terminal: Terminal,
  name: string,
): Promise<number> {
  const profile = await findProfile(profiles, name)
  await profiles.remove({ id: profile.id })
  terminal.print(escapeControls(`Removed “${profile.name}”, and its secret from the keychain.`))
  return exitCodes.fine
}
