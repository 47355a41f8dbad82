// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { marks } from '../../core/introspection/marks.ts'
import type { PresentedBearer, SentRequest } from '../../core/introspection/sent-request.ts'
import { askAbout, part } from './ask-about.tsx'
import { answerEvidence, askedAt } from './evidence-samples.ts'
import { bad, good, type Handlers } from './fake-bridge.ts'
import { markedToken } from './sample-tokens.ts'

const plain = answerEvidence({ active: false })

async function askWith(change: Partial<SentRequest>, handlers: Handlers = {}) {
  const evidence = { ...plain, request: { ...plain.request, ...change } }
  return await askAbout(markedToken, { inspect: () => good(evidence), ...handlers })
}

describe('settings in force', () => {
  it('says that everything is at its default', async () => {
    await askWith({})
    expect(part('Settings in force').textContent).toContain('everything is at its default')
  })

  it('lists what was in force', async () => {
    await askWith({
      proxy: 'http://proxy.example.com:3128',
      inForce: {
        ...plain.request.inForce,
        proxyFrom: 'profile',
        caFiles: ['company-ca.pem'],
        serverName: 'as.internal.example.com',
        pin: 'cGlu',
        ownHeaders: ['X-Tenant'],
        ownParameters: [['resource', 'https://orders.example.com']],
        certificate: {
          subject: 'CN=orders-api',
          issuer: 'CN=Example Client CA',
          thumbprint: 'dGh1bWI',
          validTo: Date.UTC(2027, 0, 1),
        },
        endpointFrom: 'mtls-alias',
      },
    })
    const section = part('Settings in force')
    const terms = within(section)
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)
    expect(terms).toEqual([
      'Certificate: CN=orders-api, issued by CN=Example Client CA, until 2027-01-01 00:00:00 UTC, x5t#S256 dGh1bWI',
      'Endpoint: mtls_endpoint_aliases of the metadata',
      'Proxy: http://proxy.example.com:3128, from the profile',
      'Extra CAs: company-ca.pem',
      'Server name: as.internal.example.com',
      'Pin: cGlu',
      'Own headers: X-Tenant',
      'Parameters: resource=https://orders.example.com',
    ])
  })
})

describe('what the caller proved itself with', () => {
  it('shows the client assertion decoded', async () => {
    await askWith({
      authentication: {
        ...plain.request.authentication,
        method: 'private_key_jwt',
        basicEncoding: null,
        assertion: {
          header: { alg: 'ES256', kid: 'rs-1' },
          claims: { iss: 'orders-api', aud: 'https://as.example.com', email: 'm@example.org' },
        },
      },
    })
    const section = part('Client assertion')
    expect(section.textContent).toContain('"ES256"')
    expect(section.textContent).toContain('https://as.example.com')
    expect(section.textContent).not.toContain('m@example.org')
  })

  it.each<readonly [string, Partial<PresentedBearer>, readonly string[]]>([
    ['typed', {}, ['Typed into the profile', 'No', 'None that can be read: it is no JWT']],
    [
      'got now',
      { from: 'client-credentials', fetchedAt: askedAt - 60_000 },
      ['got for this call', '1 min 1 s ago'],
    ],
    [
      'cached',
      { from: 'client-credentials', fetchedAt: askedAt, cached: true },
      ['kept in memory from an earlier call'],
    ],
    ['the very token', { sameAsToken: true }, ['Yes, it is the very token']],
    ['a JWT', { claims: { sub: 'orders-api' } }, ['Claims, not verified', 'orders-api']],
  ])('tells the facts of a bearer token: %s', async (_name, change, texts) => {
    const bearer: PresentedBearer = {
      from: 'typed',
      sameAsToken: false,
      fetchedAt: null,
      cached: false,
      claims: null,
      ...change,
    }
    await askWith({
      authentication: { ...plain.request.authentication, method: 'bearer', bearer },
    })
    const section = part('Bearer token of the caller')
    for (const text of texts) expect(section.textContent).toContain(text)
  })
})

describe('copying as curl', () => {
  it.each([
    ['bash, zsh', 'curl --globoff'],
    ['PowerShell', 'Read-Host'],
    ['Windows prompt (cmd)', '^\n'],
  ])('copies a command for %s, without secret and token', async (shell, expected) => {
    const { user, main } = await askWith({})
    const section = part('The call as a command')
    if (shell !== 'bash, zsh') {
      await user.click(within(section).getByRole('button', { name: /Shell/ }))
      await user.click(screen.getByRole('option', { name: shell }))
    }
    await user.click(within(section).getByRole('button', { name: 'Copy as curl' }))
    expect(await within(section).findByText('Copied')).toBeDefined()

    const [copied] = main.inputsOf('clipboard:write')
    const text = JSON.stringify(copied)
    expect(text).toContain(JSON.stringify(expected).slice(1, -1))
    expect(text).toContain('https://as.example.com/oauth2/introspect')
    for (const secret of [markedToken, marks.token, marks.basicCredentials]) {
      expect(text).not.toContain(secret)
    }
  })

  it('announces that it copied, and says calmly why it could not', async () => {
    const { user } = await askWith(
      {},
      { 'clipboard:write': () => bad('internal', 'The clipboard is in use by another program.') },
    )
    const section = part('The call as a command')
    await user.click(within(section).getByRole('button', { name: 'Copy as curl' }))
    const alert = await within(section).findByRole('alert')
    expect(alert.textContent).toContain('The clipboard is in use by another program.')
    expect(within(section).getByRole('status').textContent).toBe('')
  })
})
