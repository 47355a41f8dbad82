import { randomBytes } from 'node:crypto'
import type Provider from 'oidc-provider'
import type { AccessToken, ClientCredentials, ResourceServer } from 'oidc-provider'
import { webShop } from './callers.ts'
import type { TokenExtras } from './configuration.ts'
import { mira } from './person.ts'

/** A token as it was issued, and how the server takes it back. */
export interface Minted {
  readonly token: string
  /** Null where the server keeps nothing that it could take back. */
  readonly revoke: (() => Promise<void>) | null
}

/** What a demo token is to carry; times in seconds since the epoch. */
export interface AccessTokenOrder {
  readonly resource: string
  readonly scope: string
  readonly issuedAt: number
  readonly expiresAt: number
  readonly extras?: Readonly<Record<string, unknown>>
  /** Thumbprint of the key that the token is bound to. @see RFC 9449 section 6 */
  readonly keyThumbprint?: string
}

/** Issues tokens straight through the provider's models, as its token endpoint does. */
export interface Mint {
  /** An opaque access token of the web shop's customer. */
  forUser(order: AccessTokenOrder): Promise<Minted>
  /** The same as a signed JWT. @see RFC 9068 section 2 */
  signedForUser(order: AccessTokenOrder, resource: ResourceServer): Promise<Minted>
  /** An access token that a client got for itself. @see RFC 6749 section 4.4 */
  forClient(clientId: string, order: AccessTokenOrder): Promise<Minted>
  refreshToken(order: Omit<AccessTokenOrder, 'extras' | 'keyThumbprint'>): Promise<Minted>
}

/** Remembers what extra members a token is to carry until the provider asks for them. */
export function createExtras(): {
  readonly extrasOf: TokenExtras
  readonly remember: (
    token: AccessToken | ClientCredentials,
    extras: Readonly<Record<string, unknown>>,
  ) => void
} {
  const remembered = new WeakMap<object, Readonly<Record<string, unknown>>>()
  return {
    extrasOf: (token) => ({ ...remembered.get(token) }),
    remember: (token, extras) => void remembered.set(token, extras),
  }
}

export function createMint(
  provider: Provider,
  { remember }: Pick<ReturnType<typeof createExtras>, 'remember'>,
): Mint {
  const makeUserToken = async (order: AccessTokenOrder, resource?: ResourceServer) => {
    const { resource: audience, scope, issuedAt, expiresAt, keyThumbprint } = order
    const token = new provider.AccessToken({
      client: await findClient(provider, webShop),
      accountId: mira.accountId,
      grantId: await makeGrant(provider, audience, scope),
      gty: 'authorization_code',
      ...(resource === undefined
        ? { aud: audience }
        : { resourceServer: new provider.ResourceServer(audience, resource) }),
      scope,
      iat: issuedAt,
      exp: expiresAt,
      ...(keyThumbprint !== undefined && { jkt: keyThumbprint }),
    })
    remember(token, order.extras ?? {})
    return token
  }
  return {
    async forUser(order) {
      const token = await makeUserToken(order)
      return { token: await token.save(), revoke: () => token.destroy() }
    },
    async signedForUser(order, resource) {
      const token = await makeUserToken(order, resource)
      return { token: await token.save(), revoke: null }
    },
    async forClient(clientId, order) {
      const token = new provider.ClientCredentials({
        client: await findClient(provider, clientId),
        aud: order.resource,
        scope: order.scope,
        iat: order.issuedAt,
        exp: order.expiresAt,
      })
      remember(token, order.extras ?? {})
      return { token: await token.save(), revoke: () => token.destroy() }
    },
    async refreshToken(order) {
      const token = new provider.RefreshToken({
        client: await findClient(provider, webShop),
        accountId: mira.accountId,
        grantId: await makeGrant(provider, order.resource, order.scope),
        gty: 'authorization_code',
        resource: order.resource,
        scope: order.scope,
        iat: order.issuedAt,
        exp: order.expiresAt,
      })
      return { token: await token.save(), revoke: () => token.destroy() }
    },
  }
}

/** A token of the usual length that no server ever issued. */
export function makeUnknownToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The thumbprint of a key that nobody holds. @see RFC 7638 section 3 */
export function makeKeyThumbprint(): string {
  return randomBytes(32).toString('base64url')
}

async function findClient(provider: Provider, clientId: string) {
  const client = await provider.Client.find(clientId)
  if (client === undefined) throw new Error(`The demo server knows no client ${clientId}`)
  return client
}

function makeGrant(provider: Provider, resource: string, scope: string): Promise<string> {
  const grant = new provider.Grant({ clientId: webShop, accountId: mira.accountId })
  grant.addResourceScope(resource, scope)
  return grant.save()
}
