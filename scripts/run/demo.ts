import process from 'node:process'
import { buildIfChanged } from '../lib/build.ts'
import { lacksDisplay, withDisplay } from '../lib/command.ts'
import { endWithSentence } from '../lib/end-with-sentence.ts'
import { runCommand } from '../lib/run-command.ts'
import { resolveRuntime, runtimeEnvironment } from '../runtime/resolve-runtime.ts'

await endWithSentence(async () => {
  const runtime = await resolveRuntime()
  buildIfChanged()
  const automatic = lacksDisplay(process.platform, process.env) ? ['--drive'] : []
  const words = ['--import', 'tsx', 'demo/run.ts', ...automatic, ...process.argv.slice(2)]
  const command = withDisplay([process.execPath, ...words], process.platform, process.env)
  return runCommand(command, runtimeEnvironment(runtime))
})
