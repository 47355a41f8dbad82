import type { Command } from 'commander'
import { addAddCommand } from './add-command.ts'
import type { CommandParts } from './command-parts.ts'
import { printPublicKeys } from './keys-public.ts'
import { listProfiles } from './profiles-list.ts'
import { removeProfile } from './profiles-remove.ts'
import { hearRule, type SilenceOptions, silenceRule } from './profiles-silence.ts'
import { printRegistration } from './registration.ts'

/** Ties the commands about profiles to the command line. */
export function addProfileCommands(program: Command, parts: CommandParts): void {
  const { services, terminal, done } = parts
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
  addAddCommand(profiles, parts)
  profiles
    .command('remove <name>')
    .description('remove a profile, and its secret from the keychain')
    .action(async (name: string) => {
      done(await removeProfile(services.profiles, terminal, name))
    })
  profiles
    .command('silence <name> <rule>')
    .description(
      'set the findings of a rule aside for a profile; reports still count and list them',
    )
    .requiredOption('--reason <text>', 'why, for whoever reads the reports')
    .option('--at <place>', 'only at this place, as reports say it: "answer /email"')
    .action(async (name: string, rule: string, options: SilenceOptions) => {
      done(await silenceRule(services.profiles, terminal, [name, rule], options))
    })
  profiles
    .command('hear <name> <rule>')
    .description('hear a silenced rule again')
    .option('--at <place>', 'only what is silenced at this place')
    .action(async (name: string, rule: string, options: { at?: string }) => {
      done(await hearRule(services.profiles, terminal, [name, rule], options))
    })
  program
    .command('registration <profile>')
    .description('print the client registration (RFC 7591) of a profile, without its secret')
    .action(async (name: string) => {
      done(await printRegistration(services.profiles, terminal, name))
    })
  program
    .command('keys')
    .description('the keys of a profile')
    .command('public <profile>')
    .description('print the public halves of a profile’s keys, as a JWK Set')
    .action(async (name: string) => {
      done(await printPublicKeys(services.profiles, terminal, name))
    })
}
