// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ProfileSummary } from '../../core/profile/profile.ts'
import { askAbout, part } from './ask-about.tsx'
import { answerEvidence, ordersProfile } from './evidence-samples.ts'
import { bad, good, type Handlers } from './fake-bridge.ts'
import { markedToken } from './sample-tokens.ts'

const body = {
  active: true,
  scope: 'orders:read',
  sub: '8b1f6c3e',
  email: 'mika@example.org',
  groups: ['crew'],
}

/** Main that keeps one profile, and answers with the body. */
function keepingMain(profile = ordersProfile): Handlers {
  let kept: ProfileSummary = { profile, secret: { stored: 'keychain' } }
  return {
    inspect: () => good(answerEvidence(body)),
    'profiles:list': () => good({ profiles: [kept], notices: [] }),
    'profiles:save': ({ draft }) => {
      kept = { ...kept, profile: { ...draft, id: draft.id ?? '' } }
      return good(kept)
    },
  }
}

const cellsOf = () =>
  within(part('Personal data'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent))

describe('the inventory of personal data', () => {
  it('says where, what, the masked value, what entitles the caller, and the verdict', async () => {
    await askAbout(markedToken, keepingMain())
    expect(cellsOf()).toEqual([
      [
        'answer /email',
        'contactthe member’s name says so',
        '‹email 1›',
        'nothing',
        expect.stringMatching(/^Security.*PII-/),
      ],
      [
        'answer /groups',
        'roles and groupsthe member’s name says so',
        '‹roles 1›',
        'nothing',
        expect.stringMatching(/^Warning.*PII-06/),
      ],
    ])
    expect(part('Personal data').textContent).toContain('neither signed nor encrypted')
  })

  it('shows values once everything is revealed', async () => {
    const { user } = await askAbout(markedToken, keepingMain())
    await user.click(within(part('Members')).getByRole('button', { name: /^Reveal 2/ }))
    expect(cellsOf().map((cells) => cells[2])).toEqual(['mika@example.org', '["crew"]'])
  })

  it('is left out where there is none', async () => {
    await askAbout(markedToken, { inspect: () => good(answerEvidence({ active: true })) })
    expect(screen.queryByRole('region', { name: 'Personal data' })).toBeNull()
  })

  it('judges by the claims parameter that the reviewer enters, at once', async () => {
    const { user } = await askAbout(markedToken, keepingMain())
    const section = part('Personal data')
    await user.click(
      within(section).getByRole('button', { name: 'What a reviewer knows of its release' }),
    )
    const field = within(section).getByLabelText('claims parameter of the authorization request')
    await user.click(field)
    await user.paste('{"introspection": {"email": null}')
    expect(section.textContent).toContain('This is no JSON object.')
    await user.paste('}')
    expect(cellsOf()[0]?.[3]).toBe(
      'asked for by the claims parameter (a proposal, no specification)',
    )
  })
})

describe('silencing', () => {
  async function openFinding(rule: string, handlers = keepingMain()) {
    const opened = await askAbout(markedToken, handlers)
    const card = part('Findings').querySelector<HTMLElement>(`[data-rule="${rule}"]`)
    if (card === null) throw new Error(`No finding of ${rule}`)
    await opened.user.click(within(card).getByRole('button', { name: new RegExp(rule) }))
    await opened.user.click(within(card).getByRole('button', { name: 'Silence…' }))
    return { ...opened, card }
  }

  it('asks for a reason, saves it in the profile, and lists what is silenced', async () => {
    const { user, card, main } = await openFinding('PII-06')
    await user.click(within(card).getByRole('button', { name: 'Silence' }))
    expect(card.textContent).toContain('Say why, for whoever reads this later.')
    await user.type(within(card).getByLabelText('Reason'), 'Needed for access')
    await user.click(within(card).getByRole('button', { name: 'Silence' }))
    await screen.findByRole('button', { name: '1 finding silenced for this profile' })
    expect(part('Findings').querySelector('[data-rule="PII-06"]')).toBeNull()
    expect(main.inputsOf('profiles:save')).toMatchObject([
      {
        secret: null,
        draft: {
          id: ordersProfile.id,
          silenced: [{ rule: 'PII-06', where: 'answer /groups', reason: 'Needed for access' }],
        },
      },
    ])
  })

  it('hears it again at the press of a button', async () => {
    const silenced = [{ rule: 'PII-06', where: null, reason: 'Needed' }]
    const { user } = await askAbout(markedToken, keepingMain({ ...ordersProfile, silenced }))
    await user.click(screen.getByRole('button', { name: '1 finding silenced for this profile' }))
    expect(part('Findings').textContent).toContain('Reason: Needed')
    await user.click(screen.getByRole('button', { name: 'Hear PII-06 again' }))
    await waitFor(() =>
      expect(part('Findings').querySelector('[data-rule="PII-06"]')).not.toBeNull(),
    )
  })

  it('says why it could not be saved, and keeps the finding', async () => {
    const { user, card } = await openFinding('PII-06', {
      ...keepingMain(),
      'profiles:save': () => bad('profile-file-unwritable', 'The disk is full.'),
    })
    await user.type(within(card).getByLabelText('Reason'), 'Needed')
    await user.click(within(card).getByRole('button', { name: 'Silence' }))
    expect((await within(card).findByRole('alert')).textContent).toContain('The disk is full.')
  })
})
