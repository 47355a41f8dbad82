import { spawn } from 'node:child_process'
import process from 'node:process'
import type { Command } from '../lib/command.ts'
import { root } from '../lib/paths.ts'

/** How a process ended, and what it printed when that was kept. */
export interface Ended {
  readonly code: number
  readonly timedOut: boolean
  readonly output: string
}

/** How a process runs; `limit` in milliseconds. */
export interface ProcessOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly output: 'keep' | 'show'
  readonly limit: number
}

const grace = 5_000

/** Runs a process in the checkout, in a group of its own that is killed when it takes longer than the limit. */
export async function runProcess(command: Command, options: ProcessOptions): Promise<Ended> {
  const [program, ...args] = command
  const kept = options.output === 'keep' ? 'pipe' : 'inherit'
  const child = spawn(program, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', kept, kept],
    env: { ...process.env, ...options.environment },
  })
  let output = ''
  let timedOut = false
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const end = (signal: NodeJS.Signals) => killGroup(child.pid, signal)
  const timer = setTimeout(() => {
    timedOut = true
    end('SIGTERM')
    setTimeout(() => end('SIGKILL'), grace).unref()
  }, options.limit)
  const interrupted = (signal: NodeJS.Signals) => {
    end(signal)
    process.exitCode = 130
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    const code = await new Promise<number>((resolve) => {
      child.on('error', (error) => {
        output += error.message
        resolve(127)
      })
      child.on('close', (status) => resolve(status ?? 1))
    })
    return { code, timedOut, output }
  } finally {
    clearTimeout(timer)
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}

function killGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, signal)
  } catch {
    // It has ended by itself.
  }
}
