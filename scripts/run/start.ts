import process from 'node:process'
import { buildIfChanged } from '../lib/build.ts'
import { electronArguments } from '../lib/electron-arguments.ts'
import { endWithSentence } from '../lib/end-with-sentence.ts'
import { root } from '../lib/paths.ts'
import { runCommand } from '../lib/run-command.ts'
import { ownArguments, resolveProductRuntime } from '../runtime/product-runtime.ts'
import { runtimeEnvironment } from '../runtime/resolve-runtime.ts'

await endWithSentence(async () => {
  const runtime = await resolveProductRuntime(process.argv)
  buildIfChanged()
  return runCommand(
    [runtime.executable, ...electronArguments(), root, ...ownArguments()],
    runtimeEnvironment(runtime),
  )
})
