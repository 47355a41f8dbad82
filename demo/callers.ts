import { randomBytes } from 'node:crypto'
import type { ClientMetadata } from 'oidc-provider'
import { type AnswerSettings, plainAnswers } from '../core/profile/answer-settings.ts'
import type { ProfileRole } from '../core/profile/profile.ts'
import { crmApi, ordersApi } from './resources.ts'

export type DemoCallerKey = 'orders-api' | 'crm-api' | 'partner-app' | 'ledger-api'

/** Somebody who may ask the demo server about a token, with the secret of this run. */
export interface DemoCaller {
  readonly key: DemoCallerKey
  readonly name: string
  readonly description: string
  readonly role: ProfileRole
  readonly clientId: string
  readonly clientSecret: string
  readonly method: 'client_secret_basic' | 'client_secret_post'
  readonly audiences: readonly string[]
  readonly requiredScopes: readonly string[]
  readonly entitledClaims: readonly string[]
  readonly answer: AnswerSettings
}

/** The client that the users' tokens were issued to; it does not introspect. */
export const webShop = 'web-shop'

/** Makes the four callers with fresh secrets, which exist in memory only. */
export function makeCallers(): readonly DemoCaller[] {
  return [
    {
      key: 'orders-api',
      name: 'Orders API',
      description: 'A resource server that is told only what it needs.',
      role: 'resource-server',
      clientId: 'orders-api',
      clientSecret: makeSecret(),
      method: 'client_secret_basic',
      audiences: [ordersApi],
      requiredScopes: ['orders:read'],
      entitledClaims: [],
      answer: plainAnswers,
    },
    {
      key: 'crm-api',
      name: 'CRM API',
      description: 'A resource server that is told far too much about the user.',
      role: 'resource-server',
      clientId: 'crm-api',
      clientSecret: makeSecret(),
      method: 'client_secret_post',
      audiences: [crmApi],
      requiredScopes: ['crm:read'],
      entitledClaims: ['name', 'email'],
      answer: plainAnswers,
    },
    {
      key: 'partner-app',
      name: 'Partner app',
      description: 'An ordinary client that may ask about tokens which were not issued to it.',
      role: 'client',
      clientId: 'partner-app',
      clientSecret: makeSecret(),
      method: 'client_secret_basic',
      audiences: [],
      requiredScopes: [],
      entitledClaims: [],
      answer: plainAnswers,
    },
    {
      key: 'ledger-api',
      name: 'Ledger API',
      description: 'A resource server that asks for signed answers (RFC 9701).',
      role: 'resource-server',
      clientId: 'ledger-api',
      clientSecret: makeSecret(),
      method: 'client_secret_basic',
      audiences: [ordersApi],
      requiredScopes: ['orders:read'],
      entitledClaims: [],
      answer: { ...plainAnswers, format: 'jwt', signedResponseAlg: 'ES256' },
    },
  ]
}

/** The callers and the web shop as oidc-provider registers them. */
export function registrationsOf(callers: readonly DemoCaller[]): ClientMetadata[] {
  const registered = callers.map((caller) => ({
    client_id: caller.clientId,
    client_name: caller.name,
    client_secret: caller.clientSecret,
    token_endpoint_auth_method: caller.method,
    grant_types: caller.role === 'client' ? ['client_credentials'] : [],
    response_types: [],
    redirect_uris: [],
  }))
  return [
    ...registered,
    {
      client_id: webShop,
      client_name: 'Web shop',
      client_secret: makeSecret(),
      grant_types: ['authorization_code', 'refresh_token'],
      redirect_uris: ['https://shop.example.com/callback'],
    },
  ]
}

/** 256 bits in letters, digits, hyphen and underscore: nothing that form encoding would change. */
function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}
