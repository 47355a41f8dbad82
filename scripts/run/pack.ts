import path from 'node:path'
import process from 'node:process'
import { buildIfChanged } from '../lib/build.ts'
import { endWithSentence } from '../lib/end-with-sentence.ts'
import { root } from '../lib/paths.ts'
import { runCommand } from '../lib/run-command.ts'
import { builderCommand } from '../pack/builder-command.ts'
import { checkFuses } from '../pack/check-fuses.ts'
import { packedApp } from '../pack/packed-app.ts'
import { readPackArguments } from '../pack/read-pack-arguments.ts'
import { ownArguments, resolveProductRuntime } from '../runtime/product-runtime.ts'
import { runtimeEnvironment } from '../runtime/resolve-runtime.ts'

await endWithSentence(async () => {
  const { output } = readPackArguments(ownArguments(), path.join(root, 'release'))
  const runtime = await resolveProductRuntime(process.argv)
  buildIfChanged()
  const code = await runCommand(
    builderCommand(runtime, output, process.platform),
    runtimeEnvironment(runtime),
  )
  if (code !== 0) return code
  const { executable } = packedApp(output, process.platform, process.arch)
  await checkFuses(executable)
  console.log(`packed: ${executable}, fuses read back and as they should be`)
  return 0
})
