import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock } from '../../../node/files/lock-file.ts'

let folder = ''
let file = ''
const now = () => Date.now()

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-file-'))
  file = path.join(folder, 'profiles.lock')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('takeLock', () => {
  it('lets one in at a time, and leaves nothing behind', async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      const lock = await takeLock(file, now)
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 5))
      inside -= 1
      await lock?.release()
      return lock !== null
    }
    const all = await Promise.all(Array.from({ length: 10 }, work))
    expect([all.every(Boolean), most, await readdir(folder)]).toEqual([true, 1, []])
  })

  it('breaks the lock of a dead process at once', async () => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    await once(child, 'exit')
    await writeFile(file, note({ pid: child.pid ?? 0 }))
    expect(await breaksWithin(1000)).toBe(true)
  })

  it('breaks an abandoned lock of a living process, also one from the future', async () => {
    await writeFile(file, note({ since: Date.now() - 6_000 }))
    expect(await breaksWithin(1000)).toBe(true)
    await writeFile(file, note({ since: Date.now() + 60_000 }))
    expect(await breaksWithin(1000)).toBe(true)
  })

  it('breaks a half-written lock when it is old', async () => {
    await writeFile(file, '{"pid":')
    const longAgo = Date.now() / 1000 - 60
    await utimes(file, longAgo, longAgo)
    expect(await breaksWithin(1000)).toBe(true)
  })

  it('does not break the fresh lock of another machine, though no process has its id here', async () => {
    await writeFile(file, note({ pid: 2 ** 30, host: 'elsewhere.example' }))
    const started = performance.now()
    const lock = await takeLock(file, () => Date.now() + 4_700)
    expect([lock !== null, performance.now() - started > 250]).toEqual([true, true])
    await lock?.release()
  })

  it('knows when another process took the lock over, and does not release that one', async () => {
    const lock = await takeLock(file, now)
    const other = note({ pid: process.ppid })
    await writeFile(file, other)
    const ours = await lock?.isStillOurs()
    await lock?.release()
    expect([ours, await readFile(file, 'utf8')]).toEqual([false, other])
  })
})

function note(change: Partial<{ pid: number; host: string; since: number }>): string {
  return JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now(), ...change })
}

async function breaksWithin(limitMs: number): Promise<boolean> {
  const started = performance.now()
  const lock = await takeLock(file, now)
  const tookMs = performance.now() - started
  await lock?.release()
  return lock !== null && tookMs < limitMs
}
