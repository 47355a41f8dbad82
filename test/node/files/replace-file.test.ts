import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFile } from '../../../node/files/replace-file.ts'
import { roundOf, wholeContent } from './whole-content.ts'

const uuid = '11111111-1111-4111-8111-111111111111'
let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replace-file-'))
  file = path.join(folder, 'profiles.json')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('replaceFile', () => {
  it('writes a file that only its owner may read, and leaves nothing else', async () => {
    await replaceFile(file, 'one')
    await replaceFile(file, 'two')
    expect([
      await readFile(file, 'utf8'),
      (await stat(file)).mode & 0o777,
      await readdir(folder),
    ]).toEqual(['two', 0o600, ['profiles.json']])
  })

  it('takes wide permissions away from a file that was there', async () => {
    await writeFile(file, 'one', { mode: 0o666 })
    await replaceFile(file, 'two')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('leaves the old content where the last check throws', async () => {
    await replaceFile(file, 'one')
    const refuse = () => Promise.reject(new Error('lost the lock'))
    await expect(replaceFile(file, 'two', refuse)).rejects.toThrow('lost the lock')
    expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual([
      'one',
      ['profiles.json'],
    ])
  })

  it('removes temp files of dead processes and old ones, and no other file', async () => {
    const dead = `.profiles.json.${await pidOfDead()}.${uuid}.tmp`
    const old = `.profiles.json.${process.pid}.${uuid}.tmp`
    const parent = `.profiles.json.${process.ppid}.${uuid}.tmp`
    const others = [parent, `.other.json.1.${uuid}.tmp`, '.profiles.json.tmp', 'profiles.json.bak']
    for (const name of [dead, old, ...others]) await writeFile(path.join(folder, name), 'x')
    const longAgo = Date.now() / 1000 - 3600
    await utimes(path.join(folder, old), longAgo, longAgo)
    await replaceFile(file, 'one')
    expect((await readdir(folder)).sort()).toEqual([...others, 'profiles.json'].sort())
  })

  it('keeps the file whole when the process is killed while it saves, at 30 moments', async () => {
    await replaceFile(file, wholeContent(0))
    const rounds: (number | null)[] = []
    let sawLeftover = false
    for (let kill = 1; kill <= 30; kill += 1) {
      const child = await startSaving(kill * 1_000_000)
      await sleep((kill * 7) % 41)
      child.kill('SIGKILL')
      await once(child, 'exit')
      rounds.push(roundOf(await readFile(file, 'utf8')))
      sawLeftover ||= (await readdir(folder)).length > 1
    }
    expect(rounds.filter((round) => round === null)).toEqual([])
    expect(rounds.map((round) => Math.floor((round ?? 0) / 1_000_000))).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    )
    expect(sawLeftover, 'no kill fell into a save: the test proves nothing').toBe(true)
    await replaceFile(file, 'last')
    expect(await readdir(folder)).toEqual(['profiles.json'])
  }, 120_000)
})

async function startSaving(firstRound: number): Promise<ChildProcess> {
  const script = path.join(import.meta.dirname, 'save-loop.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, String(firstRound)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

async function pidOfDead(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}
