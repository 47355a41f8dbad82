import { _electron, type ElectronApplication, errors } from 'playwright-core'

export type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>

/** A start takes half a second, on a loaded machine a few. Milliseconds. */
const patienceMs = 15_000
const mostTries = 4

/** What may differ from one start to the next. */
export interface LaunchTries {
  /** Runs before each try: an app that is started anew may have gone some way before. */
  readonly prepare?: (() => Promise<void>) | undefined
  readonly tries?: number
}

/**
 * Starts an app under Playwright. On a machine that is loaded, or stands still for a while, Playwright now and then waits
 * for ever for the line in which Electron says where its debugger listens; such a start is ended and made anew. Any
 * other failure is thrown at once.
 */
export async function launchElectron(
  options: LaunchOptions,
  { prepare, tries = mostTries }: LaunchTries = {},
): Promise<ElectronApplication> {
  await prepare?.()
  try {
    return await _electron.launch({ ...options, timeout: patienceMs })
  } catch (error) {
    if (tries === 1 || !(error instanceof errors.TimeoutError)) throw error
    return launchElectron(options, { prepare, tries: tries - 1 })
  }
}
