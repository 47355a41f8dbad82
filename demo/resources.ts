import type { ResourceServer } from 'oidc-provider'

export const ordersApi = 'https://orders.example.com'
export const crmApi = 'https://crm.example.com'
export const billingApi = 'https://billing.example.com'

/** Opaque access tokens: the resource server has to ask. */
const opaque = { accessTokenFormat: 'opaque' } as const
/** Signed access tokens that a resource server reads by itself. @see RFC 9068 section 2 */
const signed = { accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } } as const

/** What the provider knows of each resource, by its identifier. @see RFC 8707 section 2 */
export const resources: ReadonlyMap<string, ResourceServer> = new Map([
  [ordersApi, { audience: ordersApi, scope: 'orders:read orders:write', ...opaque }],
  [crmApi, { audience: crmApi, scope: 'crm:read crm:write', ...opaque }],
  [billingApi, { audience: billingApi, scope: 'billing:read billing:refund', ...signed }],
])

/** The orders API as it would be with signed access tokens. */
export const signedOrdersApi: ResourceServer = {
  audience: ordersApi,
  scope: 'orders:read orders:write',
  ...signed,
}
