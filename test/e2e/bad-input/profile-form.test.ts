import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch.ts'
import { listAccounts } from '../support/secret-tool.ts'
import { fillProfile, makeProfile, type TypedProfile } from '../support/window-model.ts'
import { expectCalm } from './expect-calm.ts'

const good: TypedProfile = {
  name: 'Orders API',
  endpoint: 'https://as.example.com/introspect',
  clientId: 'orders-api',
  clientSecret: 'a secret of no use',
}

let running: RunningApp
let page: Page
let accountsBefore: readonly string[]

beforeAll(async () => {
  accountsBefore = await listAccounts()
  running = await launchApp()
  page = running.page
})

afterAll(() => running.close())

describe('an endpoint that cannot be asked', () => {
  it.each([
    ['empty', '', /Give the URL of the introspection endpoint/],
    ['no URL', 'introspect', /is not a URL.*Write it in full/],
    ['a URL without a host', 'https://', /is not a URL/],
    ['a scheme of its own', 'ftp://as.example.com/introspect', /begins with ftp:\/\//],
    ['javascript:', 'javascript:alert(1)', /is not a URL/],
    ['http to a far host', 'http://as.example.com/introspect', /unencrypted to as\.example\.com/],
    ['http to a near-loopback name', 'http://127.0.0.1.example.com/', /unencrypted to/],
    ['user info', 'https://me:pw@as.example.com/introspect', /user name or password/],
    ['a fragment', 'https://as.example.com/introspect#x', /fragment/],
    ['a blank', 'https://as.example.com/a b', /blanks or control characters/],
  ])('is refused beside its field, and nothing is saved: %s', async (_name, endpoint, said) => {
    await fillProfile(page, { ...good, endpoint })
    await save()
    expect(await complaintOf('Introspection endpoint')).toMatch(said)
    expect(await page.getByRole('alert').innerText()).toMatch(/Not saved/)
    expect(await page.getByLabel('Client ID', { exact: true }).inputValue()).toBe(good.clientId)
    expect(await page.getByLabel('Client secret', { exact: true }).inputValue()).toBe(
      good.clientSecret,
    )
    expect(await whatIsKept()).toEqual({ file: false, accounts: accountsBefore, names: [] })
    await expectCalm(running)
  })
})

describe('a form that lacks something', () => {
  it.each([
    ['a name', 'Name', { name: '  ' }, /Give the profile a name/],
    ['a client ID', 'Client ID', { clientId: '' }, /Give the client ID/],
    ['a secret', 'Client secret', { clientSecret: '' }, /Type the client secret/],
  ])('says so beside the field, and nothing is saved: %s', async (_name, label, part, said) => {
    await fillProfile(page, { ...good, ...part })
    await save()
    expect(await complaintOf(label)).toMatch(said)
    expect(await whatIsKept()).toEqual({ file: false, accounts: accountsBefore, names: [] })
    await expectCalm(running)
  })
})

it.each(['Orders API', '  orders api '])('refuses a name that exists: “%s”', async (name) => {
  if ((await profileNames()).length === 0) await makeProfile(page, good)
  const before = await whatIsKept()
  await fillProfile(page, { ...good, name, clientId: 'another' })
  await save()
  expect(await complaintOf('Name')).toMatch(/There is already a profile named .* Choose another/)
  expect(await page.getByLabel('Client ID', { exact: true }).inputValue()).toBe('another')
  expect(await whatIsKept()).toEqual(before)
  expect(before.names).toEqual(['Orders API'])
  await expectCalm(running)
})

function save(): Promise<void> {
  return page.getByRole('button', { name: 'Save', exact: true }).click()
}

/** What a screen reader says is wrong with the field of that label. */
async function complaintOf(label: string): Promise<string> {
  const field = page.getByLabel(label, { exact: true })
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const [id] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ')
  return page.locator(`[id="${id}"]`).innerText()
}

async function whatIsKept() {
  const file = path.join(running.userData, 'profiles.json')
  return {
    file: await access(file).then(
      () => true,
      () => false,
    ),
    accounts: await listAccounts(),
    names: await profileNames(),
  }
}

async function profileNames(): Promise<readonly (string | null)[]> {
  const items = await page.locator('[data-profile]').all()
  return Promise.all(items.map((item) => item.getAttribute('data-profile')))
}
