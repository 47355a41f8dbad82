import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { AccessToken, ClientCredentials, Configuration } from 'oidc-provider'
import { type DemoCaller, registrationsOf } from './callers.ts'
import type { OidcProviderModule } from './load-provider.ts'
import { createMemoryStore } from './memory-store.ts'
import { findPerson } from './person.ts'
import { resources } from './resources.ts'

/** Members that a token carries beside those that oidc-provider gives every token. */
export type TokenExtras = (token: AccessToken | ClientCredentials) => Record<string, unknown>

const hour = 3600

/**
 * The provider's configuration: keys and cookie keys of this run, and no default function left
 * that would print a notice when it is called.
 */
export function makeConfiguration(
  { errors }: OidcProviderModule,
  callers: readonly DemoCaller[],
  extrasOf: TokenExtras,
): Configuration {
  return {
    adapter: createMemoryStore(),
    clients: registrationsOf(callers),
    clientDefaults: {
      id_token_signed_response_alg: 'ES256',
      introspection_signed_response_alg: 'ES256',
    },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    jwks: { keys: [makeSigningKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    discovery: {
      introspection_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    },
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      // Every client may ask about every token: oidc-provider's own default for clients with a secret.
      introspection: { enabled: true, allowedPolicy: () => true },
      jwtIntrospection: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => client.clientId === token.clientId,
      },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_ctx, identifier) => {
          const resource = resources.get(identifier)
          if (resource === undefined) throw new errors.InvalidTarget()
          return resource
        },
      },
    },
    extraTokenClaims: (_ctx, token) => ({ ...usernameOf(token), ...extrasOf(token) }),
    findAccount: (_ctx, accountId) =>
      findPerson(accountId) && { accountId, claims: () => ({ sub: accountId }) },
    clientBasedCORS: () => false,
    renderError: (ctx, out) => {
      ctx.type = 'text/plain'
      ctx.body = JSON.stringify(out)
    },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      ClientCredentials: hour,
      Grant: 14 * 24 * hour,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: 14 * 24 * hour,
      Session: hour,
    },
  }
}

/** Like many deployments, this one writes the login name into every token of a user. */
function usernameOf(token: AccessToken | ClientCredentials): Record<string, unknown> {
  const person = 'accountId' in token ? findPerson(token.accountId) : undefined
  return person === undefined ? {} : { username: person.username }
}

function makeSigningKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }
}
