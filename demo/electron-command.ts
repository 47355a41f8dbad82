import path from 'node:path'
import process from 'node:process'

/** How the demo starts the built app: its own home, and nothing of the person's profiles or keychain. */
export interface ElectronCommand {
  readonly executable: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const root = path.join(import.meta.dirname, '..')
const executables: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** The command for the runtime that set-up resolved. Throws where there is none. */
export function electronCommand(home: string, handoverUrl: string): ElectronCommand {
  const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (runtime === undefined) throw new Error('Start the demo with: npm run demo')
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(XDG_CONFIG_HOME|.*_PROXY)$/i.test(name)
      ? []
      : [[name, value] as const],
  )
  return {
    executable: path.join(runtime, executables[process.platform] ?? 'electron'),
    args: [...(process.geteuid?.() === 0 ? ['--no-sandbox'] : []), root],
    env: {
      ...Object.fromEntries(kept),
      HOME: home,
      APPDATA: home,
      TOKEN_LOUPE_DEMO_URL: handoverUrl,
    },
  }
}
