import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Where things live that `npm ci` must not throw away: the fallback runtime and what we remember. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache')
  return path.join(base, 'token-loupe')
}
