import path from 'node:path'
import process from 'node:process'
import type { Command } from '../lib/command.ts'
import { root } from '../lib/paths.ts'
import type { Runtime } from '../runtime/choose-runtime.ts'

/** The electron-builder command that makes an unpacked app of a runtime for the platform that we are on. */
export function builderCommand(
  runtime: Pick<Runtime, 'distPath' | 'version'>,
  output: string,
  platform: NodeJS.Platform,
): Command {
  return [
    process.execPath,
    path.join(root, 'node_modules/electron-builder/cli.js'),
    platform === 'darwin' ? '--mac' : platform === 'win32' ? '--win' : '--linux',
    'dir',
    '--publish=never',
    `-c.electronDist=${runtime.distPath}`,
    `-c.electronVersion=${runtime.version}`,
    `-c.directories.output=${output}`,
    '-c.npmRebuild=false',
  ]
}
