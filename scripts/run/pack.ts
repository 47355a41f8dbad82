import process from 'node:process'
import { buildIfChanged } from '../lib/build.ts'
import { endWithSentence } from '../lib/end-with-sentence.ts'
import { runCommand } from '../lib/run-command.ts'
import { ownArguments, resolveProductRuntime } from '../runtime/product-runtime.ts'
import { runtimeEnvironment } from '../runtime/resolve-runtime.ts'

const target =
  process.platform === 'darwin' ? '--mac' : process.platform === 'win32' ? '--win' : '--linux'

await endWithSentence(async () => {
  const runtime = await resolveProductRuntime(process.argv)
  buildIfChanged()
  return runCommand(
    [
      process.execPath,
      'node_modules/electron-builder/cli.js',
      target,
      'dir',
      '--publish=never',
      `-c.electronDist=${runtime.distPath}`,
      `-c.electronVersion=${runtime.version}`,
      '-c.npmRebuild=false',
      ...ownArguments(),
    ],
    runtimeEnvironment(runtime),
  )
})
