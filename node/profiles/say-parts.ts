import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret, SecretPart } from '../../core/profile/secret.ts'

const words: Readonly<Record<SecretPart, string>> = {
  clientSecret: 'the client secret',
  privateKey: 'the signing key',
  certificate: 'the client certificate with its key',
  bearerToken: 'the bearer token',
  decryptionKey: 'the decryption key',
  proxyPassword: 'the proxy password',
  headers: 'the secret header values',
  parameters: 'the secret form parameters',
}

/** Parts of a secret in plain words: “the client secret and the signing key”. Never a value. */
export function sayParts(parts: readonly SecretPart[]): string {
  return sayList(parts.map((part) => words[part]))
}

/** Like `sayParts`, with the names of the headers and form parameters whose values are not there. */
export function sayMissing(
  { connection }: Pick<Profile, 'connection'>,
  secret: ProfileSecret,
  missing: readonly SecretPart[],
): string {
  return sayList(
    missing.flatMap((part) => {
      if (part === 'headers') return namesOf('header', connection.headers, secret.headers, lower)
      if (part !== 'parameters') return [words[part]]
      return namesOf('form parameter', connection.parameters, secret.parameters, same)
    }),
  )
}

function namesOf(
  what: string,
  own: Profile['connection']['headers'],
  values: Readonly<Record<string, string>> | undefined,
  keyOf: (name: string) => string,
): readonly string[] {
  return own
    .filter(({ name, secret }) => secret && !Object.hasOwn(values ?? {}, keyOf(name)))
    .map(({ name }) => `the value of the ${what} ${name}`)
}

function sayList(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

function lower(name: string): string {
  return name.toLowerCase()
}

function same(name: string): string {
  return name
}
