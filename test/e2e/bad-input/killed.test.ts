import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Profile } from '../../../core/profile/profile.ts'
import { callFromPage } from '../support/bridge.ts'
import { launchApp, makeHome, type RunningApp, removeHome } from '../support/launch.ts'
import { makeProfile } from '../support/window-model.ts'
import { expectCalm } from './expect-calm.ts'
import { keptProfile, profileFileOf } from './profile-file-of.ts'

// Large enough that writing it takes a while.
const others = Array.from({ length: 300 }, (_, index) => keptProfile(`Other ${index}`))
let home: string
let folder: string
/** Apps that a failed test left running would keep the next one from starting. */
let started: ChildProcess[] = []

beforeAll(async () => {
  home = await makeHome()
  folder = path.join(home, '.config/token-loupe')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(path.join(folder, 'profiles.json'), profileFileOf(others))
  const { page, close } = await launchApp({ home })
  await makeProfile(page, {
    name: 'Saved 0',
    endpoint: 'https://as.example.com/introspect',
    clientId: 'orders-api',
    clientSecret: 'a secret',
  })
  await close()
})

afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  started = []
})

afterAll(() => removeHome(home))

it.each([15, 40, 63, 90, 133, 180, 250, 333])(
  'finds a whole file, and all that was saved, after being killed %i ms into saving',
  async (delayMs) => {
    const running = await start()
    const before = await savedNumber(running.page)
    const { profile } = before
    const acknowledged: number[] = []
    await running.page.exposeFunction('tellSaved', (number: number) => acknowledged.push(number))
    await startSaving(running.page, profile, before.number)
    while (acknowledged.length === 0) await sleep(1)
    await sleep(delayMs)
    const ended = once(running.app.process(), 'exit')
    running.app.process().kill('SIGKILL')
    await ended

    JSON.parse(await readFile(path.join(folder, 'profiles.json'), 'utf8'))
    const next = await start()
    const after = await savedNumber(next.page)
    expect(after.number).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0)
    expect(after.number).toBeLessThanOrEqual((acknowledged.at(-1) ?? 0) + 2)
    const saved = await callFromPage(next.page, 'profiles:save', {
      draft: { ...profile, name: `Saved ${after.number}` },
      secret: null,
    })
    expect(saved.ok).toBe(true)
    await expectCalm(next)
    await next.close()
    const names = await readdir(folder)
    expect(names.filter((name) => /\.tmp$|damaged|\.lock$/.test(name))).toEqual([])
  },
)

async function start(): Promise<RunningApp> {
  const running = await launchApp({ home })
  started.push(running.app.process())
  return running
}

/** Saves the profile again and again, under a name with a growing number. */
function startSaving(page: Page, profile: Profile, from: number): Promise<void> {
  const draft = JSON.stringify(profile)
  return page.evaluate<void>(`{
    const save = async (number) => {
      const draft = { ...${draft}, name: 'Saved ' + number }
      const answer = await window.loupe['profiles:save']({ draft, secret: null })
      if (!answer.ok) throw new Error(answer.error.message)
      window.tellSaved(number)
      await save(number + 1)
    }
    void save(${from + 1})
  }`)
}

/** The number in the name of the profile that is saved again and again; all others must be there. */
async function savedNumber(page: Page): Promise<{ profile: Profile; number: number }> {
  const list = await callFromPage(page, 'profiles:list', undefined)
  if (!list.ok) throw new Error(list.error.message)
  expect(list.value.notices).toEqual([])
  const profiles = list.value.profiles.map(({ profile }) => profile)
  const saved = profiles.find(({ name }) => name.startsWith('Saved '))
  expect(profiles.filter((profile) => profile !== saved)).toEqual(others)
  if (saved === undefined) throw new Error('The profile is lost')
  return { profile: saved, number: Number(saved.name.slice('Saved '.length)) }
}
