import { _electron, type ElectronApplication, errors } from 'playwright-core'

export type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>

/** A start takes half a second, on a loaded machine a few. Milliseconds. */
const patienceMs = 15_000
const mostTries = 4

/**
 * Starts an app under Playwright. On a loaded machine Playwright now and then waits for ever for the line in
 * which Electron says where its debugger listens; such a start is ended and made anew. Any other failure is
 * thrown at once.
 */
export async function launchElectron(
  options: LaunchOptions,
  tries: number = mostTries,
): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: patienceMs })
  } catch (error) {
    if (tries === 1 || !(error instanceof errors.TimeoutError)) throw error
    return launchElectron(options, tries - 1)
  }
}
