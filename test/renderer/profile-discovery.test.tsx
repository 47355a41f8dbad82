// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DiscoveryResult, MetadataProposals } from '../../core/metadata/discovery.ts'
import { noProposals } from '../../core/metadata/make-discovery.ts'
import { plainConnection } from '../../core/profile/connection-settings.ts'
import { askedAt } from './evidence-samples.ts'
import { good, type Handlers, noDiscovery } from './fake-bridge.ts'
import { fill, openProfile, openProfiles, pick, press, saveForm } from './profile-window.tsx'

const issuer = 'https://as.example.org'

function found(proposals: Partial<MetadataProposals>, more: Partial<DiscoveryResult> = {}) {
  const result: DiscoveryResult = {
    ...noDiscovery,
    issuer,
    url: `${issuer}/.well-known/openid-configuration`,
    metadata: { issuer },
    fetchedAt: askedAt - 60_000,
    attempts: [{ url: `${issuer}/x`, outcome: 'failed', detail: 'Status 404.' }],
    proposals: { ...noProposals, ...proposals },
    ...more,
  }
  return { discover: () => good(result) } satisfies Handlers
}

async function look(handlers: Handlers) {
  const opened = await openProfile({ issuer }, handlers)
  await press(opened.user, 'Find endpoint')
  await screen.findByText(/Status 404/)
  return opened
}

describe('discovery', () => {
  it.each([
    ['A protected resource', 'Ask the resource', { from: 'resource', url: issuer }, issuer],
    [
      'A WWW-Authenticate line',
      'Follow the line',
      { from: 'challenge', line: 'Bearer resource_metadata="https://r.example.org/m"' },
      'Bearer resource_metadata="https://r.example.org/m"',
    ],
  ])('starts from %s', async (label, button, start, text) => {
    const { user, main } = await openProfiles(found({}))
    await press(user, 'New profile')
    await press(user, 'Other ways to find it')
    await fill(user, label, ` ${text} `)
    await press(user, button)
    await screen.findByText(/Status 404/)
    expect(main.inputsOf('discover')).toMatchObject([{ start, cache: 'use' }])
  })

  it('goes the way that the calls will go', async () => {
    const connection = {
      ...plainConnection,
      proxy: { use: 'none' as const },
      serverName: 'as.test',
    }
    const { user, main } = await openProfile(
      { issuer, connection, caFiles: ['/certificates/company.pem'] },
      found({}),
    )
    await press(user, 'Find endpoint')
    await screen.findByText(/Status 404/)
    expect(main.inputsOf('discover')).toMatchObject([
      { start: { from: 'issuer', issuer }, caFiles: ['/certificates/company.pem'], connection },
    ])
  })

  it('looks into the kept copies only where it is told so, and fetches anew on demand', async () => {
    const { user, main } = await openProfile({ issuer }, found({}, { from: 'cache' }))
    await press(user, 'Other ways to find it')
    await user.click(screen.getByRole('checkbox', { name: 'Look into the kept copies only' }))
    await press(user, 'Find endpoint')
    await screen.findByText(/From the kept copy, fetched 2026-11-21 15:02:20/)
    await press(user, 'Refresh')
    await screen.findByText(/Status 404/)
    expect(main.inputsOf('discover')).toMatchObject([{ cache: 'offline' }, { cache: 'refresh' }])
  })

  it('takes over each proposal by itself', async () => {
    const opened = await look(
      found({
        introspectionEndpoint: `${issuer}/introspect`,
        mtlsIntrospectionEndpoint: 'https://mtls.example.org/introspect',
        tokenEndpoint: `${issuer}/token`,
        jwksUri: `${issuer}/jwks`,
        authenticationMethods: ['client_secret_post', 'magic'],
        signingAlgorithms: ['ES256'],
        encryptionAlgorithms: ['RSA-OAEP-256'],
        encryptionMethods: ['A256GCM'],
      }),
    )
    const { user, profile } = opened
    expect(screen.queryByText('https://mtls.example.org/introspect')).toBeNull()
    expect(screen.getByText('not a choice here')).toBeDefined()
    const buttons = [
      'Use this endpoint',
      'Use this token endpoint',
      'Use this key set',
      'Use client_secret_post',
      'Use ES256 for signed answers',
      'Use RSA-OAEP-256 for encrypted answers',
      'Use A256GCM for their content',
    ]
    for (const name of buttons) {
      await press(user, name)
      expect(screen.queryByRole('button', { name }), name).toBeNull()
    }
    expect(screen.getAllByText('in use')).toHaveLength(buttons.length)
    expect(await saveForm(opened)).toEqual([
      {
        draft: {
          ...profile,
          introspectionEndpoint: `${issuer}/introspect`,
          tokenEndpoint: `${issuer}/token`,
          authentication: { method: 'client_secret_post', clientId: 'orders-api' },
          answer: {
            ...profile.answer,
            keys: { from: 'jwks-url', url: `${issuer}/jwks` },
            signedResponseAlg: 'ES256',
            encryptedResponseAlg: 'RSA-OAEP-256',
            encryptedResponseEnc: 'A256GCM',
          },
        },
        secret: null,
      },
    ])
  })

  it('proposes the endpoint for certificates to a caller with one', async () => {
    const alias = 'https://mtls.example.org/introspect'
    const { user } = await look(found({ mtlsIntrospectionEndpoint: alias }))
    await pick(user, 'Caller authentication', 'self_signed_tls_client_auth')
    await press(user, 'Use this endpoint for certificates')
    expect(screen.getByLabelText('Introspection endpoint')).toHaveProperty('value', alias)
  })

  it('proposes algorithms to a caller that signs, and no other', async () => {
    const { user } = await look(found({ assertionAlgorithms: ['PS256', 'HS512'] }))
    expect(screen.queryByText('PS256')).toBeNull()
    await pick(user, 'Caller authentication', 'client_secret_jwt')
    const panel = within(
      screen.getByText('Algorithms of assertions').closest('div') ?? document.body,
    )
    expect(panel.getByText('not a choice here')).toBeDefined()
    await press(user, 'Use HS512 for assertions')
    expect(screen.getByRole('button', { name: /HS512.*Signature algorithm/ })).toBeDefined()
  })

  it('lets the person choose among the authorization servers of a resource', async () => {
    const other = 'https://other.example.org'
    const resource = {
      url: 'https://r.example.org/.well-known/oauth-protected-resource',
      document: {},
      resource: 'https://r.example.org',
      authorizationServers: [issuer, other],
    }
    const { user } = await look(found({}, { resource }))
    expect(screen.getByText('Authorization servers of the resource')).toBeDefined()
    await press(user, 'Use this issuer')
    expect(screen.getByLabelText('Issuer')).toHaveProperty('value', other)
  })

  it('says what differs from the form, and says it anew when the form changes', async () => {
    const metadata = { issuer, introspection_endpoint: `${issuer}/introspect` }
    const { user } = await look(
      found({ introspectionEndpoint: `${issuer}/introspect` }, { metadata }),
    )
    const region = screen.getByRole('region', { name: 'What differs from this profile' })
    expect(region.textContent).toContain('The metadata publishes another introspection endpoint.')
    await press(user, 'Use this endpoint')
    expect(screen.queryByRole('region', { name: 'What differs from this profile' })).toBeNull()
  })

  it('escapes what a server wrote', async () => {
    await look(
      found(
        {
          introspectionEndpoint: 'https://as.example.org/\u202eevil',
          authenticationMethods: ['a\u0007b'],
        },
        { remarks: ['The issuer is \u001b[31mred.'] },
      ),
    )
    const { textContent } = document.body
    expect(textContent).toContain('https://as.example.org/\\u202eevil')
    expect(textContent).toContain('a\\u0007b')
    expect(textContent).toContain('\\u001b[31mred')
    const { outerHTML } = document.documentElement
    for (const control of ['\u202e', '\u0007', '\u001b']) expect(outerHTML).not.toContain(control)
  })
})
