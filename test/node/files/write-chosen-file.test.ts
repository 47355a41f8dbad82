import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkChosenFile, writeChosenFile } from '../../../node/files/write-chosen-file.ts'
import { containing, matching } from '../like.ts'

let folder = ''
const inFolder = (name: string) => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-chosen-file-'))
  await mkdir(inFolder('folder'))
  await writeFile(inFolder('old.md'), 'old', { mode: 0o644 })
})
afterEach(() => rm(folder, { recursive: true }))

describe('writeChosenFile', () => {
  it.each(['new.md', 'old.md'])(
    'writes %s for its owner only, and leaves nothing else',
    async (name) => {
      await writeChosenFile(inFolder(name), 'new')
      expect(await readFile(inFolder(name), 'utf8')).toBe('new')
      expect((await stat(inFolder(name))).mode & 0o777).toBe(0o600)
      expect(await readdir(folder)).toEqual([...new Set(['folder', name, 'old.md'])].sort())
    },
  )

  it('follows a link to a file, and replaces one that leads nowhere', async () => {
    await symlink(inFolder('old.md'), inFolder('link'))
    await symlink(inFolder('gone'), inFolder('dangling'))
    expect(await checkChosenFile(inFolder('link'))).toBe(await checkChosenFile(inFolder('old.md')))
    await writeChosenFile(inFolder('dangling'), 'new')
    expect(await readFile(inFolder('dangling'), 'utf8')).toBe('new')
  })

  it.each([
    ['folder', '“folder” is a folder. Name a file in it.'],
    [
      'gone/new.md',
      '“new.md” can’t be written: its folder is not there. Make the folder, or choose another one.',
    ],
    [
      'old.md/new.md',
      '“new.md” can’t be written: its folder is not there. Make the folder, or choose another one.',
    ],
  ])('refuses %s', async (name, sentence) => {
    await expect(writeChosenFile(inFolder(name), 'new')).rejects.toMatchObject({
      code: 'file-unwritable',
      message: `${sentence} Nothing was written.`,
    })
  })

  it('refuses a device, and a name that is too long', async () => {
    await expect(checkChosenFile('/dev/null')).rejects.toMatchObject({ code: 'file-unwritable' })
    await expect(writeChosenFile(inFolder('x'.repeat(300)), 'new')).rejects.toMatchObject({
      code: 'file-unwritable',
      message: containing('its name is too long'),
    })
  })

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk is full'],
    ['EACCES', 'you have no permission to write there'],
    ['EPERM', 'you have no permission to write there'],
    ['EROFS', 'the disk can only be read'],
    ['EBUSY', 'another program holds it open'],
    ['EIO', 'the system says EIO'],
  ])('says what %s means, and leaves the old file', async (code, words) => {
    const fail = () => Promise.reject(Object.assign(new Error(`${code} at ${folder}`), { code }))
    const failing = writeChosenFile(inFolder('old.md'), 'new', fail)
    await expect(failing).rejects.toMatchObject({
      code: 'file-unwritable',
      message: matching(
        new RegExp(`^“old.md” can’t be written: ${words}.*Nothing was written\\.$`),
      ),
    })
    expect(await readFile(inFolder('old.md'), 'utf8')).toBe('old')
  })

  it('lets a fault of ours through as it is', async () => {
    const fail = () => Promise.reject(new TypeError('ours'))
    await expect(writeChosenFile(inFolder('a'), 'new', fail)).rejects.toThrow(TypeError)
  })
})
