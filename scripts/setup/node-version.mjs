// @ts-check
import process from 'node:process'
import { SetUpError } from './step.mjs'

const wanted = Object.freeze([20, 19])

/**
 * Whether this version of Node can run the scripts and the command line.
 * @param {string} version as in `process.versions.node`
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = wanted
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/** @type {import('./step.mjs').Step} */
export const nodeVersion = {
  name: 'Node.js',
  check() {
    if (isNodeNewEnough(process.versions.node)) return true
    throw new SetUpError(
      `Token Loupe needs Node.js ${wanted.join('.')} or newer, and this is ${process.versions.node}. ` +
        'Install a newer Node.js and run the command again.',
    )
  },
  do() {},
}
