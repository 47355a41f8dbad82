// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { askAbout, part } from './ask-about.tsx'
import { leakingMembers, responseEvidence } from './evidence-samples.ts'
import { good } from './fake-bridge.ts'
import { signedClaims, signedEvidence, signedJwt, signingKey } from './jwt-samples.ts'
import { markedToken } from './sample-tokens.ts'

const leaking = JSON.stringify(leakingMembers, null, 2)

async function askFor(body: string) {
  return await askAbout(markedToken, { inspect: () => good(responseEvidence({ body })) })
}

/** Opens the raw form of the body. */
async function openRaw(body: string) {
  const opened = await askFor(body)
  await opened.user.click(screen.getByRole('radio', { name: 'Raw' }))
  return { ...opened, raw: part('Body, as it came') }
}

/** The card of the finding with that rule. */
function card(report: HTMLElement, rule: string): HTMLElement {
  const found = report.querySelector<HTMLElement>(`[data-rule="${rule}"]`)
  if (found === null) throw new Error(`There is no finding ${rule}.`)
  return found
}

function heading(of: HTMLElement): HTMLElement {
  const [first] = within(of).getAllByRole('button')
  if (first === undefined) throw new Error('The card has no heading.')
  return first
}

/** The names of the marks, without the text that they repeat. */
function markNames(raw: HTMLElement): readonly string[] {
  return within(raw)
    .queryAllByRole('link')
    .map((link) =>
      (link.getAttribute('aria-label') ?? '').replace(/, line (\d+): .*$/su, ', line $1'),
    )
}

describe('the way from a finding to its place in the body, and back', () => {
  it('goes to the mark and makes it stand out', async () => {
    const { user, report } = await askFor(leaking)
    const finding = card(report, 'PII-01')
    await user.click(heading(finding))
    await user.click(within(finding).getByRole('button', { name: 'answer /username' }))
    const raw = part('Body, as it came')
    const mark = within(raw).getByRole('link', { name: /^PII-01 at \/username, line 5: / })
    expect(document.activeElement).toBe(mark)
    expect(mark.hasAttribute('data-arrived')).toBe(true)
    expect(mark.textContent).toBe('"username": "‹login 1›"')
    expect(mark.closest('.raw-line')?.getAttribute('data-line')).toBe('5')
    await user.tab()
    expect(mark.hasAttribute('data-arrived')).toBe(false)
  })

  it('goes back by Enter to the finding that one came from, not to the worst at the mark', async () => {
    const { user, report } = await askFor(leaking)
    const finding = card(report, 'MEM-21')
    await user.click(heading(finding))
    await user.click(within(finding).getByRole('button', { name: 'answer /email' }))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(heading(finding))
    expect(heading(finding).getAttribute('aria-expanded')).toBe('true')
  })

  it('opens the card of the worst finding from a mark that is pressed first', async () => {
    const { user, report, raw } = await openRaw(leaking)
    const mark = within(raw).getByRole('link', {
      name: /^PII-19, PII-02, MEM-21 at \/email, line 15/,
    })
    await user.click(mark)
    const top = heading(card(report, 'PII-19'))
    expect(document.activeElement).toBe(top)
    expect(top.getAttribute('aria-expanded')).toBe('true')
    await user.click(mark)
    expect(top.getAttribute('aria-expanded')).toBe('true')
  })

  it('shows a finding again that the filter hides, and leaves the filter alone after that', async () => {
    const { user, report, raw } = await openRaw(leaking)
    const filter = screen.getByRole('toolbar', { name: 'Show only' })
    await user.click(within(filter).getByRole('button', { name: /Info/ }))
    expect(report.querySelector('[data-rule="PII-01"]')).toBeNull()
    await user.click(within(raw).getByRole('link', { name: /^PII-01 at/ }))
    expect(document.activeElement).toBe(heading(card(report, 'PII-01')))
    await user.click(within(filter).getByRole('button', { name: /Info/ }))
    expect(report.querySelector('[data-rule="PII-01"]')).toBeNull()
  })

  it('reaches every mark with Tab, in the order of the text', async () => {
    const { user, raw } = await openRaw(leaking)
    const marks = within(raw).getAllByRole('link')
    marks[0]?.focus()
    for (const mark of marks) {
      expect(document.activeElement).toBe(mark)
      await user.tab()
    }
  })

  it('says each finding of a mark in its title and description', async () => {
    const { raw } = await openRaw('{"active":true,"exp":1,"aud":"https://orders.example.com"}')
    const link = within(raw).getByRole('link', { name: 'MEM-13 at /exp, line 1: "exp":1' })
    const words = 'MEM-13, error: A time cannot be meant as seconds since 1970'
    expect(link.closest('mark')?.title).toBe(words)
    const described = document.getElementById(link.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe(words)
  })
})

describe('the places that are marked', () => {
  it('are the same in the masked text and in the text as it came', async () => {
    const { user, raw } = await openRaw(leaking)
    const masked = markNames(raw)
    expect(masked).toContain('PII-19, PII-02, MEM-21 at /email, line 15')
    expect(raw.textContent).not.toContain('maren.holst')
    await user.click(
      within(part('Request and response')).getByRole('button', { name: /^Reveal \d+/ }),
    )
    const whole = part('Body, as it came')
    expect(within(whole).getByText('"email": "maren.holst@example.org"')).toBeDefined()
    expect(markNames(whole).slice(0, -2)).toEqual(masked.slice(0, -2))
    expect(linesOf(whole)).toEqual(leaking.split('\n'))
  })

  it('are each of the members that share a name', async () => {
    const body = '{"active":true,\n"email":"a@example.org",\n"email":"b@example.org"}'
    const { user, report, raw } = await openRaw(body)
    const names = markNames(raw).filter((name) => name.includes('/email'))
    expect(names).toEqual([
      'PII-02, RSP-10, MEM-21, PII-19 at /email, line 2',
      'PII-02, RSP-10, MEM-21, PII-19 at /email, line 3',
    ])
    const finding = card(report, 'RSP-10')
    await user.click(heading(finding))
    await user.click(within(finding).getByRole('button', { name: 'answer /email' }))
    expect(document.activeElement?.closest('.raw-line')?.getAttribute('data-line')).toBe('3')
  })

  it.each([
    [
      'absent members, at the object that lacks them',
      '{"active":true}',
      'AUD-02 at /aud; MEM-18 at /exp, line 1',
      '{',
    ],
    [
      'a byte order mark, at the object behind it',
      '\uFEFF{"active":true,"aud":"https://orders.example.com","exp":1795270052}',
      'RSP-10 at the body, line 1',
      '{',
    ],
    [
      'names with control characters, as escapes',
      '{"active":true,"a\u202eb":[1],"aud":"https://orders.example.com","exp":1795270052}',
      'MEM-21 at /a\\u202eb, line 1',
      '"a\\u202eb"',
    ],
    [
      'what is inside an object, beside the object’s name',
      '{"active":true,"a":{"x":[{"y":"jane@example.org"}]},"aud":"https://orders.example.com","exp":1795270052}',
      'PII-05 at /a/x/0/y, line 1',
      '"y":"‹email 1›"',
    ],
    ['a text that is no JSON', '<html>\nnothing', 'RSP-07 at the body, line 1', '<html>'],
  ])('are those of %s', async (_what, body, name, text) => {
    const { user } = await askFor(body)
    const toggle = screen.queryByRole('radio', { name: 'Raw' })
    if (toggle !== null) await user.click(toggle)
    const raw = part('Body, as it came')
    expect(markNames(raw)).toContain(name)
    const link = within(raw).getAllByRole('link')[markNames(raw).indexOf(name)]
    expect(link?.textContent).toBe(text)
  })

  it('are found again once a body that can not be read is revealed', async () => {
    const { user } = await askFor('{"active":true,"email":"a@example.org"')
    expect(part('Body, as it came').textContent).toContain('‹body left out:')
    await user.click(screen.getByRole('button', { name: 'Reveal the body as it came' }))
    const raw = part('Body, as it came')
    expect(linesOf(raw)).toEqual(['{"active":true,"email":"a@example.org"'])
    expect(markNames(raw)).toEqual([expect.stringMatching(/^RSP-10\b.* at the body, line 1$/)])
    await user.click(screen.getByRole('button', { name: 'Mask the body' }))
    expect(document.body.textContent).not.toContain('a@example.org')
  })

  it('leaves a place without a text to its section', async () => {
    const { user, report } = await askFor('<html>nothing')
    const finding = card(report, 'RSP-07')
    await user.click(heading(finding))
    await user.click(within(finding).getByRole('button', { name: 'response header content-type' }))
    expect(document.activeElement?.textContent).toBe('Request and response')
  })
})

/** The lines that are shown, with the text of their marks and without what is hidden. */
function linesOf(raw: HTMLElement): readonly string[] {
  return [...raw.querySelectorAll('.raw-line')].map((line) => {
    const copy = line.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return ''
    for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove()
    return copy.textContent.replace(/\n$/, '')
  })
}

describe('a signed answer', () => {
  const verdict = { state: 'verified', key: signingKey } as const

  it('is marked in its claims, masked until revealed', async () => {
    const inspect = () => good(signedEvidence(signedJwt(verdict)))
    const { user, report } = await askAbout(markedToken, { inspect })
    const finding = card(report, 'PII-01')
    await user.click(heading(finding))
    await user.click(within(finding).getByRole('button', { name: 'answer /username' }))
    expect(document.activeElement?.textContent).toBe('"username":"‹login 1›"')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(heading(finding))

    const [reveal] = screen.getAllByRole('button', { name: /^Reveal \d+ personal values$/ })
    if (reveal !== undefined) await user.click(reveal)
    const claims = part('Claims, decoded')
    expect(within(claims).getByText('"username":"maren.holst"')).toBeDefined()
    expect(linesOf(claims)).toEqual([JSON.stringify(signedClaims)])
  })

  it('is laid out anew where it came encrypted', async () => {
    const encryption = {
      header: { alg: 'dir' },
      verdict: { state: 'decrypted', key: signingKey },
    } as const
    const evidence = signedEvidence(signedJwt(verdict, { encryption }))
    await askAbout(markedToken, { inspect: () => good(evidence) })
    expect(screen.getAllByText(/^It came encrypted/)).toHaveLength(2)
    expect(part('Claims, decoded').textContent).toContain('"username": "‹login 1›"')
  })
})

describe('a big body', () => {
  const rows = Array.from({ length: 1500 }, (_, at) => `"n${at}": ${at}`)
  const long = `{"active":true,\n${rows.join(',\n')},\n"exp":1}`

  it('is shown in parts, and where a jump goes', async () => {
    const { user, report, raw } = await openRaw(long)
    expect(linesOf(raw)).toHaveLength(200)
    await user.click(within(raw).getByRole('button', { name: /^Show more/ }))
    expect(linesOf(raw)).toHaveLength(400)

    const finding = card(report, 'MEM-13')
    await user.click(heading(finding))
    await user.click(within(finding).getByRole('button', { name: 'answer /exp' }))
    expect(document.activeElement?.closest('.raw-line')?.getAttribute('data-line')).toBe('1502')
    await user.click(within(raw).getByRole('button', { name: 'Show what is before' }))
    expect(linesOf(raw).at(0)).toBe('"n1300": 1300,')
  }, 20_000)

  it('of 4 MiB in one line does not freeze the window', async () => {
    const { raw } = await openRaw(`{"active":true,"pad":"${'x'.repeat(4 * 1024 * 1024)}"}`)
    expect(linesOf(raw).join('').length).toBe(20_000)
    expect(within(raw).getByRole('button', { name: /^Show more \(4,174,/ })).toBeDefined()
  }, 20_000)
})

it('axe has nothing to say of the raw view', async () => {
  await openRaw(leaking)
  document.title = 'Token Loupe'
  document.documentElement.lang = 'en'
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(result.violations.map(({ id }) => id)).toEqual([])
}, 20_000)
