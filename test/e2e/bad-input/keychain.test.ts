import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pressAsk } from '../../../demo/ask-through-window.ts'
import { type OddServer, startOddServer } from '../../fixtures/odd-server.ts'
import {
  type KeyringKind,
  type PrivateKeyring,
  startKeyring,
} from '../../keychain/private-keyring.ts'
import { launchApp, type RunningApp } from '../support/launch.ts'
import { fillProfile, makeProfile, paste, type TypedProfile } from '../support/window-model.ts'
import { expectCalm } from './expect-calm.ts'
import { watchPage } from './watch-page.ts'

/** Milliseconds: three seconds for the keychain, and what a click and a busy machine take. */
const longestWaitMs = 4_000
const longestPauseMs = 500

let server: OddServer
let keyring: PrivateKeyring
let running: RunningApp
let page: Page
let profile: TypedProfile

beforeAll(async () => {
  server = await startOddServer(() => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"active":true}',
  }))
  profile = {
    name: 'Orders API',
    endpoint: `${server.url}/introspect`,
    clientId: 'orders-api',
    clientSecret: 'kept in memory',
  }
})

afterEach(async () => {
  keyring.thaw()
  await running.close()
  await keyring.close()
})

afterAll(() => server.close())

interface Trouble {
  readonly name: string
  readonly kind: KeyringKind
  /** Environment of the app beyond the keyring's own. */
  readonly environment?: NodeJS.ProcessEnv
  readonly begin?: () => Promise<void> | void
  readonly said: RegExp
}

const troubles: readonly Trouble[] = [
  {
    name: 'there is no D-Bus session',
    kind: 'no-service',
    environment: { DBUS_SESSION_BUS_ADDRESS: undefined },
    said: /There is no keychain: this session has no D-Bus\. Sign in to a desktop session/,
  },
  {
    name: 'nobody is at the address of the bus',
    kind: 'no-service',
    environment: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' },
    said: /There is no keychain: this session has no D-Bus/,
  },
  {
    name: 'no program offers a keychain',
    kind: 'no-service',
    said: /no program of this session offers the Secret Service.*Install gnome-keyring/,
  },
  {
    name: 'it has no collection yet',
    kind: 'no-collection',
    said: /no default collection yet\. Make one with/,
  },
  {
    name: 'it is locked',
    kind: 'unlocked',
    begin: () => keyring.lock(),
    said: /The keychain is locked\. Unlock it with/,
  },
  {
    name: 'it hangs',
    kind: 'unlocked',
    begin: () => keyring.freeze(),
    said: /The keychain does not answer\. If it is asking for its password, unlock it/,
  },
]

describe('where the keychain can take no secret', () => {
  it.each(troubles)(
    'the form says so and keeps the profile for this session: $name',
    async ({ kind, environment = {}, begin, said }) => {
      await start(kind, environment)
      await begin?.()
      const pause = await watchPage(page)
      const form = page.getByRole('form')
      await fillProfile(page, profile)
      const warning = form.getByText('The keychain can not take a secret now')
      await within('the warning', () => warning.waitFor())
      expect(await form.innerText()).toMatch(said)

      await page.getByRole('button', { name: 'Save', exact: true }).click()
      const failure = form.getByRole('alert')
      await within('the refusal to save', () => failure.waitFor())
      expect(await failure.innerText()).toMatch(/The profile was not saved/)
      expect(await failure.innerText()).toMatch(said)
      expect(await page.getByLabel('Client secret', { exact: true }).inputValue()).toBe(
        profile.clientSecret,
      )
      expect(await page.locator('[data-profile]').count()).toBe(0)

      await failure.getByRole('button', { name: 'Use for this session only' }).click()
      const item = page.locator(`[data-profile="${profile.name}"]`)
      await within('the session profile', () => item.waitFor())
      expect(await item.innerText()).toMatch(/secret for this session only/)
      await paste(page, 'a-token')
      expect(await within('the answer', () => pressAsk(page))).toBe('active')
      expect(await pause(), 'longest pause of the page in ms').toBeLessThan(longestPauseMs)
      await expectCalm(running)
    },
  )
})

describe('where the keychain stops answering after a secret was saved', () => {
  it.each([
    ['it hangs', () => keyring.freeze(), /The keychain does not answer/],
    ['it is locked', () => keyring.lock(), /The keychain is locked/],
  ] as const)('asking says so and offers this session only: %s', async (_name, begin, said) => {
    await start('unlocked', {})
    await makeProfile(page, profile)
    await begin()
    const pause = await watchPage(page)
    await paste(page, 'a-token')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    const failure = page.getByLabel('Answer', { exact: true }).getByRole('alert')
    await within('the failure', () => failure.waitFor())
    expect(await failure.innerText()).toMatch(said)
    await failure.getByRole('button', { name: 'Use for this session only' }).click()
    await page.getByLabel('Client secret', { exact: true }).fill(profile.clientSecret)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const item = page.locator(`[data-profile="${profile.name}"]`)
    await within('the session profile', () =>
      item.getByText(/secret for this session only/).waitFor({ timeout: 10_000 }),
    )
    await page.getByRole('tab', { name: 'Inspect' }).click()
    expect(await within('the answer', () => pressAsk(page))).toBe('active')
    expect(await pause(), 'longest pause of the page in ms').toBeLessThan(longestPauseMs)
    await expectCalm(running)
  })
})

async function start(kind: KeyringKind, environment: NodeJS.ProcessEnv): Promise<void> {
  keyring = await startKeyring(kind)
  const { DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR } = keyring.env
  running = await launchApp({
    environment: { DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR, ...environment },
  })
  page = running.page
}

/** Runs a step, and fails where it took longer than the keychain may take. */
async function within<T>(what: string, step: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await step()
  expect(performance.now() - started, `${what}, in ms`).toBeLessThan(longestWaitMs)
  return result
}
