import { LoupeError } from '../../core/errors.ts'
import { checkEndpoint, isLoopbackHost } from '../../core/profile/check-profile.ts'
import type { ProxySetting } from '../../core/profile/connection-settings.ts'
import type { Profile } from '../../core/profile/profile.ts'
import { type ReadFile, readCertificateFiles } from './certificates.ts'
import type { SecretDestination, SecretPlace } from './secret-binding.ts'

/** What of a profile says where its secret goes. */
export type DestinationSettings = Pick<
  Profile,
  'introspectionEndpoint' | 'authentication' | 'caFiles' | 'connection' | 'allowInsecureHttp'
>

/** What finding a destination needs of the outside world. */
export interface DestinationParts {
  readonly readFile: ReadFile
  /** The proxy that the environment names for an endpoint, without user info; null for none. */
  readonly proxyFor: (endpoint: string) => string | null
}

/**
 * Where the secret of a profile goes: to the introspection endpoint (`endpoint`, where it is another one), and to the
 * token endpoint at which it fetches a bearer token. Reads the CA files. Throws LoupeError
 * `certificate-file-unreadable`, `endpoint-invalid`, `endpoint-insecure`, `input-invalid`.
 */
export async function findDestination(
  profile: DestinationSettings,
  endpoint: string,
  { readFile, proxyFor }: DestinationParts,
): Promise<SecretDestination> {
  const { proxy, pin, serverName } = profile.connection
  const own = ownProxyOf(proxy)
  const placeOf = (url: string): SecretPlace => ({
    origin: originOf(url),
    proxy: proxy.use === 'environment' ? proxyFor(url) : goesDirectly(url) ? null : own,
  })
  return {
    places: distinct([placeOf(endpoint), ...tokenEndpointOf(profile).map(placeOf)]),
    ownProxy: own,
    proxyFromEnvironment: proxy.use === 'environment',
    ca: (await readCertificateFiles(profile.caFiles, readFile)).fingerprint,
    pin: pin === '' ? null : pin,
    serverName: serverName === '' ? null : serverName.toLowerCase(),
  }
}

function tokenEndpointOf(profile: DestinationSettings): readonly string[] {
  const { authentication, allowInsecureHttp } = profile
  if (authentication.method !== 'bearer' || authentication.source.from === 'typed') return []
  const { tokenEndpoint } = authentication.source
  const [problem] = checkEndpoint({ introspectionEndpoint: tokenEndpoint, allowInsecureHttp })
  if (problem === undefined) return [tokenEndpoint]
  throw new LoupeError(
    problem.code,
    `The token endpoint cannot be used. ${problem.message.replaceAll('introspection endpoint', 'token endpoint')}`,
  )
}

function originOf(url: string): string {
  if (URL.canParse(url)) return new URL(url).origin
  throw new LoupeError(
    'endpoint-invalid',
    `“${url}” is not a URL. Write it in full, with https://.`,
  )
}

/** Requests to this machine never go through a proxy. */
function goesDirectly(url: string): boolean {
  return isLoopbackHost(new URL(url).hostname)
}

/** The proxy that the profile itself names. */
function ownProxyOf(setting: ProxySetting): string | null {
  if (setting.use !== 'url') return null
  const proxy = URL.canParse(setting.url) ? new URL(setting.url) : null
  if (proxy === null || !/^https?:$/.test(proxy.protocol) || proxy.hostname === '') {
    throw new LoupeError(
      'input-invalid',
      `“${withoutUserInfo(setting.url)}” is not the URL of an HTTP proxy. Write it like http://proxy.example.com:3128.`,
    )
  }
  if (proxy.username === '' && proxy.password === '') return `${proxy.protocol}//${proxy.host}`
  throw new LoupeError(
    'input-invalid',
    'The proxy’s URL holds a user name or a password. Remove them: both have fields of their own.',
  )
}

function withoutUserInfo(url: string): string {
  return url.replace(/^([^/]*\/\/)?[^/]*@/, '$1')
}

function distinct(places: readonly SecretPlace[]): readonly SecretPlace[] {
  return places.filter(
    ({ origin }, index) => places.findIndex((place) => place.origin === origin) === index,
  )
}
