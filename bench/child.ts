import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A server in a process of its own, so that its work is not counted as ours. */
export interface ServerProcess {
  /** The first thing that it said. */
  readonly said: unknown
  readonly close: () => Promise<void>
}

/** Starts a file of this folder as a process; it serves until it is closed. */
export async function startProcess(file: string): Promise<ServerProcess> {
  const child = fork(path.join(import.meta.dirname, file), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return {
    said: await firstMessage(child),
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
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}`)))
  })
}
