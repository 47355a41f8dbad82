// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { CallOutputs, Envelope } from '../../core/contract.ts'
import {
  answerEvidence,
  askedAt,
  cancelledEvidence,
  dnsFailureEvidence,
  leakingMembers,
  ordersProfile,
  responseEvidence,
  sampleProfiles,
} from './evidence-samples.ts'
import { bad, createFakeMain, good, type Handlers } from './fake-bridge.ts'
import { openWindow } from './open-window.tsx'
import { jwtOf, markedToken } from './sample-tokens.ts'

function openWith(inspect?: NonNullable<Handlers['inspect']>) {
  const main = createFakeMain(
    { profiles: sampleProfiles },
    inspect === undefined ? {} : { inspect },
  )
  return openWindow(main)
}

async function paste(user: ReturnType<typeof openWith>['user'], text: string): Promise<void> {
  const area = await screen.findByLabelText('Token')
  await user.click(area)
  await user.paste(text)
}

describe('pasting', () => {
  it('reads a JWT at once, says that nobody verified it, and masks what is personal', async () => {
    const { user, main } = openWith()
    await paste(
      user,
      `Bearer ${jwtOf({ iss: 'https://as.example.com', email: 'maren@example.org' })}`,
    )

    const decoded = await screen.findByRole('region', { name: 'Decoded token, not verified' })
    expect(decoded.textContent).toContain('Not verified')
    expect(decoded.textContent).toContain('https://as.example.com')
    expect(document.body.textContent).not.toContain('maren@example.org')

    await user.click(within(decoded).getByRole('button', { name: /^Reveal email/ }))
    expect(decoded.textContent).toContain('maren@example.org')
    expect(main.inputsOf('inspect')).toEqual([])
  })

  it('says what is wrong with a paste that holds no token', async () => {
    const { user } = openWith()
    await paste(user, '{"error":"invalid_grant"}')
    expect(await screen.findByText('No token to ask about')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Ask' })).toHaveProperty('disabled', true)
  })

  it('does not hold a paste beyond the limit, and says what is wrong with it', async () => {
    const { user } = openWith()
    await paste(user, 'x'.repeat(1_000_001))
    expect(await screen.findByText(/1,000,001 characters long/)).toBeDefined()
    expect(screen.getByLabelText('Token')).toHaveProperty('value', '')
  })

  it('lets the person choose among several tokens, and proposes the hint of a refresh token', async () => {
    const { user, main } = openWith(() => good(answerEvidence({ active: false })))
    const response = { access_token: 'at-4711-abcdef', refresh_token: 'rt-0815-ghijkl' }
    await paste(user, JSON.stringify(response))
    await user.click(await screen.findByRole('radio', { name: /^Refresh token/ }))
    expect(screen.getByText('Proposed because you chose a refresh token.')).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await screen.findByRole('heading', { name: 'Inactive' })
    expect(main.inputsOf('inspect')).toEqual([
      {
        requestId: '10000000-0000-4000-8000-000000000001',
        profileId: ordersProfile.id,
        token: 'rt-0815-ghijkl',
        tokenTypeHint: 'refresh_token',
        basicEncoding: 'form',
        format: null,
        refresh: false,
      },
    ])
  })

  it('fills in a demo token', async () => {
    const demo = {
      key: 'one',
      label: 'Revoked',
      description: 'It was taken back.',
      token: 'demo-token-text-1',
      tokenTypeHint: null,
    }
    const main = createFakeMain({ profiles: sampleProfiles, demoTokens: [demo] })
    const { user } = openWindow(main)
    await user.click(await screen.findByRole('button', { name: 'Revoked' }))
    expect(screen.getByLabelText('Token')).toHaveProperty('value', 'demo-token-text-1')
    expect(screen.getByRole('button', { name: 'Ask' })).toHaveProperty('disabled', false)
  })
})

describe('asking', () => {
  it('asks with Ctrl+Enter, and shows verdict, findings and masked values', async () => {
    const { user, main } = openWith(() => good(answerEvidence(leakingMembers)))
    await paste(user, markedToken)
    await user.keyboard('{Control>}{Enter}{/Control}')

    const report = await screen.findByRole('article', { name: 'Report' })
    expect(within(report).getByRole('heading', { name: 'Active', level: 2 })).toBeDefined()
    expect(report.querySelectorAll('[data-rule]').length).toBeGreaterThan(0)
    expect(main.inputsOf('inspect')).toHaveLength(1)
    for (const personal of ['maren.holst@example.org', 'Maren Holst', 'Lindenweg', '1987-04-12']) {
      expect(document.body.innerHTML).not.toContain(personal)
    }
    expect(report.textContent).toContain('tenant_tier')
    expect(report.textContent).toContain('"gold"')
  })

  it('asks with Cmd+Enter too', async () => {
    const { user, main } = openWith(() => good(answerEvidence({ active: false })))
    await paste(user, markedToken)
    await user.keyboard('{Meta>}{Enter}{/Meta}')
    await screen.findByRole('article', { name: 'Report' })
    expect(main.inputsOf('inspect')).toHaveLength(1)
  })

  it('reveals one value, then all, and masks again with the next answer', async () => {
    const { user } = openWith(() => good(answerEvidence(leakingMembers)))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    const table = await screen.findByRole('table', { name: 'Members of the answer' })

    await user.click(within(table).getByRole('button', { name: /^Reveal email,/ }))
    expect(table.textContent).toContain('maren.holst@example.org')
    expect(table.textContent).not.toContain('Maren Holst')

    const [revealAll] = screen.getAllByRole('button', { name: /^Reveal \d+ personal values$/ })
    if (revealAll === undefined) throw new Error('There is no button that reveals all.')
    await user.click(revealAll)
    expect(table.textContent).toContain('Maren Holst')
    expect(table.textContent).toContain('Lindenweg 4')

    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await waitFor(() => expect(document.body.textContent).not.toContain('Maren Holst'))
    expect(await screen.findByRole('table', { name: 'Members of the answer' })).toBeDefined()
    expect(document.body.textContent).not.toContain('maren.holst@example.org')
  })

  it('examines again, without a call, when the expectations of the view change', async () => {
    const { user, main } = openWith(() => good(answerEvidence(leakingMembers)))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await screen.findByText('1 of 2 required scope tokens is missing.')
    await user.click(screen.getByRole('button', { name: /^Measured against/ }))
    const scopes = screen.getByRole('textbox', { name: 'Required scopes' })
    await user.clear(scopes)
    await user.type(scopes, 'email')
    expect(screen.getByText('Everything that this profile requires is granted.')).toBeDefined()
    expect(main.inputsOf('inspect')).toHaveLength(1)
  })

  it('filters findings by severity', async () => {
    const { user } = openWith(() => good(answerEvidence(leakingMembers)))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    const report = await screen.findByRole('article', { name: 'Report' })
    const all = report.querySelectorAll('[data-rule]').length
    const [worst] = within(within(report).getByRole('toolbar', { name: 'Show only' })).getAllByRole(
      'button',
    )
    if (worst === undefined) throw new Error('There is no filter.')
    await user.click(worst)
    const shown = report.querySelectorAll('[data-rule]').length
    expect(shown).toBeGreaterThan(0)
    expect(shown).toBeLessThan(all)
    await user.click(worst)
    expect(report.querySelectorAll('[data-rule]').length).toBe(all)
  })

  it('opens the source of a finding through main', async () => {
    const { user, main } = openWith(() => good(answerEvidence(leakingMembers)))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    const report = await screen.findByRole('article', { name: 'Report' })
    const card = report.querySelector<HTMLElement>('[data-rule]')
    if (card === null) throw new Error('There is no finding.')
    await user.click(within(card).getByRole('button'))
    await user.click(within(card).getByRole('button', { name: /^(RFC|OpenID|Keycloak) / }))
    expect(JSON.stringify(main.inputsOf('link:open'))).toMatch(/^\[\{"url":"https:\/\/[^"]+"\}\]$/)
  })

  it('offers the control request, and shows what came of it beside the answer', async () => {
    const { user, main } = openWith(() => good(answerEvidence({ active: true })))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await user.click(await screen.findByRole('button', { name: 'Ask about a made-up token' }))
    const brief = await screen.findByRole('region', { name: 'Control request' })
    expect(brief.textContent).toContain('made-up token')
    expect(main.inputsOf('inspect')).toMatchObject([{ token: markedToken }, { token: null }])
    expect(screen.getByRole('article', { name: 'Report' })).toBeDefined()
  })

  it('retries with raw Basic credentials where the report proposes it', async () => {
    const refused = responseEvidence({ status: 401, body: '{"error":"invalid_client"}' })
    const { user, main } = openWith(() => good(refused))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await user.click(
      await screen.findByRole('button', { name: 'Try again with raw Basic credentials' }),
    )
    await waitFor(() => expect(main.inputsOf('inspect')).toHaveLength(2))
    expect(main.inputsOf('inspect')).toMatchObject([
      { basicEncoding: 'form' },
      { basicEncoding: 'raw', token: markedToken },
    ])
  })

  it('explains a failure of the transport', async () => {
    const { user } = openWith(() => good(dnsFailureEvidence()))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    expect(await screen.findByRole('heading', { name: 'No valid answer' })).toBeDefined()
    const exchange = screen.getByRole('region', { name: 'Request and response' })
    expect(within(exchange).getByText('No response came.')).toBeDefined()
  })

  it('says that an answer is out of date once exp has passed', async () => {
    const { user, clock } = openWith(() => good(answerEvidence(leakingMembers)))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await screen.findByRole('article', { name: 'Report' })
    expect(screen.queryByText('This answer is out of date')).toBeNull()
    act(() => clock.set(askedAt + 253_000))
    expect(screen.getByText('This answer is out of date')).toBeDefined()
    expect(screen.getByRole('heading', { name: 'Active', level: 2 })).toBeDefined()
  })
})

describe('cancelling', () => {
  it('cancels with Esc, by the id of the request', async () => {
    const answers: ((answer: Envelope<CallOutputs['inspect']>) => void)[] = []
    const { user, main } = openWith(() => new Promise((resolve) => answers.push(resolve)))
    await paste(user, markedToken)
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('button', { name: 'Cancel' })).toBeDefined()

    await user.keyboard('{Escape}')
    expect(main.inputsOf('cancel')).toEqual([{ requestId: '10000000-0000-4000-8000-000000000001' }])
    for (const answer of answers) answer(good(cancelledEvidence()))
    expect(await screen.findByText('Cancelled. Nothing was kept.')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Ask' })).toHaveProperty('disabled', false)
  })
})

describe('failures', () => {
  it('offers this session where the keychain is locked, and leads to the secret', async () => {
    const { user } = openWith(() => bad('keychain-locked', 'The keychain is locked. Unlock it.'))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The keychain is locked. Unlock it.')

    await user.click(within(alert).getByRole('button', { name: 'Use for this session only' }))
    const form = screen.getByRole('form', { name: 'Edit Orders API' })
    expect(within(form).getByRole('radio', { name: /^This session only/ })).toHaveProperty(
      'checked',
      true,
    )
    expect(document.activeElement).toBe(within(form).getByLabelText('Client secret'))
  })

  it('has a sentence even when main breaks', async () => {
    const { user } = openWith(() => Promise.reject(new Error('handler gone')))
    await paste(user, markedToken)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Token Loupe itself failed')
    expect(alert.textContent).not.toContain('handler gone')
  })
})

describe('the token', () => {
  it('stands in the textarea and nowhere else', async () => {
    const { user } = openWith(() => good(answerEvidence(leakingMembers)))
    await paste(user, `Authorization: Bearer ${markedToken}`)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await screen.findByRole('article', { name: 'Report' })
    expect(screen.getByLabelText('Token')).toHaveProperty(
      'value',
      `Authorization: Bearer ${markedToken}`,
    )
    expect(document.documentElement.outerHTML).not.toContain(markedToken)
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
  })
})
