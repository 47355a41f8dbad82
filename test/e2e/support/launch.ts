import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { ElectronApplication, Page } from 'playwright-core'
import { launchElectron } from '../../../demo/launch-electron.ts'

const root = path.join(import.meta.dirname, '../../..')

/** A running app with a home of its own. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly home: string
  /** The folder that holds `profiles.json`. */
  readonly userData: string
  /** All that the app wrote to its standard output and error, and the page to its console. */
  readonly log: () => string
  readonly close: () => Promise<void>
}

export interface LaunchOptions {
  /** A home that outlives the app; a fresh one, removed at the end, where it is left out. */
  readonly home?: string
  readonly demoUrl?: string
  /** Undefined takes a variable away. */
  readonly environment?: Readonly<NodeJS.ProcessEnv>
  /** Puts into the home what the app is to find; runs before each try to start. */
  readonly prepare?: () => Promise<void>
  /** What to start instead of the resolved Electron on this checkout: who starts it decides on the sandbox. */
  readonly program?: { readonly executable: string; readonly folder: string }
}

/** Starts the built app in the resolved Electron. Throws when the window does not come up. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const home = options.home ?? (await makeHome())
  const lines: string[] = []
  const app = await launchElectron(
    {
      executablePath: options.program?.executable ?? executable(),
      args: options.program ? [options.program.folder] : [...sandboxArguments(), root],
      env: environmentFor(home, options),
      cwd: home,
      chromiumSandbox: options.program !== undefined,
    },
    { prepare: options.prepare },
  )
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString('utf8')))
  }
  const page = await app.firstWindow()
  page.on('console', (message) => lines.push(`${message.text()}\n`))
  page.on('pageerror', (error) => lines.push(`page error: ${error.message}\n`))
  await page.waitForLoadState('domcontentloaded')
  return {
    app,
    page,
    home,
    userData: path.join(home, '.config/token-loupe'),
    log: () => lines.join(''),
    async close() {
      await app.close()
      if (options.home === undefined) await removeHome(home)
    },
  }
}

/** A fresh, empty home folder. */
export function makeHome(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'token-loupe-e2e-'))
}

/** Chromium may still be writing for a moment after the app has ended. */
export async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

/** The Electron that `npm test` resolved. Throws where the tests were not started by it. */
export function executable(): string {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (folder === undefined) throw new Error('Run the e2e tests with `npm test -- build e2e`.')
  return path.join(folder, 'electron')
}

/** Chromium's sandbox can't run as root. */
export function sandboxArguments(): readonly string[] {
  return process.geteuid?.() === 0 ? ['--no-sandbox'] : []
}

/** The environment of an app with that home, without the proxies and folders of whoever runs the tests. */
export function environmentFor(home: string, options: LaunchOptions): Record<string, string> {
  const dropped = /^(XDG_(CONFIG|DATA|STATE|CACHE)_HOME|ELECTRON_RUN_AS_NODE|.*_PROXY)$/i
  const inherited = Object.entries(process.env).filter(([name]) => !dropped.test(name))
  const all = {
    ...Object.fromEntries(inherited),
    HOME: home,
    TOKEN_LOUPE_DEMO_URL: options.demoUrl,
    ...options.environment,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
