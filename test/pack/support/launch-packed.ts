import type { Page } from 'playwright-core'
import { environmentFor, makeHome, removeHome, sandboxArguments } from '../../e2e/support/launch.ts'
import { attachToWindow } from './attach-to-window.ts'

/** A running packed app with a fresh home. */
export interface PackedRun {
  readonly page: Page
  readonly home: string
  readonly close: () => Promise<void>
}

/** Starts a packed app: its inspector fuses are off, so its window is reached over Chromium's own port. */
export async function launchPacked(
  executable: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<PackedRun> {
  const home = await makeHome()
  try {
    const { page, close } = await attachToWindow({
      executable,
      args: sandboxArguments(),
      environment: environmentFor(home, { environment }),
      folder: home,
      title: 'Token Loupe',
    })
    return {
      page,
      home,
      async close() {
        await close()
        await removeHome(home)
      },
    }
  } catch (error) {
    await removeHome(home)
    throw error
  }
}
