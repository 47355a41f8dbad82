import { assertNever } from '../assert-never.ts'
import type { CallerAuthentication, ClientAuthentication } from './authentication.ts'
import type { Profile } from './profile.ts'
import type { ProfileSecret, SecretPart } from './secret.ts'

/** Which parts of a secret a profile needs: without `required` it cannot ask; `optional` ones may be there. */
export interface SecretNeeds {
  readonly required: readonly SecretPart[]
  readonly optional: readonly SecretPart[]
}

type NeedsOf = Pick<Profile, 'authentication' | 'connection' | 'answer'>

/** The secret parts that a profile's settings call for. Parts that are in neither list are dropped when it is saved. */
export function secretNeeds({ authentication, connection, answer }: NeedsOf): SecretNeeds {
  const required = new Set<SecretPart>(partsOf(authentication))
  if (connection.clientCertificate) required.add('certificate')
  if (connection.proxy.use === 'url' && connection.proxy.userName !== '') {
    required.add('proxyPassword')
  }
  if (connection.headers.some(({ secret }) => secret)) required.add('headers')
  if (connection.parameters.some(({ secret }) => secret)) required.add('parameters')
  if (answer.encryptionKey !== null) required.add('decryptionKey')
  const optional: readonly SecretPart[] = ['clientSecret', 'decryptionKey']
  return { required: [...required], optional: optional.filter((part) => !required.has(part)) }
}

/** The required parts that a secret lacks, named values included. */
export function missingParts(profile: NeedsOf, secret: ProfileSecret): readonly SecretPart[] {
  const { headers, parameters } = profile.connection
  const lacksHeader = headers.some(
    ({ name, secret: hidden }) =>
      hidden && !Object.hasOwn(secret.headers ?? {}, name.toLowerCase()),
  )
  const lacksParameter = parameters.some(
    ({ name, secret: hidden }) => hidden && !Object.hasOwn(secret.parameters ?? {}, name),
  )
  return secretNeeds(profile).required.filter((part) => {
    if (part === 'headers') return lacksHeader
    if (part === 'parameters') return lacksParameter
    return secret[part] === undefined
  })
}

function partsOf(authentication: CallerAuthentication): readonly SecretPart[] {
  if (authentication.method !== 'bearer') return clientParts(authentication)
  const { source } = authentication
  return source.from === 'typed' ? ['bearerToken'] : clientParts(source.client)
}

function clientParts({ method }: ClientAuthentication): readonly SecretPart[] {
  switch (method) {
    case 'client_secret_basic':
    case 'client_secret_post':
    case 'client_secret_jwt':
      return ['clientSecret']
    case 'private_key_jwt':
      return ['privateKey']
    case 'tls_client_auth':
    case 'self_signed_tls_client_auth':
      return ['certificate']
    case 'none':
      return []
    default:
      return assertNever(method)
  }
}
