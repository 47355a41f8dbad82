import path from 'node:path'
import process from 'node:process'

/** A program and its arguments. */
export type Command = readonly [program: string, ...rest: string[]]

/** True on a Linux where no window could be shown. */
export function lacksDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  const display = environment['DISPLAY'] || environment['WAYLAND_DISPLAY']
  return platform === 'linux' && !display
}

/** Wraps a command in a virtual X server where this Linux has no display; else leaves it alone. */
export function withDisplay(
  command: Command,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): Command {
  if (!lacksDisplay(platform, environment)) return command
  return ['xvfb-run', '-a', '-s', '-screen 0 1280x900x24', ...command]
}

/** Wraps a command in a private D-Bus session with an unlocked, empty gnome-keyring (Linux only). */
export function withKeyring(command: Command): Command {
  return [process.execPath, path.join(import.meta.dirname, 'with-keyring.mjs'), ...command]
}
