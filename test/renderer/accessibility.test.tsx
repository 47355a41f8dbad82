// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { askAbout } from './ask-about.tsx'
import { answerEvidence, leakingMembers, sampleProfiles } from './evidence-samples.ts'
import { createFakeMain, good } from './fake-bridge.ts'
import { cachedKeys, signedEvidence, signedJwt, signingKey, staleMetadata } from './jwt-samples.ts'
import { openWindow } from './open-window.tsx'
import { jwtOf } from './sample-tokens.ts'

/** What axe finds; contrast needs a real browser, and is looked at in the end-to-end test. */
async function violations(): Promise<readonly string[]> {
  document.title = 'Token Loupe'
  document.documentElement.lang = 'en'
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

function open() {
  const inspect = () => good(answerEvidence(leakingMembers))
  return openWindow(createFakeMain({ profiles: sampleProfiles }, { inspect }))
}

describe('axe', () => {
  it('has nothing to say of the empty window', async () => {
    openWindow(createFakeMain({ fallbackRuntime: true }))
    await screen.findByRole('region', { name: 'Fallback runtime' })
    expect(await violations()).toEqual([])
  })

  it('has nothing to say of a report', async () => {
    const { user } = open()
    await user.click(await screen.findByLabelText('Token'))
    await user.paste(jwtOf({ iss: 'https://as.example.com', email: 'maren@example.org' }))
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await screen.findByRole('article', { name: 'Report' })
    expect(await violations()).toEqual([])
  }, 20_000)

  it('has nothing to say of a signed answer, its keys and metadata, and a checked token', async () => {
    const verdict = { state: 'verified', key: signingKey } as const
    const evidence = signedEvidence(signedJwt(verdict), {
      keys: cachedKeys,
      metadata: staleMetadata,
    })
    const check = {
      issuer: 'https://as.example.com',
      metadata: null,
      keys: cachedKeys,
      decryption: null,
      verdict,
      decrypted: null,
    }
    const { user } = await askAbout(
      `curl https://as.example.com/oauth2/introspect -d token=${jwtOf({ iss: 'https://as.example.com' })}`,
      { inspect: () => good(evidence), 'token:verify': () => good(check) },
    )
    await user.click(screen.getByRole('button', { name: /^Check the signature/ }))
    await screen.findByRole('region', { name: 'The token itself' })
    expect(screen.getByRole('region', { name: 'What is wrong with this call' })).toBeDefined()
    expect(await violations()).toEqual([])
  }, 20_000)

  it('has nothing to say of the profiles and their form', async () => {
    const { user } = open()
    await user.keyboard('{Control>}2{/Control}')
    await user.click(await screen.findByRole('button', { name: 'New profile' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await violations()).toEqual([])
  }, 20_000)
})
