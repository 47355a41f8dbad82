import process from 'node:process'
import { buildIfChanged } from '../lib/build.ts'
import { withDisplay } from '../lib/command.ts'
import { endWithSentence } from '../lib/end-with-sentence.ts'
import { runCommand } from '../lib/run-command.ts'
import { resolveRuntime, runtimeEnvironment } from '../runtime/resolve-runtime.ts'

await endWithSentence(async () => {
  const runtime = await resolveRuntime()
  buildIfChanged()
  const words = ['--import', 'tsx', 'bench/main.ts', runtime.executable, runtime.version]
  const command = withDisplay([process.execPath, ...words], process.platform, process.env)
  return runCommand(command, runtimeEnvironment(runtime))
})
