import type { JsonObject } from '../../core/json.ts'
import { answerSettingsSchema } from '../../core/profile/answer-settings.ts'
import {
  type CallerAuthentication,
  type ClientAuthentication,
  keyAssertionSchema,
} from '../../core/profile/authentication.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import type { KeyOpener } from './key-opener.ts'

/** The public halves of a profile's private keys; null where it has none. */
export interface PublicKeys {
  readonly signing: JsonObject | null
  readonly encryption: JsonObject | null
}

/**
 * Computes the public keys from the private ones: no file and no window is believed. The signing key carries the `kid`
 * that the assertions name, so that a server finds it.
 */
export async function publicKeysOf(
  { authentication }: Pick<Profile, 'authentication'>,
  { privateKey, decryptionKey }: ProfileSecret,
  publicJwkOf: KeyOpener['publicJwkOf'],
): Promise<PublicKeys> {
  const keyId = keyIdOf(authentication)
  const named = keyId === '' ? {} : { kid: keyId }
  return {
    signing: privateKey === undefined ? null : { ...(await publicJwkOf(privateKey)), ...named },
    encryption: decryptionKey === undefined ? null : await publicJwkOf(decryptionKey),
  }
}

/** The profile with these public keys, and no others. */
export function withPublicKeys<P extends Pick<Profile, 'authentication' | 'answer'>>(
  profile: P,
  { signing, encryption }: PublicKeys,
): P {
  const encryptionKey = answerSettingsSchema.shape.encryptionKey.parse(encryption)
  return {
    ...profile,
    answer: { ...profile.answer, encryptionKey },
    authentication: ofCaller(profile.authentication, signing),
  }
}

function keyIdOf(authentication: CallerAuthentication): string {
  if (authentication.method === 'private_key_jwt') return authentication.assertion.keyId
  if (authentication.method !== 'bearer' || authentication.source.from === 'typed') return ''
  return keyIdOf(authentication.source.client)
}

function ofCaller(
  authentication: CallerAuthentication,
  signing: JsonObject | null,
): CallerAuthentication {
  if (authentication.method !== 'bearer') return ofClient(authentication, signing)
  const { source } = authentication
  if (source.from === 'typed') return authentication
  return { ...authentication, source: { ...source, client: ofClient(source.client, signing) } }
}

function ofClient(
  authentication: ClientAuthentication,
  signing: JsonObject | null,
): ClientAuthentication {
  if (authentication.method !== 'private_key_jwt') return authentication
  const { publicKey: _, ...assertion } = authentication.assertion
  if (signing === null) return { ...authentication, assertion }
  const publicKey = keyAssertionSchema.shape.publicKey.parse(signing)
  return { ...authentication, assertion: { ...assertion, publicKey } }
}
