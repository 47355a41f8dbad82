// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plainAnswers } from '../../core/profile/answer-settings.ts'
import type { KeyAssertion } from '../../core/profile/authentication.ts'
import { explainRegistration } from '../../core/profile/to-registration.ts'
import { ordersProfile } from './evidence-samples.ts'
import { bad, good, type Handlers } from './fake-bridge.ts'
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

const generatedId = '7c0b8f0e-2f0c-4b1e-8f52-0d1f4c8a6b11'
const madeKey = { kty: 'EC', crv: 'P-256', x: 'x-of-the-made-key', y: 'y-of-it' }
const storedKey = { kty: 'RSA', n: 'n-of-the-stored-key', e: 'AQAB' }
const keys: Handlers = { 'keys:generate': () => good({ id: generatedId, publicJwk: madeKey }) }
const fold = 'Signed and encrypted answers'
const encrypted = { ...ordersProfile.answer, encryptionKey: storedKey }

describe('the answers that are asked for', () => {
  it('are saved with what the registration says of them', async () => {
    const opened = await openProfiles()
    const { user } = opened
    await fillNewProfile(user)
    await fill(user, 'Client secret', markedSecret)
    await press(user, fold)
    await pick(user, 'Answers to ask for', 'Signed JWT')
    await fill(user, 'introspection_signed_response_alg', ' PS256 ')
    await fill(user, 'introspection_encrypted_response_alg', 'X-OWN')
    await fill(user, 'introspection_encrypted_response_enc', 'A256GCM')
    await user.click(screen.getByRole('radio', { name: 'A key set at an address' }))
    await fill(user, 'Address of the key set', 'https://as.example.org/jwks')
    const answer = {
      format: 'jwt',
      signedResponseAlg: 'PS256',
      encryptedResponseAlg: 'X-OWN',
      encryptedResponseEnc: 'A256GCM',
      keys: { from: 'jwks-url', url: 'https://as.example.org/jwks' },
      encryptionKey: null,
    }
    expect(await saveForm(opened)).toEqual([
      { draft: { ...billingDraft, answer }, secret: { clientSecret: markedSecret } },
    ])
  })

  it('take a pinned key as it was pasted', async () => {
    const opened = await openProfile({})
    await press(opened.user, fold)
    await opened.user.click(screen.getByRole('radio', { name: 'One key that you give' }))
    await fill(opened.user, 'The server’s public key', '{"kty":"OKP"}\n')
    expect(await saveForm(opened)).toMatchObject([
      { draft: { answer: { keys: { from: 'pinned', key: '{"kty":"OKP"}\n' } } }, secret: null },
    ])
  })

  it('say beside the field what is wrong, and open the part of the form that holds it', async () => {
    const { user, main } = await openProfiles()
    await fillNewProfile(user)
    await fill(user, 'Client secret', markedSecret)
    await press(user, fold)
    await user.click(screen.getByRole('radio', { name: 'A key set at an address' }))
    await press(user, fold)
    expect(screen.queryByRole('textbox', { name: 'Address of the key set' })).toBeNull()
    await press(user, 'Save')
    const field = screen.getByRole('textbox', { name: 'Address of the key set' })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(main.inputsOf('profiles:save')).toEqual([])
    expect(screen.getByLabelText('Client secret')).toHaveProperty('value', markedSecret)
  })

  it('ask for the client secret where it is the key, and the method does not', async () => {
    const opened = await openProfile({ authentication: { method: 'none', clientId: 'orders-api' } })
    const { user } = opened
    const label = 'Client secret that protects answers'
    await press(user, fold)
    await fill(user, 'introspection_signed_response_alg', 'ES256')
    expect(screen.queryByLabelText(label)).toBeNull()
    await fill(user, 'introspection_signed_response_alg', 'HS256')
    await fill(user, label, markedSecret)
    expect(await saveForm(opened)).toMatchObject([{ secret: { clientSecret: markedSecret } }])
    expectNowhere(markedSecret)
  })
})

describe('the decryption key', () => {
  it('is made here, and its public half is copied to be handed over', async () => {
    const opened = await openProfile({}, keys)
    const { user, main } = opened
    await press(user, fold)
    await fill(user, 'introspection_encrypted_response_alg', 'ECDH-ES+A128KW')
    await user.click(screen.getByRole('radio', { name: /^Make one here/ }))
    await press(user, 'Make a key for ECDH-ES+A128KW')
    await screen.findByText('Made a key for ECDH-ES+A128KW.')
    await press(user, 'Copy public key')
    await screen.findByText('Copied.')
    expect(main.inputsOf('keys:generate')).toEqual([{ use: 'enc', algorithm: 'ECDH-ES+A128KW' }])
    expect(main.inputsOf('clipboard:write')).toEqual([{ text: JSON.stringify(madeKey, null, 2) }])
    expect(await saveForm(opened)).toMatchObject([
      { secret: { decryptionKey: { from: 'generated', id: generatedId } } },
    ])
  })

  it('that was made is thrown away where another algorithm is chosen', async () => {
    const { user } = await openProfile({}, keys)
    await press(user, fold)
    await fill(user, 'introspection_encrypted_response_alg', 'ECDH-ES')
    await user.click(screen.getByRole('radio', { name: /^Make one here/ }))
    await press(user, 'Make a key for ECDH-ES')
    await screen.findByText(/x-of-the-made-key/)
    await fill(user, 'introspection_encrypted_response_alg', 'RSA-OAEP')
    expect(screen.queryByText(/x-of-the-made-key/)).toBeNull()
    expect(screen.getByRole('button', { name: 'Make a key for RSA-OAEP' })).toBeDefined()
  })

  it('that is stored is kept, shown by its public half', async () => {
    const opened = await openProfile({ answer: encrypted })
    expect(screen.getByText(/n-of-the-stored-key/)).toBeDefined()
    expect(await saveForm(opened)).toEqual([{ draft: opened.profile, secret: null }])
  })

  it('that is stored is taken away', async () => {
    const opened = await openProfile({ answer: encrypted })
    await opened.user.click(screen.getByRole('radio', { name: 'None' }))
    expect(screen.queryByText(/n-of-the-stored-key/)).toBeNull()
    expect(await saveForm(opened)).toEqual([
      { draft: { ...opened.profile, answer: plainAnswers }, secret: null },
    ])
  })

  it('that is pasted instead is handed over once, and is nowhere afterwards', async () => {
    const opened = await openProfile({ answer: encrypted })
    const { user } = opened
    await user.click(screen.getByRole('radio', { name: /^Paste it/ }))
    const field = screen.getByLabelText('Decryption key, PEM or JWK')
    expect(field.getAttribute('class')).toContain('masked-text')
    await fill(user, 'Decryption key, PEM or JWK', markedSecret)
    expect(document.documentElement.outerHTML).not.toContain(markedSecret)
    expect(await saveForm(opened)).toMatchObject([
      { secret: { decryptionKey: { from: 'text', text: markedSecret } } },
    ])
    expectNowhere(markedSecret)
  })

  it('that main refuses is marked, and stays where it was typed', async () => {
    const sentence = 'The decryption key was not taken. It is encrypted. Give its passphrase.'
    const { user } = await openProfile(
      {},
      { 'profiles:save': () => bad('key-passphrase', sentence) },
    )
    await press(user, fold)
    await user.click(screen.getByRole('radio', { name: /^Paste it/ }))
    await fill(user, 'Decryption key, PEM or JWK', markedSecret)
    await press(user, 'Save')
    await screen.findByText(sentence)
    const field = screen.getByLabelText('Decryption key, PEM or JWK')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(field).toHaveProperty('value', markedSecret)
  })
})

describe('the registration', () => {
  const assertion: KeyAssertion = {
    algorithm: 'ES256',
    audience: 'issuer',
    ownAudience: '',
    lifetimeSeconds: 60,
    keyId: '',
    thumbprint: 'none',
    publicKey: { ...storedKey, kid: 'k-1' },
  }
  const authentication = { method: 'private_key_jwt', clientId: 'orders-api', assertion } as const

  it('is copied without a secret, with what it means beside it', async () => {
    const { user, main } = await openProfile({
      authentication,
      answer: { ...encrypted, signedResponseAlg: 'ES256', encryptedResponseAlg: 'RSA-OAEP-256' },
    })
    await press(user, 'Copy registration')
    await screen.findByText('Registration copied')
    expect(screen.getByText(explainRegistration())).toBeDefined()
    const registration = {
      client_name: 'Ledger API',
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      grant_types: [],
      response_types: [],
      jwks: {
        keys: [
          { kty: 'RSA', kid: 'k-1', n: 'n-of-the-stored-key', e: 'AQAB', use: 'sig' },
          { kty: 'RSA', n: 'n-of-the-stored-key', e: 'AQAB', use: 'enc' },
        ],
      },
      introspection_signed_response_alg: 'ES256',
      introspection_encrypted_response_alg: 'RSA-OAEP-256',
    }
    expect(main.inputsOf('clipboard:write')).toEqual([
      { text: JSON.stringify(registration, null, 2) },
    ])
  })

  it('has the key that was just made, and not the one it replaces', async () => {
    const { user, main } = await openProfile({ authentication }, keys)
    await press(user, fold)
    const [signing] = screen.getAllByRole('radio', { name: /^Make one here/ })
    if (signing !== undefined) await user.click(signing)
    await press(user, 'Make a key for ES256')
    await screen.findByText('Made a key for ES256.')
    await press(user, 'Copy registration')
    await screen.findByText('Registration copied')
    const text = JSON.stringify(main.inputsOf('clipboard:write'))
    expect(text).toContain('x-of-the-made-key')
    expect(text).not.toContain('n-of-the-stored-key')
  })

  it('does not hold a key that is about to be replaced, nor a secret that was typed', async () => {
    const { user, main } = await openProfile({ authentication })
    await press(user, fold)
    const [signing] = screen.getAllByRole('radio', { name: /^Paste it/ })
    if (signing !== undefined) await user.click(signing)
    await fill(user, 'Signing key, PEM or JWK', markedSecret)
    await press(user, 'Copy registration')
    await screen.findByText('Registration copied')
    const text = JSON.stringify(main.inputsOf('clipboard:write'))
    expect(text).not.toContain('n-of-the-stored-key')
    expect(text).not.toContain(markedSecret)
  })

  it('says calmly why it was not copied', async () => {
    const { user } = await openProfile(
      {},
      { 'clipboard:write': () => bad('internal', 'The clipboard is locked. Try again.') },
    )
    await press(user, fold)
    await press(user, 'Copy registration')
    expect(await screen.findByText('The clipboard is locked. Try again.')).toBeDefined()
  })
})
