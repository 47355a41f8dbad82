import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch.ts'
import { paste } from '../support/window-model.ts'
import { expectCalm } from './expect-calm.ts'
import { watchPage } from './watch-page.ts'

/** Milliseconds for which the window may stand still; a person takes a second for a break of thought. */
const longestPauseMs = 1_500
const megabyte = 1_000_000

let running: RunningApp
let page: Page
let pause: () => Promise<number>

beforeAll(async () => {
  running = await launchApp()
  page = running.page
})

beforeEach(async () => {
  const clear = page.getByRole('button', { name: 'Clear', exact: true })
  if ((await clear.count()) > 0) await clear.click()
  await page.getByLabel('What was pasted').waitFor({ state: 'detached', timeout: 5_000 })
  pause = await watchPage(page)
})

afterEach(() => expectCalm(running))

afterAll(() => running.close())

const tooLong = /No token to ask about[\s\S]*10,000,000 characters/
const ways = [
  ['typed or dropped', paste],
  ['pasted', pasteFromClipboard],
] as const

describe.each(ways)('a text that is %s', (_, put) => {
  it.each([
    ['1 MB of one letter', 'a'.repeat(megabyte), /1,000,000 characters/],
    ['1 MB of nested JSON', '[{"a":'.repeat(megabyte / 6), /What was pasted|No token/],
    ['1 MB of a JWT', `eyJhbGciOiJub25lIn0.${'QUFB'.repeat(249_900)}.x`, /signed JWT/],
    ['1 MB of blanks', ' '.repeat(megabyte), null],
    ['10 MB of one letter', 'a'.repeat(10 * megabyte), tooLong],
    ['10 MB of lines', 'Bearer abc\n'.repeat(megabyte).slice(0, 10 * megabyte), tooLong],
  ])('is answered soon: %s', async (_name, text, said) => {
    await put(page, text)
    const panel = page.getByLabel('What was pasted')
    if (said === null) {
      await page.getByText('Reading a large paste').waitFor({ state: 'detached' })
      expect(await panel.count()).toBe(0)
    } else {
      await panel.waitFor({ timeout: 10_000 })
      expect(await panel.innerText()).toMatch(said)
    }
    expect(await pause()).toBeLessThan(longestPauseMs)
  })
})

describe('a paste without a token that can be asked about', () => {
  it.each([
    ['nothing', ''],
    ['blanks and line breaks', ' \n\t '],
  ])('asks for one, and for nothing else: %s', async (_name, text) => {
    await paste(page, text)
    await page.getByLabel('What was pasted').waitFor({ state: 'detached', timeout: 2_000 })
    expect(await page.getByRole('button', { name: 'Ask', exact: true }).isDisabled()).toBe(true)
    expect(await page.getByLabel('Ask the server').innerText()).toMatch(/Make a profile first/)
  })

  it.each([
    ['NUL', 'abc\u0000def', 'U+0000'],
    ['ESC', 'abc\u001b[31mdef', 'U+001B'],
    ['a C1 control', 'abc\u009bdef', 'U+009B'],
    ['BEL', '\u0007abc', 'U+0007'],
  ])('names the control character in it: %s', async (_name, text, named) => {
    await paste(page, text)
    const panel = page.getByLabel('What was pasted')
    await panel.waitFor()
    expect(await panel.innerText()).toContain(named)
    expect(await panel.innerText()).toMatch(/No token to ask about/)
  })
})

it('still reads a good token afterwards', async () => {
  await paste(page, 'Bearer good-token')
  expect(await page.getByLabel('What was pasted').innerText()).toMatch(/opaque, 10 characters/)
})

/** What Ctrl+V does: the page sees the clipboard before the text is in the field. */
async function pasteFromClipboard(target: Page, text: string): Promise<void> {
  const area = target.getByRole('textbox', { name: 'Token', exact: true })
  await area.evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    if (!(element instanceof HTMLTextAreaElement) || !element.dispatchEvent(event)) return
    element.focus()
    element.setRangeText(words)
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, text)
}
