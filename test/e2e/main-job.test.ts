import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askThroughWindow, chooseProfile } from '../../demo/ask-through-window.ts'
import { mira } from '../../demo/person.ts'
import { type DemoServer, startDemoServer } from '../../demo/server.ts'
import { type OddServer, startOddServer } from '../fixtures/odd-server.ts'
import { axeFaults } from './support/axe-faults.ts'
import { launchApp, type RunningApp } from './support/launch.ts'
import { listAccounts } from './support/secret-tool.ts'
import { fillProfile, paste } from './support/window-model.ts'

let demo: DemoServer
let silent: OddServer
let running: RunningApp
let page: Page
let accountsBefore: readonly string[]

beforeAll(async () => {
  accountsBefore = await listAccounts()
  demo = await startDemoServer()
  silent = await startOddServer(() => new Promise(() => undefined))
  running = await launchApp({ demoUrl: demo.handoverUrl })
  page = running.page
  await page.getByRole('heading', { name: 'Demo tokens' }).waitFor()
})

afterAll(async () => {
  await running.close()
  await Promise.all([demo.close(), silent.close()])
})

describe('the main job, in the window, at the real authorization server', () => {
  it('answers for each demo token and each caller', async () => {
    const seen: string[] = []
    const expected: string[] = []
    for (const token of demo.tokens) {
      for (const caller of demo.callers) {
        const shown = await askThroughWindow(page, token.label, caller.name)
        seen.push(`${token.key} as ${caller.key}: ${shown}`)
        expected.push(`${token.key} as ${caller.key}: ${token.expected[caller.key].verdict}`)
      }
    }
    expect(seen).toEqual(expected)
  })

  it('warns of the personal claims that leak, masked until they are revealed', async () => {
    await askThroughWindow(page, 'Customer data leaks', 'CRM API')
    const members = page.locator('[data-section="members"]')
    const email = String(mira.claims['email'])
    expect(await page.locator('[data-section="findings"]').innerText()).toMatch(/PII-02/)
    expect(await page.content()).not.toContain(email)
    await members.getByRole('button', { name: /Reveal \d+ personal values/ }).click()
    expect(await members.innerText()).toContain(email)
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await members.getByRole('button', { name: /Reveal \d+ personal values/ }).waitFor()
    expect(await page.content()).not.toContain(email)
  })

  it('compares scopes and draws the timeline, which can be read as text as well', async () => {
    await askThroughWindow(page, 'Orders access', 'CRM API')
    const scopes = await page.locator('[data-section="scopes"]').innerText()
    expect(scopes).toMatch(/crm:read/)
    const validity = page.locator('[data-section="validity"]')
    expect(await validity.locator('svg[role="img"]').count()).toBe(1)
    expect(await validity.innerText()).toMatch(/Expires exp\s.*UTC\s+in 7 h \d+ min/)
  })

  it('decodes a JWT at once, marked as not verified, and sends nothing before Ask', async () => {
    await fillProfile(page, {
      name: 'Silent',
      endpoint: `${silent.url}/introspect`,
      clientId: 'silent-api',
      clientSecret: 'whatever',
    })
    await page.getByRole('radio', { name: /This session only/ }).check({ force: true })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.locator('[data-profile="Silent"]').waitFor()
    await page.getByRole('tab', { name: 'Inspect' }).click()
    await chooseProfile(page, 'Silent')
    await page.getByRole('button', { name: 'JWT full of claims', exact: true }).click()
    const decoded = await page.getByLabel('Decoded token, not verified').innerText()
    expect(decoded).toMatch(/Not verified[\s\S]*at\+jwt/)
    await page.waitForTimeout(500)
    expect(silent.requests).toEqual([])
  })

  it('asks with Ctrl+Enter, and cancels with Escape', async () => {
    await paste(page, 'a-token-that-nobody-knows')
    await page.getByRole('textbox', { name: 'Token', exact: true }).press('Control+Enter')
    await page.getByRole('button', { name: 'Cancel', exact: true }).waitFor()
    while (silent.requests.length === 0) await page.waitForTimeout(20)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Ask', exact: true }).waitFor({ timeout: 2_000 })
    expect(await page.getByLabel('Answer', { exact: true }).innerText()).toMatch(/cancelled/i)
  })

  it('leaves the keychain of the person alone', async () => {
    expect(await listAccounts()).toEqual(accountsBefore)
  })
})

describe.each(['light', 'dark'] as const)('the window in its %s theme', (colorScheme) => {
  it('has no accessibility fault that axe knows of', async () => {
    await page.emulateMedia({ colorScheme })
    await page.getByRole('tab', { name: 'Inspect' }).click()
    await askThroughWindow(page, 'Customer data leaks', 'CRM API')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('tab', { name: 'Profiles' }).click()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('tab', { name: 'Inspect' }).click()
  })

  it('scrolls its panes, never the page', async () => {
    await page.emulateMedia({ colorScheme })
    await askThroughWindow(page, 'JWT full of claims', 'Orders API')
    const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
    expect(height).toBeLessThanOrEqual(0)
  })

  it('needs no scrolling sideways at twice the size', async () => {
    await page.emulateMedia({ colorScheme })
    const setZoom = (factor: number) =>
      running.app.evaluate(({ BrowserWindow }, zoom) => {
        BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(zoom)
      }, factor)
    await setZoom(2)
    await page.waitForTimeout(300)
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }))
    await setZoom(1)
    expect(scroll).toBeLessThanOrEqual(client)
  })
})
