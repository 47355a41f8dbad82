import { LoupeError } from '../core/errors.ts'
import { type JsonObject, memberOf } from '../core/json.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { exitCodes } from './exit-code.ts'
import { findProfile } from './find-profile.ts'
import { jsonText } from './json-text.ts'
import type { Terminal } from './terminal.ts'

/**
 * Prints the public halves of a profile's keys, computed from the private ones. Returns the exit code; throws
 * LoupeError.
 * @see RFC 7517 section 5
 */
export async function printPublicKeys(
  profiles: Pick<ProfileService, 'list' | 'publicKeysOf'>,
  terminal: Terminal,
  name: string,
): Promise<number> {
  const profile = await findProfile(profiles, name)
  const { signing, encryption } = await profiles.publicKeysOf(profile)
  const keys = [...used(signing, 'sig'), ...used(encryption, 'enc')]
  if (keys.length === 0) {
    throw new LoupeError(
      'input-invalid',
      `“${profile.name}” has no key with a public half. Make a profile with --key-file, --generate-key, --decryption-key-file or --generate-decryption-key.`,
    )
  }
  terminal.print(jsonText({ keys }))
  return exitCodes.fine
}

/** A symmetric key has no public half. */
function used(key: JsonObject | null, use: 'sig' | 'enc'): readonly JsonObject[] {
  return key === null || memberOf(key, 'kty') === 'oct' ? [] : [{ ...key, use }]
}
