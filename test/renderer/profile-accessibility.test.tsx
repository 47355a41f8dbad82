// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { noProposals } from '../../core/metadata/make-discovery.ts'
import { callerMethods } from '../../core/profile/authentication.ts'
import { good, noDiscovery } from './fake-bridge.ts'
import { fillNewProfile, openProfile, openProfiles, pick, press } from './profile-window.tsx'

/** What axe finds; contrast needs a real browser. */
async function violations(): Promise<readonly string[]> {
  document.title = 'Token Loupe'
  document.documentElement.lang = 'en'
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

it.each(callerMethods)(
  'axe has nothing to say of %s, with all that is wrong with it',
  async (method) => {
    const { user } = await openProfiles()
    await fillNewProfile(user)
    if (method !== 'client_secret_basic') await pick(user, 'Caller authentication', method)
    await press(user, 'Save')
    expect(await violations()).toEqual([])
  },
  30_000,
)

it('axe has nothing to say of the open parts of the form, and of what discovery found', async () => {
  const proposals = { ...noProposals, introspectionEndpoint: 'https://as.example.org/introspect' }
  const { user } = await openProfile({}, { discover: () => good({ ...noDiscovery, proposals }) })
  await press(user, 'Other ways to find it')
  await press(user, 'Find endpoint')
  await screen.findByText('Introspection endpoint', { selector: 'dt' })
  await press(user, 'Signed and encrypted answers')
  for (const paste of screen.getAllByRole('radio', { name: /^Paste it/ })) await user.click(paste)
  await press(user, 'Copy registration')
  await press(user, 'Connection')
  await user.click(screen.getByRole('radio', { name: 'A proxy of this profile' }))
  await press(user, 'Add a header')
  await press(user, 'Add a parameter')
  await user.click(screen.getByRole('checkbox', { name: 'The value of parameter 1 is secret' }))
  await press(user, 'Save')
  expect(await violations()).toEqual([])
}, 30_000)

it('every field has a name of its own', async () => {
  const { user } = await openProfiles()
  await fillNewProfile(user)
  await pick(user, 'Caller authentication', 'bearer')
  await user.click(screen.getByRole('radio', { name: /^Fetch one with client credentials/ }))
  await pick(user, 'Method at the token endpoint', 'private_key_jwt')
  const labels = [...document.querySelectorAll('form label.field-label')].map(
    (label) => label.textContent,
  )
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
})
