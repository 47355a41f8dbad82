// @ts-check
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import {
  aptCommand,
  aptInstall,
  aptUpdate,
  missingLibraries,
  namesToInstall,
  packageNames,
} from './apt.mjs'
import { SetUpError } from './step.mjs'

/** @param {string} command @param {readonly string[]} args */
function output(command, args) {
  return spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** @returns {string | null} what dpkg says of the libraries; null where there is no dpkg */
function askDpkg() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own format
  const format = '${Package} ${db:Status-Status}\n'
  const result = output('dpkg-query', ['-W', `-f=${format}`, ...packageNames])
  return result.error ? null : result.stdout
}

/** @returns {ReadonlySet<string>} */
function knownToApt() {
  const names = packageNames.filter((name) => name.endsWith('t64'))
  return new Set(
    names.flatMap((name) => output('apt-cache', ['pkgnames', name]).stdout.split('\n')),
  )
}

/** @param {readonly string[]} args */
function apt(args) {
  const result = spawnSync('apt-get', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.status === 0) return
  const said = result.error ? result.error.message : `${result.stdout}${result.stderr}`.trim()
  throw new SetUpError(`apt-get ${args.join(' ')} failed. What it said:\n${said}`)
}

/**
 * Installs the system libraries where that is possible, else says which command does.
 * @param {readonly import('./apt.mjs').Need[]} needs what the command at hand can't do without
 * @returns {import('./step.mjs').Step}
 */
export function systemLibraries(needs) {
  return {
    name: 'system libraries (apt-get)',
    check() {
      if (process.platform !== 'linux') return true
      const said = askDpkg()
      // Without dpkg there is nobody to ask; what is missing shows when the window opens.
      if (said === null) return true
      const missing = missingLibraries(said)
      if (missing.length === 0) return true
      if (process.getuid?.() === 0) return false
      if (!missing.some(({ need }) => needs.includes(need))) return true
      const names = namesToInstall(missing, knownToApt())
      throw new SetUpError(
        `System libraries are missing, and only root can install them. Run this, then try again:\n` +
          `  ${aptCommand(names)}`,
      )
    },
    do() {
      apt(aptUpdate)
      apt(aptInstall(namesToInstall(missingLibraries(askDpkg() ?? ''), knownToApt())))
    },
  }
}
