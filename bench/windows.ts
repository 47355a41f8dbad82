import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { electronArguments } from '../scripts/lib/electron-arguments.ts'
import { root } from '../scripts/lib/paths.ts'
import { environmentFor } from '../test/e2e/support/launch.ts'
import { attachToWindow, type WindowProgram } from '../test/pack/support/attach-to-window.ts'
import { blankTitle, writeBlankApp } from './blank-app.ts'
import { memoryOfTree } from './memory.ts'
import { type Comparison, compare } from './statistics.ts'

const runs = 9
/** How long a window is left alone before its memory is read, in milliseconds. */
const settleMs = 1_000

/** Our window beside a blank one of the same runtime. */
export interface WindowFigures {
  /** Milliseconds from starting the program to the first paint; ours is the Inspect view with its Token box. */
  readonly startUpMs: Comparison
  /** Bytes over all processes; null where it can't be measured. */
  readonly memoryBytes: Comparison | null
}

interface Sample {
  readonly startUpMs: number
  readonly memoryBytes: number | null
}

interface Side {
  readonly program: WindowProgram
  readonly isUsable: (page: Page) => Promise<void>
}

/** Starts both by turns, after one start of each that fills the caches and does not count. */
export async function measureWindows(executable: string): Promise<WindowFigures> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'token-loupe-bench-'))
  try {
    const [ours, blank] = await makeSides(executable, folder)
    await sample(ours)
    await sample(blank)
    const pairs: (readonly [Sample, Sample])[] = []
    for (let run = 0; run < runs; run += 1) pairs.push(await samplePair(ours, blank, run))
    return {
      startUpMs: compare(
        pairs.map(([one]) => one.startUpMs),
        pairs.map(([, other]) => other.startUpMs),
      ),
      memoryBytes: compareMemory(pairs),
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

async function makeSides(executable: string, folder: string): Promise<readonly [Side, Side]> {
  const blankApp = path.join(folder, 'blank-app')
  await writeBlankApp(blankApp)
  const programOf = async (name: string, app: string, title: string): Promise<WindowProgram> => {
    const home = path.join(folder, name)
    await mkdir(home)
    const args = [...electronArguments(), app]
    return { executable, args, environment: environmentFor(home, {}), folder: home, title }
  }
  return [
    {
      program: await programOf('ours', root, 'Token Loupe'),
      isUsable: (page) => page.getByRole('textbox', { name: 'Token', exact: true }).waitFor(),
    },
    {
      program: await programOf('blank', blankApp, blankTitle),
      isUsable: (page) => page.getByText('blank').waitFor(),
    },
  ]
}

/** Who goes first changes from pair to pair. */
async function samplePair(
  ours: Side,
  blank: Side,
  run: number,
): Promise<readonly [Sample, Sample]> {
  if (run % 2 === 0) return [await sample(ours), await sample(blank)]
  const second = await sample(blank)
  return [await sample(ours), second]
}

async function sample({ program, isUsable }: Side): Promise<Sample> {
  const { page, pid, startedAt, close } = await attachToWindow(program)
  try {
    await isUsable(page)
    const startUpMs = (await firstPaint(page)) - startedAt
    await sleep(settleMs)
    return { startUpMs, memoryBytes: await memoryOfTree(pid) }
  } finally {
    await close()
  }
}

/** The first contentful paint in epoch milliseconds. */
async function firstPaint(page: Page): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const at = await page.evaluate<number | null>(`(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return paint === undefined ? null : performance.timeOrigin + paint.startTime
    })()`)
    if (at !== null) return at
    await sleep(50)
  }
  throw new Error('The window painted nothing within 5 s.')
}

function compareMemory(pairs: readonly (readonly [Sample, Sample])[]): Comparison | null {
  const sizes = (side: 0 | 1) =>
    pairs.flatMap((pair) => (pair[side].memoryBytes === null ? [] : [pair[side].memoryBytes]))
  const [ours, blank] = [sizes(0), sizes(1)]
  return ours.length === 0 || blank.length === 0 ? null : compare(ours, blank)
}
