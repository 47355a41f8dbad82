import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askThroughWindow } from '../../demo/ask-through-window.ts'
import { type DemoServer, startDemoServer } from '../../demo/server.ts'
import { axeFaults } from './support/axe-faults.ts'
import { launchApp, type RunningApp } from './support/launch.ts'

let demo: DemoServer
let running: RunningApp

beforeAll(async () => {
  demo = await startDemoServer()
  running = await launchApp({ demoUrl: demo.handoverUrl })
  await running.page.getByRole('heading', { name: 'Demo tokens' }).waitFor()
  expect(await askThroughWindow(running.page, 'Customer data leaks', 'CRM API')).toBe('active')
})

afterAll(async () => {
  await running.close()
  await demo.close()
})

/** The accessible name, or the text, of what has the focus. */
async function focused(): Promise<string> {
  return running.page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  )
}

/** Presses keys until something else has the focus. */
async function pressUntilMoved(key: string): Promise<string> {
  const before = await focused()
  await running.page.keyboard.press(key)
  await expect.poll(focused).not.toBe(before)
  return focused()
}

describe('the raw view', () => {
  it('leads from a finding to its place in the received text and back, by mouse and keyboard', async () => {
    const { page } = running
    const card = page.locator('[data-section="findings"] [data-rule="PII-01"]').first()
    await card.getByRole('button').first().click()
    await card.getByRole('button', { name: 'answer /username' }).click()
    await expect.poll(focused).toMatch(/^PII-01.* at \/username, line 1/)
    expect(await focused()).toContain('‹login 1›')
    expect(await pressUntilMoved('Tab')).toMatch(/ at \/name, line 1/)
    await pressUntilMoved('Shift+Tab')
    expect(await pressUntilMoved('Enter')).toContain('PII-01')
  })

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (colorScheme) => {
    await running.page.emulateMedia({ colorScheme })
    expect(await axeFaults(running.page)).toEqual([])
  })

  it('fits a window that is zoomed to 200 %', async () => {
    const { page } = running
    await page.setViewportSize({ width: 640, height: 430 })
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(wider).toBe(false)
  })
})
