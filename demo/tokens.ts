import type { DemoHandoverToken } from '../core/demo-handover.ts'
import {
  activeForNobody,
  activeForUser,
  activeRefreshToken,
  type Expectations,
  inactive,
  refusedKind,
} from './expectation.ts'
import { type Mint, type Minted, makeKeyThumbprint, makeUnknownToken } from './mint.ts'
import { billingApi, crmApi, ordersApi, resources, signedOrdersApi } from './resources.ts'

export type DemoTokenKey =
  | 'orders'
  | 'customer-data'
  | 'not-yet-valid'
  | 'expired'
  | 'revoked'
  | 'refresh'
  | 'partner'
  | 'jwt'
  | 'jwt-rich'
  | 'unknown'

/** A token to pick from, with what each caller should see for it. */
export interface DemoToken extends Readonly<DemoHandoverToken> {
  readonly key: DemoTokenKey
  readonly expected: Expectations
}

/** A demo token with the way to take it back, where there is one. */
export interface IssuedToken extends DemoToken {
  readonly revoke: Minted['revoke']
}

/** What tests and the app may see of an issued token. */
export function publicHalf(issued: IssuedToken): DemoToken {
  const { key, label, description, token, tokenTypeHint, expected } = issued
  return { key, label, description, token, tokenTypeHint, expected }
}

const minute = 60
const hour = 60 * minute

/** Issues all demo tokens, their times laid out round `now`, in seconds since the epoch. */
export async function issueTokens(mint: Mint, now: number): Promise<readonly IssuedToken[]> {
  const current = { issuedAt: now - 5 * minute, expiresAt: now + 8 * hour }
  const orders = { resource: ordersApi, scope: 'orders:read orders:write' }
  const revoked = await mint.forUser({ ...orders, ...current })
  await revoked.revoke?.()
  return [
    {
      key: 'orders',
      label: 'Orders access',
      description: 'An active token for the Orders API with two scopes, as it should be.',
      tokenTypeHint: null,
      expected: activeForUser(),
      ...(await mint.forUser({ ...orders, ...current })),
    },
    {
      key: 'customer-data',
      label: 'Customer data leaks',
      description:
        'An active token for the CRM API, which is told the customer’s name, address, phone and more.',
      tokenTypeHint: null,
      expected: activeForUser(),
      ...(await mint.forUser({
        resource: crmApi,
        scope: 'openid profile email crm:read',
        ...current,
      })),
    },
    {
      key: 'not-yet-valid',
      label: 'Not yet valid',
      description: 'A token that is valid from two hours on, but this server calls it active now.',
      tokenTypeHint: null,
      expected: activeForUser(['nbf']),
      ...(await mint.forUser({ ...orders, ...current, extras: { nbf: now + 2 * hour } })),
    },
    {
      key: 'expired',
      label: 'Expired',
      description: 'A token whose time ran out an hour ago.',
      tokenTypeHint: null,
      expected: inactive,
      ...(await mint.forUser({ ...orders, issuedAt: now - 2 * hour, expiresAt: now - hour })),
    },
    {
      key: 'revoked',
      label: 'Revoked',
      description: 'A token that was taken back before its time ran out.',
      tokenTypeHint: null,
      expected: inactive,
      ...revoked,
    },
    {
      key: 'refresh',
      label: 'Refresh token',
      description:
        'A token that a client trades for new access tokens and should never send to an API.',
      tokenTypeHint: 'refresh_token',
      expected: activeRefreshToken,
      ...(await mint.refreshToken({
        resource: ordersApi,
        scope: 'offline_access orders:read',
        issuedAt: now - hour,
        expiresAt: now + 14 * 24 * hour,
      })),
    },
    {
      key: 'partner',
      label: 'Partner’s own token',
      description: 'An active token that the Partner app got for itself, with no person behind it.',
      tokenTypeHint: null,
      expected: activeForNobody,
      ...(await mint.forClient('partner-app', { ...orders, scope: 'orders:read', ...current })),
    },
    {
      key: 'jwt',
      label: 'JWT for the Orders API',
      description:
        'A signed token that looks right when it is decoded here, but this server refuses to introspect JWTs.',
      tokenTypeHint: null,
      expected: refusedKind,
      ...(await mint.signedForUser({ ...orders, ...current }, signedOrdersApi)),
    },
    {
      key: 'jwt-rich',
      label: 'JWT full of claims',
      description:
        'A signed token for another API, bound to a key, that carries personal data anybody can decode.',
      tokenTypeHint: null,
      expected: refusedKind,
      ...(await mintRichJwt(mint, now, current)),
    },
    {
      key: 'unknown',
      label: 'Unknown token',
      description: 'A made-up token that this server never issued.',
      tokenTypeHint: null,
      expected: inactive,
      token: makeUnknownToken(),
      revoke: null,
    },
  ]
}

function mintRichJwt(
  mint: Mint,
  now: number,
  times: { readonly issuedAt: number; readonly expiresAt: number },
): Promise<Minted> {
  const resource = resources.get(billingApi)
  if (resource === undefined) throw new Error('The demo server knows no billing API')
  const order = {
    resource: billingApi,
    scope: 'openid email billing:read billing:refund',
    ...times,
    keyThumbprint: makeKeyThumbprint(),
    extras: {
      nbf: times.issuedAt,
      auth_time: now - 10 * minute,
      acr: 'urn:example:assurance:substantial',
      amr: ['pwd', 'otp'],
      name: 'Mira Sandoval',
      email: 'mira.sandoval@example.com',
      groups: ['customers', 'loyalty-gold'],
      entitlements: ['billing-self-service'],
    },
  }
  return mint.signedForUser(order, resource)
}
