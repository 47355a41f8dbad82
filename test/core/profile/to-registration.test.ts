import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { explainRegistration, toRegistration } from '../../../core/profile/to-registration.ts'
import { profile } from '../report/report-of.ts'

const assertion = { audience: 'issuer', ownAudience: '', lifetimeSeconds: 60 } as const
const privateEc: JsonObject = { kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ', d: 'PRIVATE', kid: 'k1' }
const publicEc = { kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ', kid: 'k1' }
const resourceServerOnly = { client_name: 'Orders API', grant_types: [], response_types: [] }
const privateKeyJwt: Profile['authentication'] = {
  method: 'private_key_jwt',
  clientId: 'rs-orders',
  assertion: { ...assertion, algorithm: 'ES256', keyId: 'k1', thumbprint: 'none' },
}

const cases: readonly (readonly [
  name: string,
  authentication: Profile['authentication'],
  key: JsonObject | null,
  subject: string | null,
  expected: JsonObject,
])[] = [
  [
    'client_secret_basic',
    { method: 'client_secret_basic', clientId: 'rs-orders' },
    null,
    null,
    { ...resourceServerOnly, token_endpoint_auth_method: 'client_secret_basic' },
  ],
  [
    'client_secret_jwt: no key, the secret is none to publish',
    {
      method: 'client_secret_jwt',
      clientId: 'rs-orders',
      assertion: { ...assertion, algorithm: 'HS384' },
    },
    { kty: 'oct', k: 'PRIVATE' },
    null,
    {
      ...resourceServerOnly,
      token_endpoint_auth_method: 'client_secret_jwt',
      token_endpoint_auth_signing_alg: 'HS384',
    },
  ],
  [
    'private_key_jwt, given the private key by mistake',
    privateKeyJwt,
    privateEc,
    null,
    {
      ...resourceServerOnly,
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      jwks: { keys: [{ ...publicEc, use: 'sig' }] },
    },
  ],
  [
    'tls_client_auth',
    { method: 'tls_client_auth', clientId: 'rs-orders' },
    null,
    'CN=rs-orders,O=Example',
    {
      ...resourceServerOnly,
      token_endpoint_auth_method: 'tls_client_auth',
      tls_client_auth_subject_dn: 'CN=rs-orders,O=Example',
    },
  ],
  [
    'self_signed_tls_client_auth: the certificate counts, not its subject',
    { method: 'self_signed_tls_client_auth', clientId: 'rs-orders' },
    { ...publicEc, x5c: ['TUlJ'] },
    'CN=rs-orders',
    {
      ...resourceServerOnly,
      token_endpoint_auth_method: 'self_signed_tls_client_auth',
      jwks: { keys: [{ ...publicEc, x5c: ['TUlJ'], use: 'sig' }] },
    },
  ],
  [
    'a typed bearer token says nothing of a method',
    { method: 'bearer', clientId: 'rs-orders', source: { from: 'typed' } },
    null,
    null,
    resourceServerOnly,
  ],
  [
    'a fetched bearer token needs client credentials',
    {
      method: 'bearer',
      clientId: 'rs-orders',
      source: {
        from: 'client-credentials',
        tokenEndpoint: 'https://as.example.com/token',
        client: { method: 'client_secret_post', clientId: 'rs-orders' },
        scope: 'introspect',
        resources: [],
        audience: '',
      },
    },
    null,
    null,
    {
      ...resourceServerOnly,
      token_endpoint_auth_method: 'client_secret_post',
      grant_types: ['client_credentials'],
    },
  ],
]

describe('toRegistration', () => {
  it.each(cases)('%s', (_name, authentication, key, subject, expected) => {
    const registration = toRegistration({ ...profile, authentication }, key, subject)
    expect(registration).toEqual(expected)
    expect(JSON.stringify(registration)).not.toContain('PRIVATE')
  })

  it('records how answers are signed and encrypted, with both keys', () => {
    const answer: Profile['answer'] = {
      ...plainAnswers,
      signedResponseAlg: 'PS256',
      encryptedResponseAlg: 'RSA-OAEP-256',
      encryptedResponseEnc: 'A256GCM',
      encryptionKey: { kty: 'RSA', n: 'bg', e: 'AQAB', p: 'PRIVATE', alg: 'RSA-OAEP-256' },
    }
    const registration = toRegistration(
      { ...profile, authentication: privateKeyJwt, answer },
      publicEc,
    )
    expect(registration).toEqual({
      ...resourceServerOnly,
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      jwks: {
        keys: [
          { ...publicEc, use: 'sig' },
          { kty: 'RSA', n: 'bg', e: 'AQAB', alg: 'RSA-OAEP-256', use: 'enc' },
        ],
      },
      introspection_signed_response_alg: 'PS256',
      introspection_encrypted_response_alg: 'RSA-OAEP-256',
      introspection_encrypted_response_enc: 'A256GCM',
    })
  })
})

describe('explainRegistration', () => {
  it.each(['RFC 9701 section 6', 'FAPI working group', 'no secret'])('speaks of %s', (words) => {
    expect(explainRegistration()).toContain(words)
  })
})
