import { spawn } from 'node:child_process'
import process from 'node:process'
import type { Command } from './command.ts'
import { root } from './paths.ts'

/**
 * Runs a program in the checkout with our terminal and hands on an interrupt; resolves with its exit code,
 * 1 when it was killed or could not be started.
 */
export async function runCommand(
  command: Command,
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const [program, ...args] = command
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  // The terminal sends an interrupt to the child as well; we only must not die before it.
  const wait = () => undefined
  const handOn = () => child.kill('SIGTERM')
  process.on('SIGINT', wait).on('SIGTERM', handOn)
  try {
    return await new Promise((resolve) => {
      child.on('error', (error) => {
        console.error(`${program} could not be started: ${error.message}`)
        resolve(1)
      })
      child.on('exit', (code) => resolve(code ?? 1))
    })
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', handOn)
  }
}
