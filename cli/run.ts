import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { LoupeError } from '../core/errors.ts'
import { severities } from '../core/findings/finding.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import type { Services } from '../node/services.ts'
import { exitCodeForError, exitCodes } from './exit-code.ts'
import { type InspectOptions, inspect } from './inspect.ts'
import { type AddOptions, addProfile } from './profiles-add.ts'
import { listProfiles } from './profiles-list.ts'
import { removeProfile } from './profiles-remove.ts'
import type { Terminal } from './terminal.ts'

/** What a run of the command line needs. */
export interface RunParts {
  readonly services: Services
  readonly terminal: Terminal
  readonly version: string
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Aborted when the person presses Ctrl+C. */
  readonly signal: AbortSignal
}

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

The token is read from standard input, from a file, or typed without echo; it is never an argument.`

function createProgram(parts: RunParts, done: (code: number) => void): Command {
  const { terminal, services } = parts
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

  program
    .command('inspect')
    .description('ask about one token (RFC 7662) and print the report')
    .requiredOption('-p, --profile <name>', 'who asks: a profile by its name')
    .option('--token-file <file>', 'read the token from a file instead of standard input')
    .addOption(
      new Option('--kind <kind>', 'which token of a token response').choices([
        'access_token',
        'refresh_token',
        'id_token',
      ]),
    )
    .addOption(
      new Option('--hint <hint>', 'send token_type_hint').choices([
        'access_token',
        'refresh_token',
      ]),
    )
    .option('--control', 'ask about a made-up token: an active answer to it means nothing')
    .option(
      '--raw-basic',
      'send id and secret as they are, not form-urlencoded, in Basic authentication',
    )
    .option('--json', 'print the report as JSON')
    .option('--reveal', 'show personal values in clear')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices([...severities, 'none'])
        .default('error'),
    )
    .action(async (options: InspectOptions) => {
      const all = { profiles: services.profiles, inspector: services.inspector, now: parts.now }
      done(await inspect(all, terminal, options, parts.signal))
    })

  const profiles = program
    .command('profiles')
    .description('list, add and remove credential profiles')
  profiles
    .command('list')
    .description('list the profiles, without their secrets')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      done(await listProfiles(services.profiles, terminal, options.json === true))
    })
  addAddCommand(profiles, parts, done)
  profiles
    .command('remove <name>')
    .description('remove a profile, and its secret from the keychain')
    .action(async (name: string) => {
      done(await removeProfile(services.profiles, terminal, name))
    })
  return program
}

function addAddCommand(profiles: Command, parts: RunParts, done: (code: number) => void): void {
  profiles
    .command('add')
    .description(
      'add a profile; its secret is typed without echo, or read from standard input or a file',
    )
    .requiredOption('--name <name>', 'a name of its own')
    .requiredOption('--endpoint <url>', 'the introspection endpoint')
    .requiredOption('--client-id <id>', 'the caller’s client ID')
    .addOption(
      new Option('--method <method>', 'how the caller authenticates')
        .choices(['client_secret_basic', 'client_secret_post'])
        .default('client_secret_basic'),
    )
    .addOption(
      new Option('--role <role>', 'what the caller is')
        .choices(['resource-server', 'client'])
        .default('resource-server'),
    )
    .option('--issuer <url>', 'the issuer that answers should name', '')
    .option('--audience <id>', 'an identifier of this resource server (repeatable)', collect, [])
    .option('--scope <token>', 'a scope token that is required (repeatable)', collect, [])
    .option(
      '--entitled <claim>',
      'a personal claim that this caller may get (repeatable)',
      collect,
      [],
    )
    .option('--skew <seconds>', 'tolerated clock difference', parseSeconds, 30)
    .option(
      '--ca-file <file>',
      'a PEM file of CA certificates to trust as well (repeatable)',
      collect,
      [],
    )
    .option(
      '--allow-insecure-http',
      'consent to plain http to a host that is not this machine',
      false,
    )
    .option('--secret-file <file>', 'read the client secret from a file instead of standard input')
    .action(async (options: AddOptions) => {
      done(await addProfile(parts.services.profiles, parts.terminal, options))
    })
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value]
}

function parseSeconds(value: string): number {
  if (/^\d{1,4}$/.test(value) && Number(value) <= 3600) return Number(value)
  throw new InvalidArgumentError('It is a whole number of seconds from 0 to 3600.')
}

function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return `  (${typeof error})`
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`  ${error.name}`, ...frames].join('\n')
}
