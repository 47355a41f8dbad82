import path from 'node:path'
import process from 'node:process'
import { type Command, withDisplay, withKeyring } from '../lib/command.ts'
import { root } from '../lib/paths.ts'

/** A stage of commands: each counts as one, and passes when it ends with 0. */
export interface CommandStage {
  readonly kind: 'commands'
  readonly name: string
  readonly commands: readonly { readonly label: string; readonly command: Command }[]
}

/** A stage of vitest projects; `folders` are those of which a test must run. */
export interface VitestStage {
  readonly kind: 'vitest'
  readonly name: string
  readonly projects: readonly string[]
  readonly folders: readonly string[]
  /** Needs the built app and an Electron. */
  readonly electron: boolean
  /** Why the stage can't run on this platform; null where it can. */
  readonly skip: string | null
  readonly wrap: (command: Command) => Command
}

/** The stage that builds the app. */
export interface BuildStage {
  readonly kind: 'build'
  readonly name: string
}

/** One step of `npm test`. */
export type Stage = CommandStage | VitestStage | BuildStage

const typeProjects = ['core', 'renderer', 'test', 'scripts', '.'] as const

/** All stages, the fast ones first, as they run on a platform with this environment. */
export function listStages(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly Stage[] {
  const skip = platform === 'linux' ? null : 'needs a private D-Bus session, which only Linux has'
  const inWindow = {
    skip,
    electron: true,
    wrap: (command: Command) => withKeyring(withDisplay(command, platform, environment)),
  }
  return [
    commands('format', [['biome', 'node_modules/@biomejs/biome/bin/biome', 'ci']]),
    commands('lint', [['oxlint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings']]),
    commands(
      'types',
      typeProjects.map((project) => [
        `tsc -p ${project}`,
        'node_modules/typescript/bin/tsc',
        '-p',
        project,
      ]),
    ),
    vitest('unit', ['core', 'layers', 'scripts', 'renderer', 'node'], {
      projects: ['unit', 'renderer'],
    }),
    vitest('integration', ['integration'], {}),
    vitest('keychain', ['keychain'], { skip, wrap: withKeyring }),
    { kind: 'build', name: 'build' },
    vitest('e2e', ['e2e'], inWindow),
    vitest('pack', ['pack'], inWindow),
  ]
}

function commands(
  name: string,
  lines: readonly (readonly [label: string, script: string, ...args: string[]])[],
): CommandStage {
  return {
    kind: 'commands',
    name,
    commands: lines.map(([label, script, ...args]) => ({
      label,
      command: [process.execPath, path.join(root, script), ...args],
    })),
  }
}

function vitest(
  name: string,
  folders: readonly string[],
  rest: Partial<Pick<VitestStage, 'projects' | 'electron' | 'skip' | 'wrap'>>,
): VitestStage {
  return {
    kind: 'vitest',
    name,
    projects: [name],
    folders: folders.map((folder) => `test/${folder}`),
    electron: false,
    skip: null,
    wrap: (command) => command,
    ...rest,
  }
}
