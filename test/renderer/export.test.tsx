// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { callInputs } from '../../core/contract.ts'
import type { JsonObject } from '../../core/json.ts'
import { exportTextLimit } from '../../core/report/export/export-format.ts'
import { askAbout } from './ask-about.tsx'
import { answerEvidence } from './evidence-samples.ts'
import { bad, good, type Handlers } from './fake-bridge.ts'
import { markedToken } from './sample-tokens.ts'

const mail = 'canary.person@example.org'
const body = {
  active: true,
  scope: 'orders:read',
  sub: '8b1f6c3e',
  email: mail,
  name: 'Kanarie Vogelsang',
}
const canaries = [markedToken, 'canary.person', 'Kanarie', 'Vogelsang']

async function openPanel(handlers: Handlers = {}, answer: JsonObject = body) {
  const opened = await askAbout(markedToken, {
    inspect: () => good(answerEvidence(answer)),
    ...handlers,
  })
  const opener = screen.getByRole('button', { name: 'Export' })
  await opened.user.click(opener)
  const panel = screen.getByRole('region', { name: 'Export' })
  return {
    ...opened,
    opener,
    panel,
    press: (name: string) => opened.user.click(within(panel).getByRole('button', { name })),
    choose: (name: RegExp) => opened.user.click(within(panel).getByRole('radio', { name })),
    inClear: () =>
      within(panel).getByRole<HTMLInputElement>('checkbox', { name: /^Show personal/ }),
    said: () => within(panel).getByRole('status').textContent,
    /** What was handed to main, read as main reads it. */
    saved: () =>
      opened.main.inputsOf('report:save').map((input) => callInputs['report:save'].parse(input)),
    copied: () =>
      opened.main
        .inputsOf('clipboard:write')
        .map((input) => callInputs['clipboard:write'].parse(input)),
  }
}

/** A text without what Markdown puts between its characters. */
const bare = (text: string) => text.replaceAll(/[\\\u2060]/g, '')
const leaksOf = (text: string) => canaries.filter((canary) => bare(text).includes(canary))

describe.each([
  [/^Markdown/, 'markdown', 'md', 'Markdown', /^# Token introspection report: Active/],
  [/^HTML/, 'html', 'html', 'HTML', /^<!doctype html>/],
  [
    /^JSON/,
    'json',
    'json',
    'JSON',
    /^\{\n {2}"format": "token-loupe-report"[\s\S]*"version": "0\.1\.0"/,
  ],
  [/^SARIF/, 'sarif', 'sarif', 'SARIF', /"version": "2\.1\.0"/],
] as const)('an export as %s', (radio, format, ending, label, start) => {
  it('is masked, in a file and on the clipboard', async () => {
    const { choose, press, saved, copied, said } = await openPanel()
    await choose(radio)
    await press('Save…')
    const suggestedName = `token-loupe-2026-11-21-140320-active.${ending}`
    await waitFor(() => expect(said()).toBe(`Saved as “${suggestedName}”.`))
    await press('Copy')
    await waitFor(() => expect(said()).toBe(`Copied as ${label}.`))
    const [file] = saved()
    expect(file).toMatchObject({ suggestedName, format })
    expect(file?.text).toMatch(start)
    expect(copied()).toEqual([{ text: file?.text }])
    expect(leaksOf(file?.text ?? '')).toEqual([])
  })

  it('shows personal values, never the token, when the person asks for it, and says so', async () => {
    const { choose, press, user, inClear, saved, said } = await openPanel()
    await choose(radio)
    await user.click(inClear())
    await press('Save…')
    await waitFor(() => expect(said()).toMatch(/, with personal values in clear\.$/))
    const text = saved()[0]?.text ?? ''
    // SARIF points into the received body; in clear it does not carry it.
    expect(leaksOf(text)).toEqual(format === 'sarif' ? [] : canaries.slice(1))
    expect(text).toMatch(format === 'json' ? /"redacted": false/ : /shows personal values in clear/)
  })
})

describe('the choice to show personal values', () => {
  it('is off at first, and off again after one export', async () => {
    const { user, inClear, press, copied } = await openPanel()
    expect(inClear().checked).toBe(false)
    await user.click(inClear())
    await press('Copy')
    await waitFor(() => expect(inClear().checked).toBe(false))
    await press('Copy')
    await waitFor(() => expect(copied()).toHaveLength(2))
    expect(copied().map(({ text }) => leaksOf(text).length > 0)).toEqual([true, false])
  })

  it('is off each time the panel opens', async () => {
    const { user, inClear, press, opener } = await openPanel()
    await user.click(inClear())
    await press('Close')
    await user.click(opener)
    const again = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Show personal/ })
    expect(again.checked).toBe(false)
  })

  it('holds until an export comes of it', async () => {
    const { user, inClear, press, said } = await openPanel({ 'report:save': () => good(null) })
    await user.click(inClear())
    await press('Save…')
    await waitFor(() => expect(said()).toBe('Nothing was saved.'))
    expect(inClear().checked).toBe(true)
  })
})

describe('what goes wrong', () => {
  const sentence = '“report.md” can’t be written: the disk is full. Nothing was written.'

  it.each<[string, Handlers, string, string]>([
    [
      'Save…',
      { 'report:save': () => bad('file-unwritable', sentence) },
      'Nothing was saved',
      sentence,
    ],
    [
      'Copy',
      { 'clipboard:write': () => bad('internal', 'In use.') },
      'Nothing was copied',
      'In use.',
    ],
    [
      'Copy',
      { 'app:info': () => bad('internal', 'Main is gone.') },
      'Nothing was copied',
      'Main is gone.',
    ],
  ])('is said beside the buttons: %s', async (button, handlers, title, message) => {
    const { press, panel, said } = await openPanel(handlers)
    await press(button)
    const alert = await within(panel).findByRole('alert')
    expect(alert.textContent).toBe(`${title}${message}`)
    expect(said()).toBe('')
  })

  it('is forgotten once the next export works, or another format is chosen', async () => {
    let isFull = true
    const { press, choose, panel } = await openPanel({
      'report:save': () => (isFull ? bad('file-unwritable', sentence) : good('report.md')),
    })
    await press('Save…')
    await within(panel).findByRole('alert')
    await choose(/^HTML/)
    expect(within(panel).queryByRole('alert')).toBeNull()
    await press('Save…')
    await within(panel).findByRole('alert')
    isFull = false
    await press('Save…')
    await waitFor(() => expect(within(panel).queryByRole('alert')).toBeNull())
  })

  it('is a report too long to leave the window', async () => {
    const answer = { active: true, note: 'x'.repeat(exportTextLimit / 2) }
    const { press, choose, panel, main } = await openPanel({}, answer)
    await choose(/^JSON/)
    await press('Copy')
    expect((await within(panel).findByRole('alert')).textContent).toContain('too long to leave')
    expect(main.inputsOf('clipboard:write')).toEqual([])
  }, 60_000)
})

describe('the panel', () => {
  it('opens in place, says so, and closes at the second press', async () => {
    const { user, opener, panel } = await openPanel()
    expect(opener.getAttribute('aria-expanded')).toBe('true')
    expect(opener.getAttribute('aria-controls')).toBe(panel.id)
    await user.click(opener)
    expect(screen.queryByRole('region', { name: 'Export' })).toBeNull()
    expect(opener.getAttribute('aria-expanded')).toBe('false')
  })

  it.each([
    [
      'Escape in it',
      async ({ user, choose }) => {
        await choose(/^HTML/)
        await user.keyboard('{Escape}')
      },
    ],
    [
      'Escape on its button',
      async ({ user, opener }) => {
        opener.focus()
        await user.keyboard('{Escape}')
      },
    ],
    ['Close', ({ press }) => press('Close')],
  ] satisfies readonly [string, (panel: Awaited<ReturnType<typeof openPanel>>) => Promise<void>][])(
    'closes with %s, and the focus goes back',
    async (_name, close) => {
      const opened = await openPanel()
      await close(opened)
      expect(screen.queryByRole('region', { name: 'Export' })).toBeNull()
      expect(document.activeElement).toBe(opened.opener)
    },
  )

  it('works with the keyboard alone', async () => {
    const { user, opener, saved } = await openPanel()
    opener.focus()
    await user.tab()
    await user.keyboard('{ArrowDown}')
    for (let step = 0; step < 3; step += 1) await user.tab()
    expect(document.activeElement?.textContent).toBe('Save…')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(saved().map(({ format }) => format)).toEqual(['html']))
  })

  it('makes one export of two presses', async () => {
    const { user, panel, main } = await openPanel({
      'report:save': () => new Promise(() => undefined),
    })
    const save = within(panel).getByRole('button', { name: 'Save…' })
    await user.click(save)
    await user.click(save)
    expect(main.inputsOf('report:save')).toHaveLength(1)
  })

  it('gives axe nothing to say', async () => {
    document.title = 'Token Loupe'
    document.documentElement.lang = 'en'
    const { panel } = await openPanel()
    const { violations } = await axe.run(panel, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
  })
})
