import { type Command, Option } from 'commander'
import { generatedEncryptionAlgorithms } from '../core/contract.ts'
import { LoupeError } from '../core/errors.ts'
import { answerFormats } from '../core/profile/answer-settings.ts'
import { callerMethods, keyAlgorithms } from '../core/profile/authentication.ts'
import { metadataUses } from '../core/profile/profile.ts'
import type { AddOptions } from './add-options.ts'
import type { CommandParts } from './command-parts.ts'
import { collect, secondsBetween } from './option-values.ts'
import { addProfile } from './profiles-add.ts'
import type { MakeKey } from './read-secret.ts'

const description =
  'add a profile; one secret is typed without echo or read from standard input, others come from files'

/** Ties `profiles add` to the command line. */
export function addAddCommand(profiles: Command, parts: CommandParts): void {
  const command = profiles.command('add').description(description)
  addCallerOptions(command)
  addAuthenticationOptions(command)
  addTokenOptions(command)
  addAnswerOptions(command)
  addConnectionOptions(command)
  const makeKey: MakeKey = async (use, algorithm) => {
    const known = [...keyAlgorithms, ...generatedEncryptionAlgorithms]
    const chosen = known.find((name) => name === algorithm)
    if (chosen !== undefined) {
      return (await parts.services.generatedKeys.generate({ use, algorithm: chosen })).id
    }
    throw new LoupeError('input-invalid', `There is no key to make for ${algorithm}.`)
  }
  command.action(async (options: AddOptions) => {
    const { services, terminal } = parts
    parts.done(await addProfile({ profiles: services.profiles, makeKey }, terminal, options))
  })
}

function addCallerOptions(command: Command): void {
  command
    .optionsGroup('Who asks, and what for:')
    .requiredOption('--name <name>', 'a name of its own')
    .requiredOption('--endpoint <url>', 'the introspection endpoint')
    .option('--client-id <id>', 'the caller’s client ID', '')
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
    .option('--skew <seconds>', 'tolerated clock difference', secondsBetween(0, 3600), 30)
    .addOption(
      new Option('--metadata <use>', 'whether the issuer’s metadata is looked at')
        .choices(metadataUses)
        .default('use'),
    )
}

function addAuthenticationOptions(command: Command): void {
  command
    .optionsGroup('Caller authentication:')
    .addOption(
      new Option('--method <method>', 'how the caller authenticates')
        .choices(callerMethods)
        .default('client_secret_basic'),
    )
    .option('--secret-file <file>', 'read the client secret from a file instead of standard input')
    .option('--assertion-alg <alg>', 'algorithm of the client assertion, like ES256 or HS256')
    .option(
      '--assertion-audience <aud>',
      'issuer, token-endpoint, introspection-endpoint, or a value of your own',
      'issuer',
    )
    .option(
      '--assertion-lifetime <seconds>',
      'how long an assertion is valid',
      secondsBetween(5, 3600),
      60,
    )
    .option('--key-file <file>', 'the key that signs assertions: PEM or JWK')
    .option(
      '--generate-key',
      'make a key for --assertion-alg; “keys public” prints its public half',
    )
    .option('--key-id <kid>', 'kid of the assertion’s header', '')
    .addOption(
      new Option('--thumbprint <member>', 'name the certificate beside the key in the header')
        .choices(['none', 'x5t', 'x5t#S256'])
        .default('none'),
    )
    .option('--certificate-file <file>', 'client certificate for mutual TLS: PEM or PKCS#12')
    .option('--certificate-key-file <file>', 'its key, where that is a file of its own')
    .option('--passphrase-file <file>', 'opens the keys; asked for where a person can type')
    .option('--bearer-token-file <file>', 'the bearer token, instead of standard input')
}

function addTokenOptions(command: Command): void {
  command
    .optionsGroup('Bearer token from a token endpoint (with --method bearer):')
    .option('--token-endpoint <url>', 'where it is fetched; also an assertion’s audience', '')
    .addOption(
      new Option('--token-client-method <method>', 'how the client authenticates there')
        .choices(callerMethods.filter((method) => method !== 'bearer'))
        .default('client_secret_basic'),
    )
    .option('--token-scope <scopes>', 'scope tokens to ask for, separated by blanks', '')
    .option('--token-resource <url>', 'a resource to ask for (RFC 8707, repeatable)', collect, [])
    .option('--token-audience <aud>', 'the audience parameter that some servers know', '')
}

function addAnswerOptions(command: Command): void {
  command
    .optionsGroup('Answers (RFC 9701):')
    .addOption(
      new Option('--answer <format>', 'which form of answer is asked for')
        .choices(answerFormats)
        .default('json'),
    )
    .option('--signed-response-alg <alg>', 'introspection_signed_response_alg as registered', '')
    .option('--encrypted-response-alg <alg>', 'introspection_encrypted_response_alg', '')
    .option('--encrypted-response-enc <enc>', 'introspection_encrypted_response_enc', '')
    .option('--jwks-url <url>', 'keys that verify answers, instead of those of the metadata')
    .option('--verification-key-file <file>', 'one public key that verifies answers: PEM or JWK')
    .option('--decryption-key-file <file>', 'the key that decrypts answers: PEM or JWK')
    .addOption(
      new Option('--generate-decryption-key <alg>', 'make one').choices(
        generatedEncryptionAlgorithms,
      ),
    )
}

function addConnectionOptions(command: Command): void {
  command
    .optionsGroup('Connection:')
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
    .option('--proxy-user <name>', 'user name at that proxy', '')
    .option('--proxy-password-file <file>', 'its password, instead of standard input')
    .option('--server-name <name>', 'the name that the server’s certificate must carry', '')
    .option('--pin <hash>', 'SHA-256 of the server’s public key (SPKI), base64', '')
    .option('--header <header>', 'a header of your own, "Name: value" (repeatable)', collect, [])
    .option(
      '--secret-header-file <name=file>',
      'a header whose value is secret (repeatable)',
      collect,
      [],
    )
    .option('--parameter <name=value>', 'a form parameter of your own (repeatable)', collect, [])
    .option(
      '--secret-parameter-file <name=file>',
      'a form parameter whose value is secret (repeatable)',
      collect,
      [],
    )
}
