import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import {
  laterDefaults,
  type ProfileDraft,
  type ProfileSummary,
} from '../../core/profile/profile.ts'
import { ordersProfile, sampleProfiles } from './evidence-samples.ts'
import { createFakeMain, type Handlers } from './fake-bridge.ts'
import { openWindow } from './open-window.tsx'

// jsdom has no CSS.escape, by which react-aria finds the chosen option in a list.
vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&') })

/** A secret that no test may find anywhere but in what is handed to main. */
export const markedSecret = 'mrk-secret-5Lw8-of-the-tests'

/** What `fillNewProfile` makes, where nothing else is typed. */
export const billingDraft: ProfileDraft = {
  ...laterDefaults,
  id: null,
  name: 'Billing API',
  role: 'resource-server',
  issuer: '',
  introspectionEndpoint: 'https://as.example.org/introspect',
  authentication: { method: 'client_secret_basic', clientId: 'billing-api' },
  expectations: { audiences: [], requiredScopes: [], entitledClaims: [], clockSkewSeconds: 60 },
  caFiles: [],
  allowInsecureHttp: false,
  storage: 'keychain',
}

/** Opens the window at the profiles. */
export async function openProfiles(handlers: Handlers = {}, more: readonly ProfileSummary[] = []) {
  const profiles = [...sampleProfiles, ...more]
  const opened = openWindow(createFakeMain({ profiles }, handlers))
  await screen.findByRole('button', { name: /Orders API/ })
  await opened.user.keyboard('{Control>}2{/Control}')
  return opened
}

/** Opens the form of a profile that differs from the sample in some parts. */
export async function openProfile(
  part: Partial<ProfileSummary['profile']>,
  handlers: Handlers = {},
) {
  const profile = { ...ordersProfile, ...part, id: ledgerId, name: 'Ledger API' }
  const opened = await openProfiles(handlers, [{ profile, secret: { stored: 'keychain' } }])
  await opened.user.click(screen.getByRole('button', { name: 'Edit Ledger API' }))
  return { ...opened, profile }
}

const ledgerId = '5d3f6a10-7a4a-4f0e-9a51-3f2c8a1d7e90'

/** Types into a field, in place of what is there. */
export async function fill(user: UserEvent, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label)
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

/** Opens the form of a new profile, and types what every profile has. */
export async function fillNewProfile(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'New profile' }))
  await fill(user, 'Name', billingDraft.name)
  await fill(user, 'Introspection endpoint', billingDraft.introspectionEndpoint)
  await fill(user, 'Client ID', 'billing-api')
}

/** Picks from a list that opens. */
export async function pick(user: UserEvent, label: string, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }))
  await user.click(within(await screen.findByRole('listbox')).getByText(option))
}

/** Presses a button. */
export async function press(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name }))
}

/** Saves, waits until the form has closed, and gives what main was handed. */
export async function saveForm({ user, main }: Opened): Promise<readonly unknown[]> {
  await press(user, 'Save')
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
  return main.inputsOf('profiles:save')
}

type Opened = Pick<Awaited<ReturnType<typeof openProfiles>>, 'user' | 'main'>

/** Nothing of the page holds the secret: not its markup, no field, no storage. */
export function expectNowhere(secret: string): void {
  expect(document.documentElement.outerHTML).not.toContain(secret)
  const values = [...document.querySelectorAll('input, textarea')].map((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
  )
  expect(values.join('\n')).not.toContain(secret)
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
}
