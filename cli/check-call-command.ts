import { type Command, Option } from 'commander'
import { severities } from '../core/findings/finding.ts'
import { type CheckCallOptions, checkCall } from './check-call.ts'
import type { CommandParts } from './command-parts.ts'

/** Ties `check-call` to the command line. */
export function addCheckCallCommand(program: Command, parts: CommandParts): void {
  program
    .command('check-call')
    .description(
      'say what is wrong with a curl command or a raw HTTP request, read from standard input; nothing is sent',
    )
    .option('--file <file>', 'read it from a file instead of standard input')
    .option('-p, --profile <name>', 'compare it with a profile')
    .addOption(
      new Option(
        '--format <format>',
        'the form of what is printed; text where nothing is said',
      ).choices(['text', 'json']),
    )
    .option('--json', 'short for --format json')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices([...severities, 'none'])
        .default('error'),
    )
    .action(async (options: CheckCallOptions) => {
      const { services, terminal, now, done } = parts
      done(await checkCall({ profiles: services.profiles, now }, terminal, options))
    })
}
