// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { noProposals } from '../../core/metadata/make-discovery.ts'
import { plainConnection } from '../../core/profile/connection-settings.ts'
import { answerEvidence, ordersProfile } from './evidence-samples.ts'
import { bad, createFakeMain, good } from './fake-bridge.ts'
import { openWindow } from './open-window.tsx'
import {
  billingDraft,
  expectNowhere,
  fill,
  fillNewProfile,
  markedSecret,
  openProfiles,
} from './profile-window.tsx'

describe('the list', () => {
  it('lists profiles with where they ask and where their secret is', async () => {
    await openProfiles()
    const items = screen.getAllByRole('listitem').filter((item) => item.dataset['profile'])
    expect(items.map((item) => item.querySelector('h2')?.textContent)).toEqual([
      'Orders API',
      'Web shop (client)',
    ])
    expect(items[0]?.textContent).toContain('secret in the keychain')
    expect(items[1]?.textContent).toContain('secret for this session only')
  })

  it('shows what must be said about the profiles, in both views', async () => {
    const notice = 'The profile file could not be read and was set aside.'
    const { user } = openWindow(createFakeMain({ notices: [notice] }))
    const region = screen.getByRole('region', { name: 'Answer' })
    expect(await within(region).findByText(notice)).toBeDefined()
    await user.keyboard('{Control>}2{/Control}')
    expect(screen.getByRole('heading', { name: 'Profiles' })).toBeDefined()
    expect(screen.getAllByText(notice)).toHaveLength(2)
  })

  it('duplicates, and opens the copy', async () => {
    const { user, main } = await openProfiles()
    await user.click(screen.getByRole('button', { name: 'Duplicate Orders API' }))
    expect(await screen.findByRole('form', { name: 'Edit Orders API (copy)' })).toBeDefined()
    expect(main.inputsOf('profiles:duplicate')).toEqual([{ id: ordersProfile.id }])
  })

  it('deletes after a question asked in place, which can be declined', async () => {
    const { user, main } = await openProfiles()
    await user.click(screen.getByRole('button', { name: 'Delete Orders API' }))
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(main.inputsOf('profiles:remove')).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Delete Orders API' }))
    const question = screen.getByRole('group', { name: 'Delete Orders API?' })
    await user.click(within(question).getByRole('button', { name: 'Delete' }))
    expect(await screen.findByText('Deleted Orders API.')).toBeDefined()
    expect(main.inputsOf('profiles:remove')).toEqual([{ id: ordersProfile.id }])
    expect(screen.queryByRole('button', { name: 'Edit Orders API' })).toBeNull()
  })

  it('tries a profile out with a made-up token', async () => {
    const { user, main } = await openProfiles({
      inspect: () => good(answerEvidence({ active: false })),
    })
    await user.click(screen.getByRole('button', { name: 'Try out Orders API' }))
    const brief = await screen.findByRole('region', { name: 'Tried out with a made-up token' })
    expect(brief.textContent).toContain('Inactive')
    expect(main.inputsOf('inspect')).toMatchObject([{ profileId: ordersProfile.id, token: null }])
  })
})

describe('the form', () => {
  it('creates a profile, then forgets the secret', async () => {
    const { user, main } = await openProfiles()
    await fillNewProfile(user)
    await fill(user, 'Client secret', markedSecret)
    await user.click(screen.getByRole('button', { name: 'What is expected of the answer' }))
    await fill(user, 'Required scopes', 'bills:read\nbills:write\nbills:read')
    await user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('Saved Billing API.')).toBeDefined()
    expect(main.inputsOf('profiles:save')).toEqual([
      {
        draft: {
          ...billingDraft,
          expectations: {
            ...billingDraft.expectations,
            requiredScopes: ['bills:read', 'bills:write'],
          },
        },
        secret: { clientSecret: markedSecret },
      },
    ])
    expectNowhere(markedSecret)

    await user.click(screen.getByRole('button', { name: 'Edit Billing API' }))
    const secret = screen.getByLabelText('Client secret')
    expect(secret).toHaveProperty('value', '')
    expect(secret).toHaveProperty('placeholder', 'Stored in the keychain')
    expectNowhere(markedSecret)
  })

  it('is never filled with a secret, and keeps the browser from remembering one', async () => {
    const { user } = await openProfiles()
    await user.click(screen.getByRole('button', { name: 'Edit Orders API' }))
    const secret = screen.getByLabelText('Client secret')
    expect(secret).toHaveProperty('type', 'password')
    expect(secret).toHaveProperty('value', '')
    expect(secret.getAttribute('autocomplete')).toBe('off')
    expect(secret.getAttribute('spellcheck')).toBe('false')
  })

  it('edits without touching the secret', async () => {
    const { user, main } = await openProfiles()
    await user.click(screen.getByRole('button', { name: 'Edit Orders API' }))
    await fill(user, 'Clock skew in seconds', '120')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Saved Orders API.')
    expect(main.inputsOf('profiles:save')).toEqual([
      {
        draft: {
          ...ordersProfile,
          expectations: { ...ordersProfile.expectations, clockSkewSeconds: 120 },
        },
        secret: null,
      },
    ])
  })

  it('shows what is wrong beside the fields, and saves nothing', async () => {
    const { user, main } = await openProfiles()
    await user.click(screen.getByRole('button', { name: 'New profile' }))
    await fill(user, 'Name', 'orders api')
    await fill(user, 'Introspection endpoint', 'as.example.org/introspect')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    for (const label of ['Name', 'Introspection endpoint', 'Client ID', 'Client secret']) {
      const field = screen.getByLabelText(label)
      expect(field.getAttribute('aria-invalid'), label).toBe('true')
      const note = document.getElementById(field.getAttribute('aria-describedby') ?? '')
      expect(note?.textContent, label).toMatch(/\.$/)
    }
    expect(main.inputsOf('profiles:save')).toEqual([])
  })

  it('shows a refusal of main beside the field it belongs to, and keeps what was typed', async () => {
    const sentence = 'The secret was typed for another server. Type it again.'
    const { user } = await openProfiles({
      'profiles:save': () => bad('secret-bound-elsewhere', sentence),
    })
    await fillNewProfile(user)
    await fill(user, 'Client secret', markedSecret)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(sentence)).toBeDefined()
    const secret = screen.getByLabelText('Client secret')
    expect(secret.getAttribute('aria-invalid')).toBe('true')
    expect(secret).toHaveProperty('value', markedSecret)
  })

  it('offers this session where the keychain refuses, and saves that way', async () => {
    const { user, main } = await openProfiles({
      'profiles:save': ({ draft }) =>
        draft.storage === 'keychain'
          ? bad('keychain-missing', 'There is no keychain here.')
          : good({
              profile: { ...ordersProfile, name: draft.name },
              secret: { stored: 'session' },
            }),
    })
    await fillNewProfile(user)
    await fill(user, 'Client secret', markedSecret)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('There is no keychain here.')
    await user.click(within(alert).getByRole('button', { name: 'Use for this session only' }))
    expect(await screen.findByText('Saved Billing API.')).toBeDefined()
    expect(main.inputsOf('profiles:save')).toMatchObject([
      { draft: { storage: 'keychain' } },
      { draft: { storage: 'session' }, secret: { clientSecret: markedSecret } },
    ])
    expectNowhere(markedSecret)
  })

  it('says beforehand that the keychain can not take a secret', async () => {
    const { user } = await openProfiles({
      'keychain:state': () => good({ available: false, problem: 'No secret service runs here.' }),
    })
    await user.click(screen.getByRole('button', { name: 'New profile' }))
    expect(await screen.findByText('No secret service runs here.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Use for this session only' }))
    expect(screen.queryByText('No secret service runs here.')).toBeNull()
  })

  it('asks for consent to plain http only where it matters', async () => {
    const { user } = await openProfiles()
    await user.click(screen.getByRole('button', { name: 'New profile' }))
    await fill(user, 'Introspection endpoint', 'http://localhost:4444/introspect')
    expect(screen.queryByRole('checkbox')).toBeNull()
    await fill(user, 'Introspection endpoint', 'http://as.example.org/introspect')
    const consent = screen.getByRole('checkbox', { name: 'Allow plain http for this profile' })
    expect(consent).toHaveProperty('checked', false)
  })

  it('finds the endpoint as a proposal that the person takes', async () => {
    const found = 'https://as.example.org/oauth2/introspect'
    const { user, main } = await openProfiles({
      discover: () =>
        good({
          attempts: [
            {
              url: 'https://as.example.org/.well-known/x',
              outcome: 'failed',
              detail: 'Status 404.',
            },
          ],
          issuer: 'https://as.example.org',
          url: null,
          metadata: {},
          from: 'network',
          fetchedAt: null,
          resource: null,
          proposals: { ...noProposals, introspectionEndpoint: found },
          remarks: ['The issuer in the metadata is another one.'],
        }),
    })
    await user.click(screen.getByRole('button', { name: 'New profile' }))
    await fill(user, 'Issuer', 'https://as.example.org')
    await user.click(screen.getByRole('button', { name: 'Find endpoint' }))
    await screen.findByText('The issuer in the metadata is another one.')
    expect(screen.getByText(/Status 404\./)).toBeDefined()
    expect(screen.getByLabelText('Introspection endpoint')).toHaveProperty('value', '')

    await user.click(screen.getByRole('button', { name: 'Use this endpoint' }))
    expect(screen.getByLabelText('Introspection endpoint')).toHaveProperty('value', found)
    expect(main.inputsOf('discover')).toEqual([
      {
        requestId: '10000000-0000-4000-8000-000000000001',
        start: { from: 'issuer', issuer: 'https://as.example.org' },
        caFiles: [],
        allowInsecureHttp: false,
        connection: plainConnection,
        cache: 'use',
      },
    ])
  })

  it('adds and removes CA files', async () => {
    const { user } = await openProfiles({
      'files:choose-certificates': () => good(['/certificates/company.pem']),
    })
    await user.click(screen.getByRole('button', { name: 'Edit Orders API' }))
    await user.click(screen.getByRole('button', { name: 'Add PEM files' }))
    expect(await screen.findByText('/certificates/company.pem')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Remove /certificates/company.pem' }))
    await waitFor(() => expect(screen.queryByText('/certificates/company.pem')).toBeNull())
  })
})
