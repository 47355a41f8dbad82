import { LoupeError } from '../../core/errors.ts'
import { pinValue } from '../../core/profile/check-connection.ts'
import { isLoopbackHost } from '../../core/profile/check-profile.ts'
import type { ConnectionSettings, ProxySetting } from '../../core/profile/connection-settings.ts'
import type { Peer, Route } from './open-connection.ts'
import { proxyFor } from './proxy.ts'
import type { TransportParts } from './transport-parts.ts'
import type { Identity } from './trust.ts'

/** What a way to a server is chosen by. */
export interface RouteChoice {
  readonly url: URL
  readonly caFiles: readonly string[]
  readonly connection: ConnectionSettings
  /** The endpoint that server name and pin are meant for; at another origin they do not hold. Null for none. */
  readonly introspectionEndpoint: string | null
  readonly proxyPassword: string | undefined
  /** The certificate to present; null for none. */
  readonly identity: Identity | null
  /** Who may use the same connection again. */
  readonly owner: string
}

/** A way to a server, and whose it is. */
export type OwnedRoute = Route & { readonly owner: string }

/**
 * The way to a server by a profile's settings. Throws LoupeError `certificate-file-unreadable`, and `input-invalid` for a
 * proxy that is none.
 */
export async function routeFor(parts: TransportParts, choice: RouteChoice): Promise<OwnedRoute> {
  const { url, caFiles, connection, identity, owner } = choice
  return {
    endpoint: url,
    proxy: proxyOf(url, connection.proxy, choice.proxyPassword, parts),
    trust: await parts.trust.trustIn(caFiles, identity),
    peer: peerOf(choice),
    owner,
  }
}

function peerOf({ url, connection, introspectionEndpoint }: RouteChoice): Peer {
  const isMeant =
    introspectionEndpoint !== null &&
    URL.canParse(introspectionEndpoint) &&
    new URL(introspectionEndpoint).origin === url.origin
  const { serverName, pin } = connection
  return {
    serverName: isMeant && serverName !== '' ? serverName : null,
    pin: isMeant && pin !== '' ? pinValue(pin) : null,
  }
}

/** A loopback host never goes through a proxy, whatever is set. */
function proxyOf(
  url: URL,
  setting: ProxySetting,
  password: string | undefined,
  { environment }: Pick<TransportParts, 'environment'>,
): URL | null {
  if (setting.use === 'environment') return proxyFor(url, environment)
  if (setting.use === 'none' || isLoopbackHost(url.hostname)) return null
  const proxy = URL.canParse(setting.url) ? new URL(setting.url) : null
  if (proxy === null || !/^https?:$/.test(proxy.protocol) || proxy.hostname === '') {
    throw new LoupeError(
      'input-invalid',
      'The proxy of the profile is not the URL of an HTTP proxy. Write it like http://proxy.example.com:3128.',
    )
  }
  proxy.username = encodeURIComponent(setting.userName)
  proxy.password = encodeURIComponent(setting.userName === '' ? '' : (password ?? ''))
  return proxy
}
