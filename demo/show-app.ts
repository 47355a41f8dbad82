import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { electronCommand } from './electron-command.ts'
import type { DemoServer } from './server.ts'

/** Opens the app on the demo server, for the person, and waits until it is closed. Resolves with its exit code. */
export async function showApp(server: DemoServer, home: string): Promise<number> {
  const { executable, args, env } = electronCommand(home, server.handoverUrl)
  process.stdout.write(
    `The demo authorization server listens at ${server.issuer}; your keychain is not touched.\n` +
      'Pick a demo token in the window and press Ask. Close the window to end the demo.\n',
  )
  const child = spawn(executable, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const stop = (): void => void child.kill('SIGTERM')
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const ended: readonly unknown[] = await once(child, 'exit')
  return typeof ended[0] === 'number' ? ended[0] : 1
}
