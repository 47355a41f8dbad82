import { Command, CommanderError } from 'commander'
import { LoupeError } from '../core/errors.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import { addCheckCallCommand } from './check-call-command.ts'
import type { CommandParts } from './command-parts.ts'
import { addDiscoverCommand } from './discover-command.ts'
import { exitCodeForError, exitCodes } from './exit-code.ts'
import { addInspectCommand } from './inspect-command.ts'
import { addProfileCommands } from './profiles-command.ts'

/** What a run of the command line needs. */
export type RunParts = Omit<CommandParts, 'done'>

/** Runs the command line on the words after its name; resolves with the exit code and never throws. */
export async function run(words: readonly string[], parts: RunParts): Promise<number> {
  const { terminal } = parts
  let code: number = exitCodes.fine
  const program = createProgram(parts, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    }
    if (error instanceof LoupeError) {
      terminal.remark(escapeControls(`token-loupe: ${error.message}`))
      return exitCodeForError(error.code)
    }
    terminal.remark(
      'token-loupe: this is a fault of Token Loupe. Please report the command that you ran, without its token.',
    )
    terminal.remark(framesOf(error))
    return exitCodes.bug
  }
}

const exitCodeHelp = `
Exit codes, the first that applies:
  2  usage                      4  keychain, or no usable secret in it
  3  no valid answer            1  a finding of --fail-on or worse
  5  inactive                   0  active

Tokens and secrets are read from standard input, from files, or typed without echo; they are never arguments.`

function createProgram(parts: RunParts, done: (code: number) => void): Command {
  const { terminal } = parts
  const program = new Command('token-loupe')
    .description(
      'Asks an OAuth 2.0 authorization server what it knows about a token, and explains the answer.',
    )
    .version(parts.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.remark(text.trimEnd()),
    })
    .addHelpText('after', exitCodeHelp)
  const commandParts = { ...parts, done }
  addInspectCommand(program, commandParts)
  addDiscoverCommand(program, commandParts)
  addCheckCallCommand(program, commandParts)
  addProfileCommands(program, commandParts)
  return program
}

function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return `  (${typeof error})`
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`  ${error.name}`, ...frames].join('\n')
}
