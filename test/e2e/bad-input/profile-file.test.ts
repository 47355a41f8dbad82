import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { launchApp, makeHome, removeHome } from '../support/launch.ts'
import { makeProfile } from '../support/window-model.ts'
import { expectCalm } from './expect-calm.ts'
import { keptProfile, profileFileOf } from './profile-file-of.ts'

let home: string
let folder: string
let file: string

beforeEach(async () => {
  home = await makeHome()
  folder = path.join(home, '.config/token-loupe')
  file = path.join(folder, 'profiles.json')
  await mkdir(folder, { recursive: true, mode: 0o700 })
})

afterEach(() => removeHome(home))

const whole = profileFileOf([keptProfile('Orders API'), keptProfile('CRM API')])

describe('a profile file that cannot be read', () => {
  it.each([
    ['half-written', Buffer.from(whole.slice(0, whole.length / 2))],
    ['empty', Buffer.alloc(0)],
    ['of zeros, as after a power cut', Buffer.alloc(whole.length)],
    ['not JSON', Buffer.from('profiles: none')],
    ['not ours', Buffer.from('{"profiles":[]}')],
    ['not UTF-8', Buffer.concat([Buffer.from(whole), Buffer.from([0xff, 0xfe])])],
  ])('is set aside, said, and kept byte for byte: %s', async (_name, bytes) => {
    const aside = await startAndReadNotice(() => writeFile(file, bytes))
    expect(await readFile(aside)).toEqual(bytes)
    expect(await namesInFile()).toEqual(['New one'])
  })

  it('is set aside with all that is in it where a folder is in its place', async () => {
    const aside = await startAndReadNotice(async () => {
      await mkdir(file, { recursive: true })
      await writeFile(path.join(file, 'inside'), 'something of the person’s')
    })
    expect(await readFile(path.join(aside, 'inside'), 'utf8')).toBe('something of the person’s')
  })
})

it('leaves out one broken profile, says which, and keeps the file as it was', async () => {
  const broken = { ...keptProfile('Broken API'), introspectionEndpoint: 7 }
  const text = profileFileOf([keptProfile('Orders API'), broken])
  const running = await launchApp({ home, prepare: () => writeFile(file, text) })
  const { page } = running
  await page.getByRole('tab', { name: 'Profiles' }).click()
  await page.locator('[data-profile="Orders API"]').waitFor()
  expect(await page.locator('.profiles-list').innerText()).toMatch(
    /“Broken API” in .*cannot be read/,
  )
  await makeProfile(page, newOne)
  await expectCalm(running)
  await running.close()
  const [aside = ''] = (await readdir(folder)).filter((name) => name.includes('.damaged-'))
  expect(await readFile(path.join(folder, aside), 'utf8')).toBe(text)
  expect(await namesInFile()).toEqual(['Orders API', 'New one'])
})

it('leaves the file of a newer version alone, and says so', async () => {
  const text = JSON.stringify({ format: 'token-loupe-profiles', version: 99, anything: [] })
  await writeFile(file, text)
  const running = await launchApp({ home })
  await running.page.getByRole('tab', { name: 'Profiles' }).click()
  const notice = running.page.locator('.profiles-list').getByText(/written by a newer version/)
  await notice.waitFor()
  await expectCalm(running)
  await running.close()
  expect(await readFile(file, 'utf8')).toBe(text)
})

it('keeps new profile files for their owner only', async () => {
  await chmod(folder, 0o755)
  const running = await launchApp({ home })
  await makeProfile(running.page, newOne)
  await running.close()
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

const namesSchema = z.object({ profiles: z.array(z.object({ name: z.string() })) })

const newOne = {
  name: 'New one',
  endpoint: 'https://as.example.com/introspect',
  clientId: 'new',
  clientSecret: 'new secret',
}

/** Starts with what `prepare` puts there, reads where the Profiles view says the file is now, makes a profile, and ends. */
async function startAndReadNotice(prepare: () => Promise<void>): Promise<string> {
  const running = await launchApp({ home, prepare })
  const { page } = running
  await page.getByRole('tab', { name: 'Profiles' }).click()
  const notice = page.locator('.profiles-list').getByText(/could not be read. It was kept as/)
  await notice.waitFor()
  const aside = /It was kept as (.*\.json), and a new one was begun/.exec(await notice.innerText())
  await makeProfile(page, newOne)
  await expectCalm(running)
  await running.close()
  return aside?.[1] ?? ''
}

async function namesInFile(): Promise<readonly string[]> {
  const { profiles } = namesSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return profiles.map(({ name }) => name)
}
