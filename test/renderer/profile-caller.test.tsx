// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../core/json.ts'
import type { CallerAuthentication } from '../../core/profile/authentication.ts'
import type { SecretInput } from '../../core/profile/secret.ts'
import { good, type Handlers } from './fake-bridge.ts'
import {
  billingDraft,
  expectNowhere,
  fill,
  fillNewProfile,
  markedSecret,
  openProfile,
  openProfiles,
  pick,
  press,
  saveForm,
} from './profile-window.tsx'

const publicJwk: JsonObject = { kty: 'EC', crv: 'P-256', x: 'x-of-the-key', y: 'y-of-the-key' }
const generatedId = '7c0b8f0e-2f0c-4b1e-8f52-0d1f4c8a6b11'
const pastedKey = `-----BEGIN PRIVATE KEY-----\n${markedSecret}\n-----END PRIVATE KEY-----`
const keyFile = '/keys/signing key.pem'
const files: Handlers = { 'files:choose-key': () => good(keyFile) }
const keys: Handlers = { 'keys:generate': () => good({ id: generatedId, publicJwk }) }

const assertion = { audience: 'issuer', ownAudience: '', lifetimeSeconds: 60 } as const
const keyAssertion = { ...assertion, algorithm: 'RS256', keyId: '', thumbprint: 'none' } as const
const clientId = 'billing-api'

interface Saved {
  readonly authentication: CallerAuthentication
  readonly secret: SecretInput | null
  readonly issuer?: string
}

type Act = (user: UserEvent) => Promise<void>

async function issuer(user: UserEvent): Promise<void> {
  await fill(user, 'Issuer', 'https://as.example.org')
}

const cases: readonly (readonly [string, Act, Saved, Handlers])[] = [
  [
    'client_secret_basic',
    (user) => fill(user, 'Client secret', markedSecret),
    {
      authentication: { method: 'client_secret_basic', clientId },
      secret: { clientSecret: markedSecret },
    },
    {},
  ],
  [
    'client_secret_post',
    (user) => fill(user, 'Client secret', markedSecret),
    {
      authentication: { method: 'client_secret_post', clientId },
      secret: { clientSecret: markedSecret },
    },
    {},
  ],
  [
    'client_secret_jwt',
    async (user) => {
      await fill(user, 'Client secret', markedSecret)
      await pick(user, 'Signature algorithm', 'HS512')
      await pick(user, 'Audience of the assertion', 'A value of your own')
      await fill(user, 'Audience, in its own words', 'urn:example:as')
      await fill(user, 'Lifetime of the assertion in seconds', '120')
    },
    {
      authentication: {
        method: 'client_secret_jwt',
        clientId,
        assertion: {
          algorithm: 'HS512',
          audience: 'own',
          ownAudience: 'urn:example:as',
          lifetimeSeconds: 120,
        },
      },
      secret: { clientSecret: markedSecret },
    },
    {},
  ],
  [
    'private_key_jwt',
    async (user) => {
      await issuer(user)
      await fill(user, 'Signing key, PEM or JWK', pastedKey)
      await fill(user, 'Passphrase of the signing key', `${markedSecret} 2`)
      await fill(user, 'Key ID (kid)', 'k-1')
      await pick(user, 'Thumbprint in the header', 'x5t#S256')
    },
    {
      issuer: 'https://as.example.org',
      authentication: {
        method: 'private_key_jwt',
        clientId,
        assertion: { ...keyAssertion, keyId: 'k-1', thumbprint: 'x5t#S256' },
      },
      secret: {
        privateKey: { from: 'text', text: pastedKey, passphrase: `${markedSecret} 2` },
      },
    },
    {},
  ],
  [
    'private_key_jwt',
    async (user) => {
      await issuer(user)
      await user.click(screen.getByRole('radio', { name: /^From a file/ }))
      await press(user, 'Choose the key file')
      await screen.findByText(keyFile)
    },
    {
      issuer: 'https://as.example.org',
      authentication: { method: 'private_key_jwt', clientId, assertion: keyAssertion },
      secret: { privateKey: { from: 'file', path: keyFile } },
    },
    files,
  ],
  [
    'private_key_jwt',
    async (user) => {
      await issuer(user)
      await pick(user, 'Signature algorithm', 'ES256')
      await user.click(screen.getByRole('radio', { name: /^Make one here/ }))
      await press(user, 'Make a key for ES256')
      await screen.findByText('Made a key for ES256.')
    },
    {
      issuer: 'https://as.example.org',
      authentication: {
        method: 'private_key_jwt',
        clientId,
        assertion: { ...keyAssertion, algorithm: 'ES256' },
      },
      secret: { privateKey: { from: 'generated', id: generatedId } },
    },
    keys,
  ],
  [
    'tls_client_auth',
    async (user) => {
      await press(user, 'Choose the certificate file')
      await screen.findByText(keyFile)
    },
    {
      authentication: { method: 'tls_client_auth', clientId },
      secret: { certificate: { from: 'file', path: keyFile } },
    },
    files,
  ],
  [
    'self_signed_tls_client_auth',
    async (user) => {
      await press(user, 'Choose the certificate file')
      await screen.findByText(keyFile)
      await press(user, 'Choose its key, if it is in a file of its own')
      await fill(user, 'Passphrase of the certificate', markedSecret)
    },
    {
      authentication: { method: 'self_signed_tls_client_auth', clientId },
      secret: {
        certificate: { from: 'file', path: keyFile, keyPath: keyFile, passphrase: markedSecret },
      },
    },
    files,
  ],
  [
    'bearer',
    (user) => fill(user, 'The bearer token', markedSecret),
    {
      authentication: { method: 'bearer', clientId, source: { from: 'typed' } },
      secret: { bearerToken: markedSecret },
    },
    {},
  ],
  [
    'bearer',
    async (user) => {
      await user.click(screen.getByRole('radio', { name: /^Fetch one with client credentials/ }))
      await fill(user, 'Token endpoint of the bearer token', 'https://as.example.org/token')
      await fill(user, 'Client ID', 'billing-fetcher')
      await pick(user, 'Method at the token endpoint', 'client_secret_post')
      await fill(user, 'Client secret', markedSecret)
      await fill(user, 'Scope to ask for', 'introspect  audit')
      await fill(user, 'Resources to ask for', 'https://a.example.org\n\nhttps://b.example.org')
      await fill(user, 'Audience to ask for', 'https://as.example.org')
    },
    {
      authentication: {
        method: 'bearer',
        clientId,
        source: {
          from: 'client-credentials',
          tokenEndpoint: 'https://as.example.org/token',
          client: { method: 'client_secret_post', clientId: 'billing-fetcher' },
          scope: 'introspect audit',
          resources: ['https://a.example.org', 'https://b.example.org'],
          audience: 'https://as.example.org',
        },
      },
      secret: { clientSecret: markedSecret },
    },
    {},
  ],
  ['none', async () => {}, { authentication: { method: 'none', clientId }, secret: null }, {}],
]

describe('every method saves its draft and its secret, and no more', () => {
  it.each(cases)('%s', async (method, act, saved, handlers) => {
    const opened = await openProfiles(handlers)
    await fillNewProfile(opened.user)
    if (method !== 'client_secret_basic') {
      await pick(opened.user, 'Caller authentication', method)
    }
    await act(opened.user)
    const { authentication, secret, issuer: named = '' } = saved
    expect(await saveForm(opened)).toEqual([
      { draft: { ...billingDraft, issuer: named, authentication }, secret },
    ])
    expectNowhere(markedSecret)
  })
})

describe('a method', () => {
  it('shows only its own fields', async () => {
    const { user } = await openProfiles()
    await fillNewProfile(user)
    await pick(user, 'Caller authentication', 'tls_client_auth')
    expect(screen.queryByLabelText('Client secret')).toBeNull()
    expect(screen.getByRole('group', { name: 'Client certificate' })).toBeDefined()
    await pick(user, 'Caller authentication', 'none')
    expect(screen.queryByRole('group', { name: 'Client certificate' })).toBeNull()
    expect(screen.getByText(/A client ID is no secret/)).toBeDefined()
  })

  it.each([
    ['client_secret_jwt', 'Type the client secret.'],
    ['private_key_jwt', 'Give the signing key: paste it, choose its file, or make one.'],
    ['tls_client_auth', 'Choose the file with the client certificate.'],
    ['bearer', 'Give the bearer token.'],
  ])('of a new profile asks for its secret: %s', async (method, sentence) => {
    const { user, main } = await openProfiles()
    await fillNewProfile(user)
    await pick(user, 'Caller authentication', method)
    await press(user, 'Save')
    expect(screen.getByText(sentence)).toBeDefined()
    expect(main.inputsOf('profiles:save')).toEqual([])
  })

  it('that is new to a stored profile asks for its own secret, though another is stored', async () => {
    const { user, main } = await openProfile({})
    expect(screen.getByLabelText('Client secret')).toHaveProperty(
      'placeholder',
      'Stored in the keychain',
    )
    await pick(user, 'Caller authentication', 'bearer')
    expect(screen.getByLabelText('The bearer token')).toHaveProperty('placeholder', '')
    await press(user, 'Save')
    expect(screen.getByText('Give the bearer token.')).toBeDefined()
    expect(main.inputsOf('profiles:save')).toEqual([])
  })

  it('that takes the same secret keeps the stored one', async () => {
    const opened = await openProfile({})
    await pick(opened.user, 'Caller authentication', 'client_secret_post')
    expect(await saveForm(opened)).toEqual([
      {
        draft: {
          ...opened.profile,
          authentication: { method: 'client_secret_post', clientId: 'orders-api' },
        },
        secret: null,
      },
    ])
  })
})
