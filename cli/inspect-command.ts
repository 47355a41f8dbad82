import { type Command, Option } from 'commander'
import { severities } from '../core/findings/finding.ts'
import type { CommandParts } from './command-parts.ts'
import { type InspectOptions, inspect } from './inspect.ts'
import { outputFormats } from './output-format.ts'

/** Ties `inspect` to the command line. */
export function addInspectCommand(program: Command, parts: CommandParts): void {
  const command = program
    .command('inspect')
    .description('ask about one token (RFC 7662, RFC 9701) and print the report')
  addQuestionOptions(command)
  addCheckOptions(command)
  addReviewOptions(command)
  addOutputOptions(command)
  command.action(async (options: InspectOptions) => {
    const { services, terminal, now, version, signal, done } = parts
    done(await inspect({ ...services, now, version }, terminal, options, signal))
  })
}

function addQuestionOptions(command: Command): void {
  command
    .optionsGroup('What is asked:')
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
    .addOption(
      new Option('--ask-for <form>', 'ask for this form of answer, not for the profile’s').choices([
        'json',
        'jwt',
        'vendor-jwt',
      ]),
    )
    .option('--control', 'ask about a made-up token: an active answer to it means nothing')
    .option(
      '--raw-basic',
      'send id and secret as they are, not form-urlencoded, in Basic authentication',
    )
}

function addCheckOptions(command: Command): void {
  command
    .optionsGroup('What else is fetched:')
    .option('--refresh', 'fetch metadata and keys anew, whatever the cache holds')
    .option(
      '--verify [issuer]',
      'check the token’s own signature with the keys of the profile’s issuer, or of this one',
    )
    .option('--status', 'fetch the status list that token or answer name')
}

function addReviewOptions(command: Command): void {
  command
    .optionsGroup('What a reviewer knows:')
    .option(
      '--claims-parameter <file>',
      'the claims parameter of the authorization request, as JSON; its member introspection (a proposal, no specification) entitles',
    )
    .option('--consent <text>', 'a note of how the person agreed')
    .option('--legal-basis <text>', 'a note of the legal basis of the release')
}

function addOutputOptions(command: Command): void {
  command
    .optionsGroup('What is given out:')
    .addOption(
      new Option('--format <format>', 'the form of the report; text where nothing is said').choices(
        [...outputFormats],
      ),
    )
    .option('--json', 'short for --format json')
    .option(
      '--output <file>',
      'write the report to a file that only you can read, and print the verdict; - is standard output',
    )
    .option('--reveal', 'show personal values in clear; the report says so')
    .addOption(
      new Option('--curl <shell>', 'print a command that repeats the call, too').choices([
        'posix',
        'powershell',
        'cmd',
      ]),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices([...severities, 'none'])
        .default('error'),
    )
}
