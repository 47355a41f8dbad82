import type { Evidence, HeaderLine } from '../../core/introspection/evidence.ts'
import { marks } from '../../core/introspection/marks.ts'
import { nothingInForce } from '../../core/introspection/sent-request.ts'
import type { JsonObject } from '../../core/json.ts'
import { laterDefaults, type Profile, type ProfileSummary } from '../../core/profile/profile.ts'

/** 2026-11-21 14:03:20 UTC, the moment at which the samples were asked. */
export const askedAt = Date.UTC(2026, 10, 21, 14, 3, 20)
const seconds = askedAt / 1000

/** A resource server's profile, with everything that a form can hold. */
export const ordersProfile: Profile = {
  ...laterDefaults,
  id: '3f0c1d52-6c39-4c7b-9a55-0f1e8d2b7c11',
  name: 'Orders API',
  role: 'resource-server',
  issuer: 'https://as.example.com',
  introspectionEndpoint: 'https://as.example.com/oauth2/introspect',
  authentication: { method: 'client_secret_basic', clientId: 'orders-api' },
  expectations: {
    audiences: ['https://orders.example.com'],
    requiredScopes: ['orders:read', 'orders:write'],
    entitledClaims: ['sub'],
    clockSkewSeconds: 60,
  },
  caFiles: [],
  allowInsecureHttp: false,
  storage: 'keychain',
}

/** The profiles of a small company. */
export const sampleProfiles: readonly ProfileSummary[] = [
  { profile: ordersProfile, secret: { stored: 'keychain' } },
  {
    profile: {
      ...ordersProfile,
      id: '9be2a7a0-5a0e-4f64-8d3b-6a1d2f3c4e55',
      name: 'Web shop (client)',
      role: 'client',
      authentication: { method: 'client_secret_post', clientId: 'web-shop' },
      storage: 'session',
    },
    secret: { stored: 'session' },
  },
]

/** An active answer that gives far too much away. */
export const leakingMembers: JsonObject = {
  active: true,
  scope: 'orders:read Orders:Write profile email',
  client_id: 'web-shop',
  username: 'maren.holst',
  token_type: 'Bearer',
  exp: seconds + 252,
  iat: seconds - 3348,
  nbf: seconds - 3348,
  sub: 'u-8843120',
  aud: 'https://orders.example.com',
  iss: 'https://as.example.com',
  jti: '0f6a1c7e-22d1-4b53-9d56-7c1f7f0b9a31',
  auth_time: seconds - 3360,
  email: 'maren.holst@example.org',
  email_verified: true,
  name: 'Maren Holst',
  phone_number: '+49 30 5550101',
  birthdate: '1987-04-12',
  address: { street_address: 'Lindenweg 4', postal_code: '10115', locality: 'Berlin' },
  tenant_tier: 'gold',
}

interface ResponseSample {
  readonly status?: number
  readonly statusText?: string
  readonly headers?: readonly HeaderLine[]
  readonly body: string
}

/** Evidence of an exchange that gave a response. */
export function responseEvidence(sample: ResponseSample): Evidence {
  const body = new TextEncoder().encode(sample.body)
  return {
    ...exchange,
    outcome: {
      type: 'response',
      response: {
        status: sample.status ?? 200,
        statusText: sample.statusText ?? 'OK',
        headers: sample.headers ?? [
          ['Date', 'Sat, 21 Nov 2026 14:03:20 GMT'],
          ['Content-Type', 'application/json;charset=UTF-8'],
          ['Cache-Control', 'no-store'],
          ['Content-Length', String(body.length)],
        ],
        body,
        receivedBytes: body.length,
        cut: null,
      },
    },
  }
}

/** Evidence of an answer with these members. */
export function answerEvidence(members: JsonObject): Evidence {
  return responseEvidence({ body: JSON.stringify(members) })
}

/** Evidence of a name that does not resolve. */
export function dnsFailureEvidence(): Evidence {
  return {
    ...exchange,
    outcome: {
      type: 'failure',
      failure: { kind: 'dns', host: 'as.example.com', code: 'ENOTFOUND' },
    },
    timings: { dnsMs: 31.2, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 31.9 },
    tls: null,
  }
}

/** Evidence of a request that was cancelled. */
export function cancelledEvidence(): Evidence {
  return { ...dnsFailureEvidence(), outcome: { type: 'failure', failure: { kind: 'cancelled' } } }
}

const exchange: Evidence = {
  startedAt: askedAt,
  endedAt: askedAt + 84,
  request: {
    method: 'POST',
    url: 'https://as.example.com/oauth2/introspect',
    headers: [
      ['Host', 'as.example.com'],
      ['Authorization', `Basic ${marks.basicCredentials}`],
      ['Accept', 'application/json'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    body: `token=${marks.token}`,
    tokenTypeHint: null,
    format: 'json',
    authentication: {
      method: 'client_secret_basic',
      clientId: 'orders-api',
      basicEncoding: 'form',
      encodingMatters: true,
      assertion: null,
      bearer: null,
    },
    proxy: null,
    inForce: nothingInForce,
  },
  outcome: { type: 'failure', failure: { kind: 'cancelled' } },
  timings: { dnsMs: 2.1, connectMs: 11.8, tlsMs: 24.3, firstByteMs: 43.9, totalMs: 84.2 },
  tls: {
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    subject: 'CN=as.example.com',
    issuer: 'CN=Example Issuing CA 3, O=Example Trust, C=DE',
    validFrom: Date.UTC(2026, 8, 1),
    validTo: Date.UTC(2026, 11, 1, 12),
    spki: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=',
  },
  connectionReused: false,
  metadata: null,
  keys: null,
  jwt: null,
}
