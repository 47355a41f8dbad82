// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openAndPaste, part } from './ask-about.tsx'
import { ordersProfile } from './evidence-samples.ts'

const title = 'What is wrong with this call'

function rulesIn(section: HTMLElement): readonly string[] {
  return [...section.querySelectorAll<HTMLElement>('[data-rule]')].map(
    (card) => card.dataset['rule'] ?? '',
  )
}

describe('a pasted call', () => {
  it.each([
    [
      'a curl command',
      `curl -k 'http://as.example.com/oauth2/introspect?token=mrk-7Qx2-token' -u 'orders-api:s3cret-of-tests'`,
    ],
    [
      'a raw request',
      'GET /oauth2/introspect?token=mrk-7Qx2-token HTTP/1.1\nHost: as.example.com\nAuthorization: Basic b3JkZXJzLWFwaTpzM2NyZXQtb2YtdGVzdHM=\n\n',
    ],
  ])('is examined, and none of its secrets is shown: %s', async (_name, text) => {
    await openAndPaste(text)
    const section = await screen.findByRole('region', { name: title })
    expect(rulesIn(section).length).toBeGreaterThan(0)
    expect(within(section).getAllByText('Security').length).toBeGreaterThan(0)
    for (const secret of ['s3cret-of-tests', 'mrk-7Qx2-token', 'b3JkZXJzLWFwaTpzM2NyZXQ']) {
      expect(section.innerHTML).not.toContain(secret)
    }
  })

  it('gives the advice and the source of a finding', async () => {
    const { user, main } = await openAndPaste(
      `curl -X GET https://as.example.com/oauth2/introspect -d token=abcdef-123456`,
    )
    const section = part(title)
    const card = section.querySelector<HTMLElement>('[data-rule]')
    if (card === null) throw new Error('There is no finding.')
    await user.click(within(card).getByRole('button'))
    expect(within(card).getByText('What to do')).toBeDefined()
    const source = within(card).getByRole('button', { name: /^RFC / })
    await user.click(source)
    expect(main.inputsOf('link:open')).toHaveLength(1)
    expect(main.inputsOf('inspect')).toEqual([])
  })

  it.each([
    ['the same endpoint', 'as.example.com', true],
    ['another one', 'as.example.org', false],
  ])('is looked at beside a profile that asks %s', async (_name, host, expected) => {
    const signed = { ...ordersProfile, answer: { ...ordersProfile.answer, format: 'jwt' } } as const
    await openAndPaste(
      `curl https://${host}/oauth2/introspect -u a:b -H 'Accept: application/json' -d token=abcdef-123456`,
      {},
      [{ profile: signed, secret: { stored: 'keychain' } }],
    )
    expect(part(title).textContent).toContain(`POST https://${host}/oauth2/introspect`)
    expect(rulesIn(part(title)).includes('REQ-21')).toBe(expected)
  })

  it('is left alone where it does not go to an introspection endpoint', async () => {
    await openAndPaste(
      `curl https://api.example.com/orders -H 'Authorization: Bearer mrk-7Qx2-token-text'`,
    )
    const section = part(title)
    expect(rulesIn(section)).toEqual([])
    expect(section.textContent).toContain('does not look like a call to an introspection endpoint')
  })

  it('is not seen in a bare token', async () => {
    await openAndPaste('mrk-7Qx2-token-text')
    expect(part('What was pasted').textContent).toContain('A bare token')
    expect(screen.queryByRole('region', { name: title })).toBeNull()
  })
})
