import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { EnvHttpProxyAgent, request } from 'undici'

const probeLimit = 5_000
const downloadLimit = 15 * 60_000
const rememberFor = 24 * 60 * 60_000
const home = 'https://github.com/electron/electron/releases/download/'

/** Where the official Electron is, or would be. */
export interface OfficialPlace {
  /** The folder of the npm package `electron`. */
  readonly packageFolder: string
  readonly version: string
  readonly cacheFolder: string
}

/** The file below `dist` that is the program, on this platform; null where it isn't installed whole. */
export function findOfficial(place: OfficialPlace): string | null {
  const version = readIfThere(path.join(place.packageFolder, 'dist/version')).replace(/^v/, '')
  const program = readIfThere(path.join(place.packageFolder, 'path.txt'))
  if (version !== place.version || program === '') return null
  return existsSync(path.join(place.packageFolder, 'dist', program)) ? program : null
}

/**
 * Why the official Electron can't be downloaded now; null when nothing speaks against it. A fault is
 * remembered for a day, so that a machine without the way out is not asked each time.
 */
export async function downloadFault(
  place: OfficialPlace,
  now: number,
  askAgain: boolean,
): Promise<string | null> {
  if (isDownloaded(place)) return null
  const url = artifactUrl(place.version, process.env)
  const remembered = askAgain ? null : recall(place, url, now)
  if (remembered !== null) return remembered
  const fault = await probe(url)
  if (fault !== null) rememberFault(place, fault, now)
  return fault
}

/** Downloads with the npm package's own installer; returns why it failed, or null. */
export function download(place: OfficialPlace): string | null {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...environment } = process.env
  const proxied = environment['HTTPS_PROXY'] ?? environment['https_proxy']
  const result = spawnSync(process.execPath, [path.join(place.packageFolder, 'install.js')], {
    env: proxied === undefined ? environment : { ...environment, ELECTRON_GET_USE_PROXY: 'true' },
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: downloadLimit,
  })
  if (result.status === 0 && findOfficial(place) !== null) return null
  const said = result.stderr.trim().split('\n')[0] ?? ''
  return said === '' ? 'the download did not finish' : `the download failed (${said})`
}

/** Keeps the fault of a download for a day. */
export function rememberFault(place: OfficialPlace, fault: string, now: number): void {
  mkdirSync(place.cacheFolder, { recursive: true })
  const note = { url: artifactUrl(place.version, process.env), fault, at: now }
  writeFileSync(noteFile(place), `${JSON.stringify(note)}\n`)
}

/** Forgets a remembered fault: the official Electron is here. */
export function forgetFault(place: OfficialPlace): void {
  rmSync(noteFile(place), { force: true })
}

function recall(place: OfficialPlace, url: string, now: number): string | null {
  const note = parseNote(readIfThere(noteFile(place)))
  if (note === null || note.url !== url) return null
  const age = now - note.at
  return age >= 0 && age < rememberFor ? note.fault : null
}

function parseNote(text: string): { url: string; fault: string; at: number } | null {
  if (text === '') return null
  try {
    const note: unknown = JSON.parse(text)
    if (typeof note !== 'object' || note === null) return null
    if (!('url' in note && 'fault' in note && 'at' in note)) return null
    const { url, fault, at } = note
    const sound = typeof url === 'string' && typeof fault === 'string' && typeof at === 'number'
    return sound ? { url, fault, at } : null
  } catch {
    return null
  }
}

async function probe(url: string): Promise<string | null> {
  const host = URL.canParse(url) ? new URL(url).host : url
  const limit = AbortSignal.timeout(probeLimit)
  const dispatcher = new EnvHttpProxyAgent()
  try {
    const status = await statusAfterRedirects(url, dispatcher, limit)
    return status === 200 || status === 206 ? null : `${host} answered with status ${status}`
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return limit.aborted
      ? `${host} did not answer within ${probeLimit / 1000} s`
      : `${host} can't be reached (${reason})`
  } finally {
    await dispatcher.destroy()
  }
}

async function statusAfterRedirects(
  url: string,
  dispatcher: EnvHttpProxyAgent,
  signal: AbortSignal,
  left = 5,
): Promise<number> {
  const answer = await request(url, { dispatcher, signal, headers: { range: 'bytes=0-0' } })
  answer.body.on('error', () => undefined).destroy()
  const { location } = answer.headers
  if (answer.statusCode < 300 || answer.statusCode > 399 || typeof location !== 'string') {
    return answer.statusCode
  }
  if (left === 0) return answer.statusCode
  return statusAfterRedirects(new URL(location, url).href, dispatcher, signal, left - 1)
}

function isDownloaded(place: OfficialPlace): boolean {
  const cache = electronCache()
  if (!existsSync(cache)) return false
  const name = artifactName(place.version)
  return readdirSync(cache).some((folder) => existsSync(path.join(cache, folder, name)))
}

function electronCache(): string {
  const { electron_config_cache: chosen, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env
  if (chosen !== undefined) return chosen
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Caches/electron')
  if (process.platform === 'win32') return path.join(local ?? os.homedir(), 'electron/Cache')
  return path.join(xdg || path.join(os.homedir(), '.cache'), 'electron')
}

function artifactName(version: string): string {
  return `electron-v${version}-${process.platform}-${process.arch}.zip`
}

/** Where the runtime's archive is; a mirror is named as `@electron/get` lets one name it. */
export function artifactUrl(version: string, environment: NodeJS.ProcessEnv): string {
  const mirror = environment['npm_config_electron_mirror'] ?? environment['ELECTRON_MIRROR'] ?? home
  const folder =
    environment['npm_config_electron_custom_dir'] ??
    environment['ELECTRON_CUSTOM_DIR'] ??
    `v${version}`
  return `${mirror}${folder.replace('{{ version }}', version)}/${artifactName(version)}`
}

function noteFile(place: OfficialPlace): string {
  return path.join(place.cacheFolder, `electron-${place.version}-download.json`)
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
