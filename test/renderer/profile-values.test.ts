import { describe, expect, it } from 'vitest'
import type { AnswerSettings } from '../../core/profile/answer-settings.ts'
import type { CallerAuthentication } from '../../core/profile/authentication.ts'
import type { ConnectionSettings } from '../../core/profile/connection-settings.ts'
import { type Profile, profileDraftSchema } from '../../core/profile/profile.ts'
import { draftOf, formOf } from '../../renderer/features/profiles/form-values.ts'
import { authentications, fetched } from '../node/profiles/authentications.ts'
import { ordersProfile } from './evidence-samples.ts'

const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
const keyJwt = authentications.keyJwt

const callers: readonly (readonly [string, CallerAuthentication])[] = [
  ...Object.entries(authentications),
  [
    'a secret that signs, with an audience of its own',
    {
      ...authentications.secretJwt,
      assertion: {
        algorithm: 'HS512',
        audience: 'own',
        ownAudience: 'urn:as',
        lifetimeSeconds: 3600,
      },
    },
  ],
  [
    'a key that signs, all of it given',
    {
      ...keyJwt,
      assertion: {
        algorithm: 'EdDSA',
        audience: 'introspection-endpoint',
        ownAudience: '',
        lifetimeSeconds: 5,
        keyId: 'k-1',
        thumbprint: 'x5t#S256',
        publicKey,
      },
    },
  ],
  ...Object.entries(authentications).flatMap(([name, client]) =>
    client.method === 'bearer'
      ? []
      : [[`fetched by ${name}`, fetched('https://as.example.com/token', client)] as const],
  ),
  [
    'fetched, all of it given',
    {
      method: 'bearer',
      clientId: 'orders',
      source: {
        from: 'client-credentials',
        tokenEndpoint: 'https://as.example.com/token',
        client: { ...keyJwt, assertion: { ...keyJwt.assertion, publicKey } },
        scope: 'introspect audit',
        resources: ['https://one.example.com', 'https://two.example.com/a b'],
        audience: 'https://as.example.com',
      },
    },
  ],
]

const answers: readonly (readonly [string, Partial<AnswerSettings>])[] = [
  ['json-then-jwt', { format: 'json-then-jwt' }],
  [
    'encrypted',
    {
      format: 'jwt',
      signedResponseAlg: 'PS256',
      encryptedResponseAlg: 'ECDH-ES+A256KW',
      encryptedResponseEnc: 'A256GCM',
      encryptionKey: publicKey,
    },
  ],
  ['a key set of its own', { keys: { from: 'jwks-url', url: 'https://as.example.com/jwks' } }],
  ['a key of its own', { keys: { from: 'pinned', key: '-----BEGIN PUBLIC KEY-----\nMCow\n' } }],
  ['a vendor’s', { format: 'vendor-jwt' }],
]

const connections: readonly (readonly [string, Partial<ConnectionSettings>])[] = [
  ['no proxy', { proxy: { use: 'none' } }],
  [
    'a proxy',
    { proxy: { use: 'url', url: 'http://proxy.example.com:3128', userName: ' j. doe ' } },
  ],
  [
    'names and pins',
    { serverName: 'as.example.com', pin: 'a'.repeat(43), clientCertificate: true },
  ],
  [
    'values of one’s own',
    {
      headers: [
        { name: 'X-Tenant', value: ' blue ', secret: false },
        { name: 'X-Api-Key', value: '', secret: true },
      ],
      parameters: [
        { name: 'resource', value: 'https://one.example.com', secret: false },
        { name: 'resource', value: 'https://two.example.com', secret: false },
        { name: 'gateway_key', value: '', secret: true },
      ],
    },
  ],
]

function expectRoundTrip(profile: Profile): void {
  const draft = draftOf(formOf(profile), profile.id)
  expect(draft).toEqual(profile)
  expect(profileDraftSchema.safeParse(draft).success).toBe(true)
}

describe('a profile comes out of the form as it went in', () => {
  it.each(callers)('caller: %s', (_name, authentication) => {
    expectRoundTrip({ ...ordersProfile, authentication })
  })

  it.each(answers)('answers: %s', (_name, part) => {
    expectRoundTrip({ ...ordersProfile, answer: { ...ordersProfile.answer, ...part } })
  })

  it.each(connections)('connection: %s', (_name, part) => {
    expectRoundTrip({ ...ordersProfile, connection: { ...ordersProfile.connection, ...part } })
  })

  it.each<readonly [string, Partial<Profile>]>([
    ['offline', { metadata: 'offline', tokenEndpoint: 'https://as.example.com/token' }],
    ['without metadata', { metadata: 'off', issuer: '' }],
    ['a session of a client', { storage: 'session', role: 'client' }],
    ['a test network', { introspectionEndpoint: 'http://as.test/', allowInsecureHttp: true }],
    [
      'a token endpoint in a test network',
      {
        authentication: fetched('http://as.test/token'),
        allowInsecureHttp: true,
      },
    ],
    [
      'a key set in a test network',
      {
        answer: { ...ordersProfile.answer, keys: { from: 'jwks-url', url: 'http://as.test/jwks' } },
        allowInsecureHttp: true,
      },
    ],
    ['consent that is not needed now', { allowInsecureHttp: true }],
    ['CA files', { caFiles: ['/certificates/one.pem', '/certificates/folder'] }],
  ])('the rest: %s', (_name, part) => {
    expectRoundTrip({ ...ordersProfile, ...part })
  })
})

describe('what the form does not know', () => {
  it('makes numbers that no save accepts of texts that are no numbers', () => {
    const values = formOf({ ...ordersProfile, authentication: authentications.secretJwt })
    const { authentication } = values
    const draft = draftOf(
      {
        ...values,
        clockSkewSeconds: 'soon',
        authentication: {
          ...authentication,
          assertion: { ...authentication.assertion, lifetimeSeconds: '1e3' },
        },
      },
      null,
    )
    expect(profileDraftSchema.safeParse(draft).error?.issues.map(({ path }) => path)).toEqual([
      ['authentication', 'assertion', 'lifetimeSeconds'],
      ['expectations', 'clockSkewSeconds'],
    ])
  })

  it('keeps what was typed for another method while the method changes', () => {
    const { authentication } = formOf({ ...ordersProfile, authentication: keyJwt })
    const other = formOf({ ...ordersProfile, authentication: authentications.basic })
    const values = {
      ...other,
      authentication: { ...authentication, method: 'client_secret_basic' } as const,
    }
    expect(draftOf(values, null).authentication).toEqual(authentications.basic)
    const back = { ...values, authentication: { ...values.authentication, method: keyJwt.method } }
    expect(draftOf(back, null).authentication).toEqual(keyJwt)
  })

  it('leaves out rows in which nothing was written', () => {
    const values = formOf(ordersProfile)
    const empty = { key: 0, name: ' ', value: '', secret: false }
    const connection = { ...values.connection, headers: [empty], parameters: [empty] }
    expect(draftOf({ ...values, connection }, null).connection).toEqual(ordersProfile.connection)
  })
})
