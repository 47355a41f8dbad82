// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sampleProfiles } from './evidence-samples.ts'
import { createFakeMain } from './fake-bridge.ts'
import { openWindow } from './open-window.tsx'
import { jwtOf } from './sample-tokens.ts'

function selectedTab(): string | null {
  return screen.getByRole('tab', { selected: true }).textContent
}

describe('the window', () => {
  it('switches views by keyboard, and keeps what was typed', async () => {
    const { user } = openWindow(createFakeMain({ profiles: sampleProfiles }))
    await user.click(screen.getByLabelText('Token'))
    await user.paste('abc')
    await user.keyboard('{Control>}2{/Control}')
    expect(selectedTab()).toBe('Profiles')
    expect(screen.queryByRole('textbox', { name: 'Token' })).toBeNull()

    await user.keyboard('{Meta>}1{/Meta}')
    expect(selectedTab()).toBe('Inspect')
    expect(screen.getByRole('textbox', { name: 'Token' })).toHaveProperty('value', 'abc')

    await user.click(screen.getByRole('tab', { name: 'Inspect' }))
    await user.keyboard('{ArrowRight}')
    expect(selectedTab()).toBe('Profiles')
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Profiles' }))
  })

  it('tells a newcomer to make a profile first, and opens the form', async () => {
    const { user } = openWindow(createFakeMain())
    await user.click(await screen.findByRole('button', { name: 'Make a profile' }))
    expect(screen.getByRole('form', { name: 'New profile' })).toBeDefined()
    expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  })

  it('begins a profile at the issuer that a pasted JWT names', async () => {
    const main = createFakeMain({ profiles: sampleProfiles })
    const { user } = openWindow(main)
    await user.click(screen.getByLabelText('Token'))
    await user.paste(jwtOf({ iss: 'https://as.example.com/realms/one' }))
    await user.click(await screen.findByRole('button', { name: 'New profile for this issuer' }))
    expect(screen.getByRole('form', { name: 'New profile' })).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Issuer' })).toHaveProperty(
      'value',
      'https://as.example.com/realms/one',
    )
  })

  it('warns on the fallback runtime only', async () => {
    openWindow(createFakeMain({ fallbackRuntime: true }))
    expect(await screen.findByRole('region', { name: 'Fallback runtime' })).toBeDefined()
  })

  it('has no such warning otherwise', async () => {
    openWindow(createFakeMain())
    await screen.findByText('0.1.0')
    expect(screen.queryByRole('region', { name: 'Fallback runtime' })).toBeNull()
  })
})
