import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { z } from 'zod'

const startLimitMs = 20_000
const endLimitMs = 5_000
const targetsSchema = z.array(z.object({ type: z.string(), title: z.string() }))

/** An Electron program to start, and the title of its window. */
export interface WindowProgram {
  readonly executable: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly folder: string
  readonly title: string
}

/** A program that runs, with its window in Playwright's hands. */
export interface AttachedWindow {
  readonly page: Page
  readonly pid: number
  /** Epoch milliseconds when the program was started. */
  readonly startedAt: number
  readonly close: () => Promise<void>
}

/**
 * Starts a program and takes hold of its window over Chromium's debugging port, which needs no inspector
 * fuse. Throws where it ends, or shows no window, within 20 s.
 */
export async function attachToWindow(program: WindowProgram): Promise<AttachedWindow> {
  const startedAt = Date.now()
  const child = spawn(program.executable, [...program.args, '--remote-debugging-port=0'], {
    cwd: program.folder,
    env: program.environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const address = await debuggingAddress(child)
    await windowIsOpen(new URL(address).host, program.title)
    const browser = await chromium.connectOverCDP(address)
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error(`Playwright does not see the window ${program.title}`)
    return {
      page,
      pid: child.pid ?? 0,
      startedAt,
      async close() {
        await browser.close()
        await end(child)
      },
    }
  } catch (error) {
    await end(child)
    throw error
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`The program ${what}. It said:\n${said}`))
    const timer = setTimeout(fail, startLimitMs, 'did not open its debugging port')
    child.once('error', (error) => fail(`could not be started: ${error.message}`))
    child.once('exit', (code) => fail(`ended with code ${code}`))
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

/** Playwright waits for ever where it attaches while the window is being made. */
async function windowIsOpen(host: string, title: string): Promise<void> {
  const limit = AbortSignal.timeout(startLimitMs)
  for (;;) {
    const response = await fetch(`http://${host}/json/list`, { signal: limit })
    const targets = targetsSchema.parse(await response.json())
    if (targets.some((target) => target.type === 'page' && target.title === title)) return
    await sleep(50, undefined, { signal: limit })
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), endLimitMs)
  child.kill('SIGTERM')
  await exit
  clearTimeout(timer)
}
