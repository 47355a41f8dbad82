import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pressAsk } from '../../../demo/ask-through-window.ts'
import { type OddServer, startOddServer } from '../../fixtures/odd-server.ts'
import { launchApp, makeHome, removeHome } from '../support/launch.ts'
import { makeProfile, paste } from '../support/window-model.ts'
import { expectCalm } from './expect-calm.ts'

let home: string
let own: OddServer
let foreign: OddServer

const active = () => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"active":true}',
})

beforeAll(async () => {
  home = await makeHome()
  own = await startOddServer(active)
  foreign = await startOddServer(active)
})

afterAll(async () => {
  await Promise.all([own.close(), foreign.close()])
  await removeHome(home)
})

it('does not send a secret to a server that was put into the file behind the app’s back', async () => {
  const first = await launchApp({ home })
  await makeProfile(first.page, {
    name: 'Orders API',
    endpoint: `${own.url}/introspect`,
    clientId: 'orders-api',
    clientSecret: 'typed for the own server only',
  })
  await first.close()
  const file = path.join(first.userData, 'profiles.json')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replaceAll(own.url, foreign.url))

  const second = await launchApp({ home })
  await paste(second.page, 'a-token')
  await second.page.getByText(`Asks ${foreign.url}/introspect`).waitFor()
  await second.page.getByRole('button', { name: 'Ask', exact: true }).click()
  const refusal = second.page.getByRole('alert')
  await refusal.waitFor()
  const said = await refusal.innerText()
  expect(said).toContain('The secret was typed for another server')
  expect(said).toContain(`typed for ${own.url}, and would now go to ${foreign.url}`)
  expect([own.requests, foreign.requests]).toEqual([[], []])
  await expectCalm(second)
  await second.close()

  await writeFile(file, text)
  const third = await launchApp({ home })
  await paste(third.page, 'a-token')
  expect(await pressAsk(third.page)).toBe('active')
  expect([own.requests.length, foreign.requests.length]).toEqual([1, 0])
  await third.close()
})
