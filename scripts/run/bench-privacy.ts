import process from 'node:process'
import { endWithSentence } from '../lib/end-with-sentence.ts'
import { runCommand } from '../lib/run-command.ts'

await endWithSentence(async () => {
  const words = ['--import', 'tsx', 'bench/privacy/main.ts', ...process.argv.slice(2)]
  return runCommand([process.execPath, ...words])
})
