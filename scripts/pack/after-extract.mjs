// @ts-check
import { rmSync } from 'node:fs'
import path from 'node:path'

/**
 * electron-builder leaves an unpacked Electron as it is: takes out Electron's own app, which would run
 * any folder that it is given, and the file that says the runtime's version.
 * @param {{ appOutDir: string, packager: { getResourcesDir(appOutDir: string): string } }} context
 * @returns {void}
 */
export function afterExtract({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir)
  rmSync(path.join(resources, 'default_app.asar'), { force: true })
  rmSync(path.join(appOutDir, 'version'), { force: true })
}
