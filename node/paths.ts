import { homedir } from 'node:os'
import path from 'node:path'

/** The environment variables that say where a person's files are. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folder of this person's profiles, found without Electron so that window and terminal agree.
 * It holds no secret.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/ (relative paths are ignored)
 */
export function userDataFolder(
  platform: NodeJS.Platform,
  env: Environment,
  home: string = homedir(),
): string {
  if (platform === 'win32') {
    const roaming = env['APPDATA'] ?? ''
    const base = path.win32.isAbsolute(roaming)
      ? roaming
      : path.win32.join(home, 'AppData', 'Roaming')
    return path.win32.join(base, 'Token Loupe')
  }
  if (platform === 'darwin') {
    return path.posix.join(home, 'Library', 'Application Support', 'Token Loupe')
  }
  const configured = env['XDG_CONFIG_HOME'] ?? ''
  const base = path.posix.isAbsolute(configured) ? configured : path.posix.join(home, '.config')
  return path.posix.join(base, 'token-loupe')
}
