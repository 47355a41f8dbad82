// @ts-check
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { nodeVersion } from './node-version.mjs'
import { packages } from './packages.mjs'
import { root } from './paths.mjs'
import { runSteps, SetUpError } from './step.mjs'
import { systemLibraries } from './system-libraries.mjs'

/**
 * Sets up what a bare machine lacks, then runs a TypeScript file of ours in this process. A set-up that
 * can't be done ends with a sentence and exit code 1.
 * @param {string} script below scripts/
 * @param {readonly import('./apt.mjs').Need[]} needs
 * @returns {Promise<void>}
 */
export async function prepareAndRun(script, needs) {
  try {
    runSteps([nodeVersion, systemLibraries(needs), packages], (line) => console.log(line))
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    console.error(`set-up: ${error.message}`)
    process.exitCode = 1
    return
  }
  process.chdir(root)
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(path.join(root, 'scripts', script)).href)
}

/**
 * What a window needs here: the libraries, and a display where there is none.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {import('./apt.mjs').Need[]}
 */
export function windowNeeds(environment) {
  const display = environment['DISPLAY'] || environment['WAYLAND_DISPLAY']
  return display ? ['window'] : ['window', 'display']
}
