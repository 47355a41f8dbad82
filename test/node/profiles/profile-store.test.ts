import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Profile } from '../../../core/profile/profile.ts'
import type { StoredProfiles } from '../../../node/profiles/profile-file.ts'
import { createProfileStore, type ProfileStore } from '../../../node/profiles/profile-store.ts'
import { containing } from '../like.ts'
import { aDraft, anId } from './drafts.ts'

const now = () => Date.UTC(2026, 10, 21, 4, 15)
const asideName = 'profiles.damaged-20261121T041500000Z.json'
let folder = ''
let file = ''
let store: ProfileStore = createProfileStore({ folder, now })

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'profile-store-')), 'token-loupe')
  file = path.join(folder, 'profiles.json')
  store = createProfileStore({ folder, now: () => Date.now() })
})

afterEach(async () => {
  await rm(path.dirname(folder), { recursive: true, force: true })
})

describe('the profile store', () => {
  it('reads nothing, and makes nothing, before the first write', async () => {
    expect([await store.read(), store.notices()]).toEqual([{ profiles: [], unsettled: [] }, []])
    await expect(stat(folder)).rejects.toThrow('ENOENT')
  })

  it('keeps what it was given, in a file and a folder of the owner alone', async () => {
    await store.update(add(aProfile(1)))
    const other = createProfileStore({ folder, now })
    expect([
      await other.read(),
      (await stat(file)).mode & 0o777,
      (await stat(folder)).mode & 0o777,
      await readdir(folder),
      JSON.parse(await readFile(file, 'utf8')),
    ]).toEqual([
      { profiles: [aProfile(1)], unsettled: [] },
      0o600,
      0o700,
      ['profiles.json'],
      { format: 'token-loupe-profiles', version: 1, profiles: [aProfile(1)] },
    ])
  })

  it('leaves the file as it is when the change throws', async () => {
    await store.update(add(aProfile(1)))
    const refuse = () => {
      throw new Error('taken')
    }
    await expect(store.update(refuse)).rejects.toThrow('taken')
    expect([(await store.read()).profiles, await readdir(folder)]).toEqual([
      [aProfile(1)],
      ['profiles.json'],
    ])
  })

  it.each([
    ['half-written', '{"format":"token-loupe-profiles","version":1,"profiles":[{"id":'],
    ['empty', ''],
    ['of another format', '{"format":"something","version":1,"profiles":[]}'],
    ['a list', '[]'],
    ['without a list of profiles', '{"format":"token-loupe-profiles","version":1}'],
  ])('sets a file aside that is %s', async (_, text) => {
    await put(text)
    store = createProfileStore({ folder, now })
    expect(await store.read()).toEqual({ profiles: [], unsettled: [] })
    expect(store.notices()).toEqual([containing(`It was kept as ${path.join(folder, asideName)}`)])
    await store.update(add(aProfile(1)))
    expect([
      await readFile(path.join(folder, asideName), 'utf8'),
      (await readdir(folder)).sort(),
    ]).toEqual([text, [asideName, 'profiles.json']])
  })

  it('sets aside what is not text, and a folder in the place of the file', async () => {
    await mkdir(folder)
    await writeFile(file, Buffer.from([0xff, 0xfe, 0x00]))
    store = createProfileStore({ folder, now })
    await store.read()
    await mkdir(file)
    await store.read()
    expect([store.notices().length, (await readdir(folder)).sort()]).toEqual([
      2,
      [asideName.replace('.json', '-2.json'), asideName].sort(),
    ])
  })

  it('sets a damaged file aside when the first thing that happens is a write', async () => {
    await put('{')
    store = createProfileStore({ folder, now })
    await store.update(add(aProfile(1)))
    expect([
      (await store.read()).profiles,
      await readFile(path.join(folder, asideName), 'utf8'),
    ]).toEqual([[aProfile(1)], '{'])
  })

  it('leaves a file of a newer version alone, and says so', async () => {
    const text = '{"format":"token-loupe-profiles","version":2,"profiles":{"new":"shape"}}'
    await put(text)
    expect((await store.read()).profiles).toEqual([])
    await expect(store.update(add(aProfile(1)))).rejects.toMatchObject({
      code: 'profile-file-unwritable',
      message: containing('newer version of Token Loupe'),
    })
    expect([store.notices(), await readFile(file, 'utf8'), await readdir(folder)]).toEqual([
      [containing('Update Token Loupe')],
      text,
      ['profiles.json'],
    ])
  })

  it('uses the profiles that are good, and copies the file aside before it is next written', async () => {
    const broken = { ...aProfile(2), name: 'Old one', role: 'king' }
    const twin = { ...aProfile(1), name: 'Twin' }
    const profiles = [broken, aProfile(1), twin, 7]
    const text = JSON.stringify({ format: 'token-loupe-profiles', version: 1, profiles })
    await put(text)
    store = createProfileStore({ folder, now })
    expect([(await store.read()).profiles, store.notices(), await readdir(folder)]).toEqual([
      [aProfile(1)],
      [containing('The profiles “Old one”, “Twin”, number 4 in')],
      ['profiles.json'],
    ])
    await store.update(add(aProfile(3)))
    expect([
      (await store.read()).profiles,
      store.notices(),
      await readFile(path.join(folder, asideName), 'utf8'),
    ]).toEqual([[aProfile(1), aProfile(3)], [containing(asideName)], text])
  })

  it('sees what another process wrote since it read', async () => {
    const other = createProfileStore({ folder, now: () => Date.now() })
    await store.read()
    await other.update(add(aProfile(1)))
    await store.update(add(aProfile(2)))
    expect((await other.read()).profiles.map(({ id }) => id)).toEqual([anId(1), anId(2)])
  })

  it('loses no profile when four processes write 25 each at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map((writer) => runWriter(writer * 100, 25)))
    const ids = (await store.read()).profiles.map(({ id }) => id).sort()
    expect(ids).toEqual(
      [1, 2, 3, 4].flatMap((writer) =>
        Array.from({ length: 25 }, (_, index) => anId(writer * 100 + index)),
      ),
    )
    expect(await readdir(folder)).toEqual(['profiles.json'])
  }, 60_000)

  it('gets past the lock of a process that was killed while it wrote', async () => {
    const killed = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    await once(killed, 'exit')
    await mkdir(folder)
    const note = JSON.stringify({ pid: killed.pid, host: 'x', since: 0 })
    await writeFile(path.join(folder, 'profiles.lock'), note)
    await store.update(add(aProfile(1)))
    expect(await readdir(folder)).toEqual(['profiles.json'])
  })

  it('says what is wrong where the folder cannot be made', async () => {
    await writeFile(folder, 'a file in the way')
    await expect(store.update(add(aProfile(1)))).rejects.toMatchObject({
      name: 'LoupeError',
      code: 'profile-file-unwritable',
      message: containing(`The profile file ${file} cannot be written`),
    })
  })
})

function aProfile(number: number): Profile {
  return { ...aDraft({ name: `Profile ${number}` }), id: anId(number) }
}

function add(profile: Profile): (current: StoredProfiles) => StoredProfiles {
  return (current) => ({ ...current, profiles: [...current.profiles, profile] })
}

async function put(text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(file, text)
}

async function runWriter(first: number, count: number): Promise<void> {
  const script = path.join(import.meta.dirname, 'add-profiles.ts')
  const args = ['--import', 'tsx', script, folder, String(first), String(count)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended: readonly unknown[] = await once(child, 'exit')
  expect(ended[0]).toBe(0)
}
