import type { Profile } from '../../core/profile/profile.ts'
import { secretNeeds } from '../../core/profile/profile-secrets.ts'
import type { ProfileSecret, SecretPart } from '../../core/profile/secret.ts'

type NeedsOf = Pick<Profile, 'authentication' | 'connection' | 'answer'>
type Values = Record<string, string>

/** What of a secret a profile has a use for: the rest is neither kept nor handed out. */
export function neededSecret(profile: NeedsOf, secret: ProfileSecret): ProfileSecret {
  const { required, optional } = secretNeeds(profile)
  const needed = new Set<SecretPart>([...required, ...optional])
  const { headers, parameters } = profile.connection
  return withNamed(
    pick(secret, needed),
    only(secret.headers, secretNames(headers).map(lower)),
    only(secret.parameters, secretNames(parameters)),
  )
}

/**
 * What a person gave, laid over what was there: each given part replaces, each given value of a header or form
 * parameter replaces the one of that name.
 */
export function overlay(before: ProfileSecret, given: ProfileSecret): ProfileSecret {
  return withNamed(
    { ...before, ...given },
    { ...before.headers, ...given.headers },
    { ...before.parameters, ...given.parameters },
  )
}

/** The parts of `merged` that hold something that was not given just now. */
export function keptParts(merged: ProfileSecret, given: ProfileSecret): readonly SecretPart[] {
  const parts: readonly SecretPart[] = [
    'clientSecret',
    'privateKey',
    'certificate',
    'bearerToken',
    'decryptionKey',
    'proxyPassword',
  ]
  const kept = parts.filter((part) => merged[part] !== undefined && given[part] === undefined)
  const lists = ['headers', 'parameters'] as const
  return [
    ...kept,
    ...lists.filter((part) =>
      Object.keys(merged[part] ?? {}).some((name) => !Object.hasOwn(given[part] ?? {}, name)),
    ),
  ]
}

/** True where no part is there. */
export function isEmptySecret(secret: ProfileSecret): boolean {
  return Object.keys(secret).length === 0
}

function pick(
  { clientSecret, privateKey, certificate, bearerToken, ...others }: ProfileSecret,
  needed: ReadonlySet<SecretPart>,
): ProfileSecret {
  const { decryptionKey, proxyPassword } = others
  return {
    ...(needed.has('clientSecret') && clientSecret !== undefined ? { clientSecret } : {}),
    ...(needed.has('privateKey') && privateKey !== undefined ? { privateKey } : {}),
    ...(needed.has('certificate') && certificate !== undefined ? { certificate } : {}),
    ...(needed.has('bearerToken') && bearerToken !== undefined ? { bearerToken } : {}),
    ...(needed.has('decryptionKey') && decryptionKey !== undefined ? { decryptionKey } : {}),
    ...(needed.has('proxyPassword') && proxyPassword !== undefined ? { proxyPassword } : {}),
  }
}

function only(values: Values | undefined, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => names.includes(name)))
}

/** The secret with these named values; a list without any is left out. */
function withNamed(
  { headers: _headers, parameters: _parameters, ...secret }: ProfileSecret,
  headers: Values,
  parameters: Values,
): ProfileSecret {
  return {
    ...secret,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  }
}

function secretNames(own: Profile['connection']['headers']): readonly string[] {
  return own.filter(({ secret }) => secret).map(({ name }) => name)
}

function lower(name: string): string {
  return name.toLowerCase()
}
