import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { z } from 'zod'

const servedCaseSchema = z.object({
  endpoint: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  token: z.string(),
})

/** An introspection that the demo server answers as active: where, who asks, about what. */
export type ServedCase = z.infer<typeof servedCaseSchema>

/** Starts the demo server in a process of its own. */
export async function startServer(): Promise<{
  readonly served: ServedCase
  readonly close: () => Promise<void>
}> {
  const child = fork(path.join(import.meta.dirname, 'serve.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const served = servedCaseSchema.parse(await firstMessage(child))
  return {
    served,
    async close() {
      const exit = once(child, 'exit')
      child.disconnect()
      await exit
    },
  }
}

function firstMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The demo server ended with code ${code}`)))
  })
}
