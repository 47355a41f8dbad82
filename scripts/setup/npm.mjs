// @ts-check
import { spawnSync } from 'node:child_process'
import process from 'node:process'

/**
 * How npm is called here: the npm that runs this script, else the one on the path.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(environment) {
  const own = environment['npm_execpath'] ?? ''
  if (/npm-cli\.c?js$/.test(own)) return { command: process.execPath, args: [own], shell: false }
  return { command: 'npm', args: [], shell: process.platform === 'win32' }
}

/**
 * Runs npm quietly; returns what it printed, and whether it went well.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {{ ok: boolean, output: string }}
 */
export function runNpm(args, cwd) {
  const npm = npmCommand(process.env)
  const result = spawnSync(npm.command, [...npm.args, ...args], {
    cwd,
    shell: npm.shell,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
  const printed = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim()
  return { ok: result.status === 0, output: result.error ? result.error.message : printed }
}
