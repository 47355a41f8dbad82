import type { Command } from 'commander'
import { addAddCommand } from './add-command.ts'
import type { CommandParts } from './command-parts.ts'
import { printPublicKeys } from './keys-public.ts'
import { listProfiles } from './profiles-list.ts'
import { removeProfile } from './profiles-remove.ts'
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
