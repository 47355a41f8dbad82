import type {
  CallerAuthentication,
  ClientAuthentication,
} from '../../../core/profile/authentication.ts'

const assertion = { audience: 'issuer', ownAudience: '', lifetimeSeconds: 60 } as const

/** One of each method, as a form makes it. */
export const authentications = {
  basic: { method: 'client_secret_basic', clientId: 'orders' },
  post: { method: 'client_secret_post', clientId: 'orders' },
  secretJwt: {
    method: 'client_secret_jwt',
    clientId: 'orders',
    assertion: { ...assertion, algorithm: 'HS256' },
  },
  keyJwt: {
    method: 'private_key_jwt',
    clientId: 'orders',
    assertion: { ...assertion, algorithm: 'ES256', keyId: '', thumbprint: 'none' },
  },
  tls: { method: 'tls_client_auth', clientId: 'orders' },
  selfSigned: { method: 'self_signed_tls_client_auth', clientId: 'orders' },
  typed: { method: 'bearer', clientId: '', source: { from: 'typed' } },
  none: { method: 'none', clientId: 'orders' },
} as const satisfies Record<string, CallerAuthentication>

/** A bearer token that is fetched from that endpoint. */
export function fetched(
  tokenEndpoint: string,
  client: ClientAuthentication = authentications.basic,
): CallerAuthentication {
  const source = { from: 'client-credentials', scope: '', resources: [], audience: '' } as const
  return {
    method: 'bearer',
    clientId: 'orders',
    source: { ...source, resources: [], tokenEndpoint, client },
  }
}
