import type { Command } from 'commander'
import type { CommandParts } from './command-parts.ts'
import { type DiscoverOptions, discoverMetadata } from './discover.ts'
import { collect } from './option-values.ts'

/** Ties `discover` to the command line. */
export function addDiscoverCommand(program: Command, parts: CommandParts): void {
  program
    .command('discover [issuer]')
    .description('look for the metadata of an authorization server (RFC 8414, OpenID, RFC 9728)')
    .option('--resource <url>', 'start from a protected resource instead of an issuer')
    .option('--challenge <line>', 'start from a WWW-Authenticate line with resource_metadata')
    .option('--from-token', 'start from the iss of a JWT that is read from standard input')
    .option('-p, --profile <name>', 'say what differs from this profile')
    .option('--refresh', 'ask the server, whatever the cache holds')
    .option('--offline', 'ask the cache alone')
    .option(
      '--ca-file <file>',
      'CA certificates to trust as well: a PEM file, or a folder of them (repeatable)',
      collect,
      [],
    )
    .option(
      '--allow-insecure-http',
      'consent to plain http to a host that is not this machine',
      false,
    )
    .option('--proxy <proxy>', 'environment, none, or a URL', 'environment')
    .option('--json', 'print JSON')
    .action(async (issuer: string | undefined, options: DiscoverOptions) => {
      const { services, terminal, signal, done } = parts
      done(await discoverMetadata(services, terminal, issuer, options, signal))
    })
}
