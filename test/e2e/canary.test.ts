import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chooseProfile, pressAsk } from '../../demo/ask-through-window.ts'
import { type OddServer, startOddServer } from '../fixtures/odd-server.ts'
import { callFromPage } from './support/bridge.ts'
import { filesHolding, writtenForms } from './support/hunt.ts'
import { launchApp, makeHome, type RunningApp, removeHome } from './support/launch.ts'
import { listAccounts, lookUpSecret } from './support/secret-tool.ts'
import { makeProfile, paste } from './support/window-model.ts'

// Unlike anything else on the machine, and with characters that every encoding treats differently.
const secret = `kanarienvogel+geheim/${crypto.randomUUID()}&=%:"<ü`
const token = `canary-token.${crypto.randomUUID()}~._-`

let home: string
let running: RunningApp
let echo: OddServer
let failing: OddServer

beforeAll(async () => {
  home = await makeHome()
  echo = await startOddServer((request) => ({
    status: 200,
    headers: { 'content-type': 'application/json', 'x-echo': request.headers.authorization ?? '' },
    body: JSON.stringify({
      active: true,
      headers: request.rawHeaders,
      body: request.body,
      form: Object.fromEntries(new URLSearchParams(request.body)),
    }),
  }))
  failing = await startOddServer((request) => ({
    status: 500,
    headers: { 'content-type': 'text/html' },
    body: `<h1>Broken</h1><pre>${request.body} ${request.headers.authorization ?? ''}</pre>`,
  }))
  running = await launchApp({ home })
})

afterAll(async () => {
  await running.close()
  await Promise.all([echo.close(), failing.close()])
  await removeHome(home)
})

it('leaves secret and token nowhere but in the keychain and where they were typed', async () => {
  const { page } = running
  const accountsBefore = await listAccounts()
  await makeProfile(page, {
    name: 'Echo',
    endpoint: `${echo.url}/introspect`,
    clientId: 'canary-api',
    clientSecret: secret,
  })
  await makeProfile(page, {
    name: 'Failing',
    endpoint: `${failing.url}/introspect`,
    clientId: 'canary-api',
    clientSecret: secret,
  })
  const list = await callFromPage(page, 'profiles:list', undefined)
  if (!list.ok) throw new Error(list.error.message)
  const ids = list.value.profiles.map(({ profile }) => profile.id)
  expect([...(await listAccounts())].sort()).toEqual(
    [...accountsBefore, ...ids.map((id) => `profile:${id}`)].sort(),
  )
  expect(await Promise.all(ids.map(holdsSecret))).toEqual([true, true])

  await paste(page, token)
  await chooseProfile(page, 'Echo')
  expect(await pressAsk(page)).toBe('active')
  await chooseProfile(page, 'Failing')
  expect(await pressAsk(page)).toBe('no-valid-answer')
  await chooseProfile(page, 'Echo')
  expect(await pressAsk(page)).toBe('active')
  // The servers really had both, so that an echo of them could have come back.
  for (const server of [echo, failing]) {
    expect(
      server.requests.every(({ body }) => new URLSearchParams(body).get('token') === token),
    ).toBe(true)
    expect(server.requests.length).toBeGreaterThan(0)
  }

  expect(holdsAny(await page.content(), [secret, token])).toEqual([])
  expect(await page.getByLabel('Client secret', { exact: true }).count()).toBe(0)
  // The token stands in the textarea, so the hunt must find it in the heap; the secret must be gone.
  const heap = await heapOf(running)
  expect(holdsAny(heap, [token])).not.toEqual([])
  expect(holdsAny(heap, [secret])).toEqual([])

  await page.getByRole('tab', { name: 'Profiles' }).click()
  for (const name of ['Echo', 'Failing']) {
    await page.getByRole('button', { name: `Delete ${name}` }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.locator(`[data-profile="${name}"]`).waitFor({ state: 'detached' })
  }
  expect(await listAccounts()).toEqual(accountsBefore)

  await running.close()
  expect(holdsAny(running.log(), [secret, token])).toEqual([])
  expect(await filesHolding(home, [secret, token])).toEqual([])
  await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
})

async function holdsSecret(id: string): Promise<boolean> {
  const item: unknown = JSON.parse((await lookUpSecret(id)) ?? '{}')
  return JSON.stringify(item).includes(JSON.stringify(secret))
}

function holdsAny(text: string, markers: readonly string[]): readonly string[] {
  return markers.flatMap(writtenForms).filter((form) => text.includes(form))
}

/** All strings that the page's heap holds after a garbage collection. */
async function heapOf({ page }: RunningApp): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return chunks.join('')
}
