// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ProfileSummary } from '../../core/profile/profile.ts'
import { askAbout, openAndPaste } from './ask-about.tsx'
import {
  answerEvidence,
  ordersProfile,
  responseEvidence,
  sampleProfiles,
} from './evidence-samples.ts'
import { good } from './fake-bridge.ts'
import { markedToken } from './sample-tokens.ts'

const inspect = () => good(answerEvidence({ active: false }))

type User = Awaited<ReturnType<typeof openAndPaste>>['user']

async function choose(user: User, label: RegExp, option: RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name: label }))
  await user.click(await screen.findByRole('option', { name: option }))
}

describe('the answer format of a call', () => {
  it.each([
    ['JSON', /^JSON/, 'json'],
    ['signed JWT', /^Signed JWT/, 'jwt'],
    ['as the profile says', /^As the profile says/, null],
  ])('is sent as chosen: %s', async (_name, option, format) => {
    const { user, main } = await openAndPaste(markedToken, { inspect })
    await choose(user, /Answer format/, option)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await screen.findByRole('article', { name: 'Report' })
    expect(main.inputsOf('inspect')).toMatchObject([{ format, refresh: false }])
  })

  it('goes back to what the profile says when another profile is chosen', async () => {
    const { user, main } = await openAndPaste(markedToken, { inspect })
    await choose(user, /Answer format/, /^Signed JWT/)
    await choose(user, /Profile/, /^Web shop/)
    expect(screen.getByRole('button', { name: /Answer format/ }).textContent).toContain(
      'As the profile says',
    )
    await choose(user, /Profile/, /^Orders API/)
    await user.click(screen.getByRole('button', { name: 'Ask' }))
    await screen.findByRole('article', { name: 'Report' })
    expect(main.inputsOf('inspect')).toMatchObject([{ format: null, profileId: ordersProfile.id }])
  })
})

describe('next steps', () => {
  it('ask for a signed answer, as the same caller, and the panel shows it', async () => {
    const offering: ProfileSummary = {
      profile: { ...ordersProfile, answer: { ...ordersProfile.answer, format: 'json-then-jwt' } },
      secret: { stored: 'keychain' },
    }
    const [, other] = sampleProfiles
    if (other === undefined) throw new Error('There is one profile only.')
    const { user, main } = await askAbout(markedToken, { inspect }, [offering, other])
    await choose(user, /Profile/, /^Web shop/)
    await user.click(screen.getByRole('button', { name: 'Ask for a signed answer' }))
    await waitFor(() => expect(main.inputsOf('inspect')).toHaveLength(2))
    expect(main.inputsOf('inspect')).toMatchObject([
      { format: null, profileId: ordersProfile.id },
      { format: 'jwt', profileId: ordersProfile.id, token: markedToken },
    ])
    const panel = await screen.findByRole('button', { name: /Answer format/ })
    expect(panel.textContent).toContain('Signed JWT')
  })

  it('ask for plain JSON where the server refuses signed answers', async () => {
    const refused = responseEvidence({ status: 406, statusText: 'Not Acceptable', body: '' })
    const evidence = { ...refused, request: { ...refused.request, format: 'jwt' } } as const
    const { user, main } = await askAbout(markedToken, { inspect: () => good(evidence) })
    await user.click(screen.getByRole('button', { name: 'Ask for plain JSON' }))
    await waitFor(() => expect(main.inputsOf('inspect')).toHaveLength(2))
    expect(main.inputsOf('inspect')[1]).toMatchObject({ format: 'json', basicEncoding: 'form' })
  })
})
