// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isInstalled } from './installed.mjs'
import { runNpm } from './npm.mjs'
import { root } from './paths.mjs'
import { SetUpError } from './step.mjs'

const lockFile = path.join(root, 'package-lock.json')
const modules = path.join(root, 'node_modules')
const stampFile = path.join(modules, '.token-loupe-lock')

/** @param {string} file @returns {string} the file's text, or '' where there is none */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** @param {string} lock */
function stampOf(lock) {
  return createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex')
}

/** @type {import('./step.mjs').Step} */
export const packages = {
  name: 'npm packages (npm ci)',
  check() {
    const lock = read(lockFile)
    if (read(stampFile) === stampOf(lock)) return true
    const present = read(path.join(modules, '.package-lock.json'))
    if (!isInstalled(parse(lock), parse(present))) return false
    writeFileSync(stampFile, stampOf(lock))
    return true
  },
  do() {
    // Nothing here needs an install script; without them the result is the same on npm 10 and 11.
    const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']
    const { ok, output } = runNpm([...args, '--loglevel=error'], root)
    if (!ok) throw new SetUpError(`npm ci failed. What it said:\n${output}`)
    writeFileSync(stampFile, stampOf(read(lockFile)))
  },
}
