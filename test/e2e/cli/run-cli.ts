import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { environmentFor } from '../support/launch.ts'

const commandLine = path.join(import.meta.dirname, '../../../dist/cli/token-loupe.js')

/** What a run of the command line left behind. */
export interface CliRun {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface CliOptions {
  readonly home: string
  /** Standard input; nothing at all where it is left out. */
  readonly input?: string
  /** True leaves standard input open, as somebody does who forgets the token. */
  readonly keepOpen?: boolean
  readonly environment?: NodeJS.ProcessEnv
}

/** A run of the command line that has not ended. */
export interface RunningCli {
  readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<CliRun>
}

/** Runs the built command line in a process of its own, without a terminal, to its end. */
export function runCli(words: readonly string[], options: CliOptions): Promise<CliRun> {
  return startCli(words, options).ended
}

/** Starts it, and leaves it running. */
export function startCli(words: readonly string[], options: CliOptions): RunningCli {
  const child = spawn(process.execPath, [commandLine, ...words], {
    env: environmentFor(options.home, { environment: options.environment ?? {} }),
  })
  child.stdin.on('error', () => undefined)
  if (options.keepOpen !== true) child.stdin.end(options.input ?? '')
  return { child, ended: collect(child) }
}

/**
 * Runs it on a terminal of its own, in which a person types `typed` once the screen shows `question`.
 * What comes back as `out` is the screen: output, remarks, and what the terminal echoes.
 */
export function typeIntoCli(
  words: readonly string[],
  question: RegExp,
  typed: string,
  options: CliOptions,
): Promise<CliRun> {
  const command = [process.execPath, commandLine, ...words].map(quote).join(' ')
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: environmentFor(options.home, {
      environment: { TERM: 'xterm-256color', SHELL: '/bin/sh', ...options.environment },
    }),
  })
  let screen = ''
  let answered = false
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString('utf8')
    if (answered || !question.test(screen)) return
    answered = true
    child.stdin.write(typed)
  })
  return collect(child)
}

function collect(child: ChildProcessWithoutNullStreams): Promise<CliRun> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: textOf(out), err: textOf(err) }))
  })
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}
