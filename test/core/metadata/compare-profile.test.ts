import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { differencesOf } from '../../../core/metadata/compare-profile.ts'
import type { CallerAuthentication } from '../../../core/profile/authentication.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { profile as orders } from '../report/report-of.ts'

const metadata = {
  issuer: 'https://as.example.com',
  introspection_endpoint: 'https://as.example.com/introspect',
  token_endpoint: 'https://as.example.com/token',
  jwks_uri: 'https://as.example.com/keys',
  introspection_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
  introspection_endpoint_auth_signing_alg_values_supported: ['RS256', 'Ed25519'],
  introspection_signing_alg_values_supported: ['RS256', 'ES256'],
  introspection_encryption_alg_values_supported: ['RSA-OAEP-256'],
  introspection_encryption_enc_values_supported: ['A256GCM'],
  mtls_endpoint_aliases: { introspection_endpoint: 'https://mtls.example.com/introspect' },
}

const clientId = 'rs-orders'
const byKey = (algorithm: 'RS256' | 'PS256' | 'EdDSA'): CallerAuthentication => ({
  method: 'private_key_jwt',
  clientId,
  assertion: {
    algorithm,
    audience: 'issuer',
    ownAudience: '',
    lifetimeSeconds: 60,
    keyId: '',
    thumbprint: 'none',
  },
})
const byToken = (tokenEndpoint: string): CallerAuthentication => ({
  method: 'bearer',
  clientId,
  source: {
    from: 'client-credentials',
    tokenEndpoint,
    client: { method: 'client_secret_basic', clientId },
    scope: '',
    resources: [],
    audience: '',
  },
})

const rows: readonly (readonly [
  name: string,
  profile: Partial<Profile>,
  change: JsonObject,
  differences: readonly string[],
])[] = [
  ['nothing', {}, {}, []],
  ['nothing published', {}, { introspection_endpoint: 7 }, []],
  [
    'a slash more',
    { issuer: 'https://as.example.com/' },
    { token_endpoint: 'https://other.example' },
    ['issuer https://as.example.com/ | https://as.example.com'],
  ],
  ['no issuer named', {}, { issuer: null }, ['issuer https://as.example.com | ']],
  ['an issuer that nobody gave', { issuer: '' }, {}, []],
  [
    'another endpoint',
    { introspectionEndpoint: 'https://as.example.com/old' },
    {},
    ['introspectionEndpoint https://as.example.com/old | https://as.example.com/introspect'],
  ],
  [
    'the same endpoint, written otherwise',
    { introspectionEndpoint: 'https://AS.example.com:443/introspect' },
    {},
    [],
  ],
  [
    'the alias for a certificate',
    { authentication: { method: 'tls_client_auth', clientId } },
    { introspection_endpoint_auth_methods_supported: ['tls_client_auth'] },
    [
      'introspectionEndpoint https://as.example.com/introspect | https://mtls.example.com/introspect',
    ],
  ],
  [
    'a method that is not listed',
    { authentication: { method: 'client_secret_post', clientId } },
    {},
    ['authenticationMethod client_secret_post | client_secret_basic, private_key_jwt'],
  ],
  ['an algorithm by its newer name', { authentication: byKey('EdDSA') }, {}, []],
  [
    'an algorithm that is not listed',
    { authentication: byKey('PS256') },
    {},
    ['assertionAlgorithm PS256 | RS256, Ed25519'],
  ],
  [
    'a bearer token from elsewhere',
    { authentication: byToken('https://other.example/token') },
    {},
    [
      'tokenEndpoint https://other.example/token | https://as.example.com/token',
      'authenticationMethod bearer | client_secret_basic, private_key_jwt',
    ],
  ],
  [
    'a bearer token, listed by its type',
    { authentication: byToken('https://as.example.com/token') },
    { introspection_endpoint_auth_methods_supported: ['Bearer'] },
    [],
  ],
  [
    'another token endpoint',
    { tokenEndpoint: 'https://as.example.com/oauth/token' },
    {},
    ['tokenEndpoint https://as.example.com/oauth/token | https://as.example.com/token'],
  ],
  [
    'keys from elsewhere',
    { answer: { ...orders.answer, keys: { from: 'jwks-url', url: 'https://keys.example' } } },
    {},
    ['jwksUri https://keys.example | https://as.example.com/keys'],
  ],
  [
    'what the registration says of answers',
    {
      answer: {
        ...orders.answer,
        signedResponseAlg: 'PS256',
        encryptedResponseAlg: 'RSA-OAEP',
        encryptedResponseEnc: 'A128GCM',
      },
    },
    {},
    [
      'signedResponseAlg PS256 | RS256, ES256',
      'encryptedResponseAlg RSA-OAEP | RSA-OAEP-256',
      'encryptedResponseEnc A128GCM | A256GCM',
    ],
  ],
]

describe('what metadata says otherwise than a profile', () => {
  it.each(rows)('%s', (_name, profile, change, differences) => {
    const found = differencesOf({ ...orders, ...profile }, { ...metadata, ...change })
    expect(found.map((one) => `${one.field} ${one.profile} | ${one.metadata}`)).toEqual(differences)
    for (const { sentence } of found) expect(sentence).toMatch(/^[A-Z].+\.$/)
  })
})
