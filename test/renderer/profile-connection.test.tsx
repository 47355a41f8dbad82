// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plainConnection } from '../../core/profile/connection-settings.ts'
import { ordersProfile } from './evidence-samples.ts'
import { good } from './fake-bridge.ts'
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

const withOwnValues = {
  ...plainConnection,
  headers: [
    { name: 'X-Tenant', value: 'blue', secret: false },
    { name: 'X-Api-Key', value: '', secret: true },
  ],
  parameters: [{ name: 'gateway_key', value: '', secret: true }],
}

describe('the connection', () => {
  it('saves what is public in the profile, and the rest with the secret', async () => {
    const opened = await openProfiles()
    const { user } = opened
    await fillNewProfile(user)
    await fill(user, 'Client secret', markedSecret)
    await press(user, 'Connection')
    await user.click(screen.getByRole('radio', { name: 'A proxy of this profile' }))
    await fill(user, 'Proxy URL', 'http://proxy.example.com:3128')
    await fill(user, 'User name at the proxy', 'billing')
    await fill(user, 'Password at the proxy', `${markedSecret} of the proxy`)
    await fill(user, 'Server name', 'as.internal.example.com')
    await fill(user, 'Pinned key', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
    await press(user, 'Add a header')
    await fill(user, 'Name of header 1', 'X-Tenant')
    await fill(user, 'Value of header 1', 'blue')
    await press(user, 'Add a header')
    await fill(user, 'Name of header 2', 'X-Api-Key')
    await user.click(screen.getByRole('checkbox', { name: 'The value of header 2 is secret' }))
    await fill(user, 'Secret value of header 2', `${markedSecret} of the gateway`)
    await press(user, 'Add a parameter')
    await fill(user, 'Name of parameter 1', 'Gateway_Key')
    await user.click(screen.getByRole('checkbox', { name: 'The value of parameter 1 is secret' }))
    await fill(user, 'Secret value of parameter 1', `${markedSecret} of the parameter`)
    await user.click(screen.getByRole('radio', { name: /^The kept copy only/ }))
    const connection = {
      proxy: { use: 'url', url: 'http://proxy.example.com:3128', userName: 'billing' },
      serverName: 'as.internal.example.com',
      pin: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      clientCertificate: false,
      headers: withOwnValues.headers,
      parameters: [{ name: 'Gateway_Key', value: '', secret: true }],
    }
    expect(await saveForm(opened)).toEqual([
      {
        draft: { ...billingDraft, connection, metadata: 'offline' },
        secret: {
          clientSecret: markedSecret,
          proxyPassword: `${markedSecret} of the proxy`,
          headers: { 'x-api-key': `${markedSecret} of the gateway` },
          parameters: { Gateway_Key: `${markedSecret} of the parameter` },
        },
      },
    ])
    expectNowhere(markedSecret)
  }, 30_000)

  it('presents a certificate also with a method that asks for none', async () => {
    const path = '/keys/gateway.p12'
    const opened = await openProfile({}, { 'files:choose-key': () => good(path) })
    const { user } = opened
    await press(user, 'Connection')
    const choice = 'Present a client certificate all the same'
    await user.click(screen.getByRole('checkbox', { name: choice }))
    await press(user, 'Save')
    expect(screen.getByText('Choose the file with the client certificate.')).toBeDefined()
    await press(user, 'Choose the certificate file')
    await fill(user, 'Passphrase of the certificate', markedSecret)
    expect(await saveForm(opened)).toEqual([
      {
        draft: { ...opened.profile, connection: { ...plainConnection, clientCertificate: true } },
        secret: { certificate: { from: 'file', path, passphrase: markedSecret } },
      },
    ])
  })

  it('does not ask for it where the method presents one anyway', async () => {
    const { user } = await openProfile({})
    await pick(user, 'Caller authentication', 'tls_client_auth')
    await press(user, 'Connection')
    expect(screen.queryByRole('checkbox', { name: /client certificate/ })).toBeNull()
  })

  it('keeps secret values that are stored, and asks for those of new names', async () => {
    const opened = await openProfile({ connection: withOwnValues })
    const { user, main } = opened
    expect(screen.getByLabelText('Secret value of header 2')).toHaveProperty(
      'placeholder',
      'Stored in the keychain',
    )
    await fill(user, 'Name of header 2', 'X-Other-Key')
    await press(user, 'Save')
    expect(screen.getByText('Type the secret values of your headers.')).toBeDefined()
    expect(main.inputsOf('profiles:save')).toEqual([])

    await fill(user, 'Name of header 2', 'x-api-key')
    await press(user, 'Remove parameter 1')
    const [tenant] = withOwnValues.headers
    expect(await saveForm(opened)).toEqual([
      {
        draft: {
          ...ordersProfile,
          id: opened.profile.id,
          name: opened.profile.name,
          connection: {
            ...withOwnValues,
            headers: [tenant, { name: 'x-api-key', value: '', secret: true }],
            parameters: [],
          },
        },
        secret: null,
      },
    ])
  })

  it('forgets a value once it is called a secret, so that it is never in the profile', async () => {
    const { user } = await openProfile({ connection: withOwnValues })
    await user.click(screen.getByRole('checkbox', { name: 'The value of header 1 is secret' }))
    expect(screen.getByLabelText('Secret value of header 1')).toHaveProperty('value', '')
    expect(document.documentElement.outerHTML).not.toContain('blue')
  })

  it.each([
    ['Proxy URL', 'proxy.example.com', /is not the URL of an HTTP proxy/],
    ['Server name', 'https://as.example.com', /is not a host name/],
    ['Pinned key', 'abc', /is not a SHA-256 in base64/],
  ])('says beside the field what is wrong: %s', async (label, text, said) => {
    const { user, main } = await openProfile({})
    await press(user, 'Connection')
    await user.click(screen.getByRole('radio', { name: 'A proxy of this profile' }))
    await fill(user, 'Proxy URL', 'http://proxy.example.com:3128')
    await fill(user, label, text)
    await press(user, 'Save')
    const field = screen.getByLabelText(label)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const [id = ''] = (field.getAttribute('aria-describedby') ?? '').split(' ')
    expect(document.getElementById(id)?.textContent).toMatch(said)
    expect(main.inputsOf('profiles:save')).toEqual([])
  })

  it('refuses a header that the app sets itself, in the part that holds it', async () => {
    const { user, main } = await openProfile({})
    await press(user, 'Connection')
    await press(user, 'Add a header')
    await fill(user, 'Name of header 1', 'Authorization')
    await fill(user, 'Value of header 1', 'Bearer x')
    await press(user, 'Save')
    expect(screen.getByText(/^The header Authorization is set by the app itself/)).toBeDefined()
    expect(main.inputsOf('profiles:save')).toEqual([])
  })
})
