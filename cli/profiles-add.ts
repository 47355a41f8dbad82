import { LoupeError } from '../core/errors.ts'
import { checkOwnValues } from '../core/profile/check-own-values.ts'
import { checkProfile } from '../core/profile/check-profile.ts'
import type { ProfileDraft, ProfileSummary } from '../core/profile/profile.ts'
import { secretNeeds } from '../core/profile/profile-secrets.ts'
import type { KeySource, SecretInput, SecretPart } from '../core/profile/secret.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import { readTextFile } from '../node/files/read-text-file.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import type { AddOptions } from './add-options.ts'
import { draftProfile } from './draft-profile.ts'
import { exitCodes } from './exit-code.ts'
import { type MakeKey, readSecret } from './read-secret.ts'
import type { Terminal } from './terminal.ts'

/** What adding a profile needs of the outside world. */
export interface AddParts {
  readonly profiles: Pick<ProfileService, 'list' | 'save'>
  readonly makeKey: MakeKey
}

const keyLimit = 20_000

/** Adds a profile, its secret to the keychain. Returns the exit code; throws LoupeError. */
export async function addProfile(
  { profiles, makeKey }: AddParts,
  terminal: Terminal,
  options: AddOptions,
): Promise<number> {
  refuseOddKeys(options)
  const draft = draftProfile(options, await verificationKeyOf(options))
  const present = (await profiles.list()).profiles.map(({ profile }) => profile)
  const problems = checkProfile(draft, present)
  const [first] = problems
  if (first !== undefined) {
    throw new LoupeError(first.code, problems.map(({ message }) => message).join(' '))
  }
  const odd = checkOwnValues(draft.connection)
  if (odd.length > 0) throw new LoupeError('input-invalid', odd.join(' '))
  refuseUnneeded(draft, options)
  const secret = await readSecret(draft, options, terminal, makeKey)
  const { profile, secret: state } = await saveOpening(profiles, terminal, draft, secret)
  const kept = state.stored === 'none' ? 'It has no secret.' : 'Its secret is in the keychain.'
  terminal.print(escapeControls(`Added “${profile.name}”. ${kept}`))
  if (secret.privateKey !== undefined || secret.decryptionKey !== undefined) {
    terminal.remark(
      escapeControls(
        `Its public keys, for the server’s administrator: token-loupe keys public "${profile.name}"`,
      ),
    )
  }
  return exitCodes.fine
}

/** A secret that goes nowhere was meant to go somewhere: the method or another option is missing. */
function refuseUnneeded(draft: ProfileDraft, options: AddOptions): void {
  const { required } = secretNeeds(draft)
  const given: readonly (readonly [part: SecretPart, option: string, isGiven: boolean])[] = [
    ['privateKey', '--key-file', options.keyFile !== undefined],
    ['privateKey', '--generate-key', options.generateKey === true],
    ['bearerToken', '--bearer-token-file', options.bearerTokenFile !== undefined],
    ['proxyPassword', '--proxy-password-file', options.proxyPasswordFile !== undefined],
  ]
  const unneeded = given.find(([part, , isGiven]) => isGiven && !required.includes(part))
  if (unneeded === undefined) return
  const [part, option] = unneeded
  const missing =
    part === 'proxyPassword' ? '--proxy <url> and --proxy-user' : 'the --method that it is for'
  throw new LoupeError(
    'input-invalid',
    `The profile has no use for ${option}. Give ${missing}, or leave it out.`,
  )
}

/** Asks for the passphrase of a locked key where a person can type it. */
async function saveOpening(
  profiles: Pick<ProfileService, 'save'>,
  terminal: Terminal,
  draft: ProfileDraft,
  secret: SecretInput,
): Promise<ProfileSummary> {
  try {
    return await profiles.save({ draft, secret })
  } catch (error) {
    const isLocked = error instanceof LoupeError && error.code === 'key-passphrase'
    if (!isLocked || !terminal.interactive || hasPassphrase(secret)) throw error
    terminal.remark(escapeControls(error.message))
    const passphrase = await terminal.askHidden('Passphrase (not shown): ')
    return profiles.save({ draft, secret: withPassphrase(secret, passphrase) })
  }
}

function hasPassphrase({ privateKey, certificate, decryptionKey }: SecretInput): boolean {
  return [privateKey, certificate, decryptionKey].some(
    (source) => source?.from === 'file' && source.passphrase !== undefined,
  )
}

function withPassphrase(secret: SecretInput, passphrase: string): SecretInput {
  const { privateKey, certificate, decryptionKey } = secret
  return {
    ...secret,
    ...(privateKey === undefined ? {} : { privateKey: unlocked(privateKey, passphrase) }),
    ...(certificate === undefined ? {} : { certificate: { ...certificate, passphrase } }),
    ...(decryptionKey === undefined ? {} : { decryptionKey: unlocked(decryptionKey, passphrase) }),
  }
}

function unlocked(source: KeySource, passphrase: string): KeySource {
  return source.from === 'generated' ? source : { ...source, passphrase }
}

async function verificationKeyOf({ verificationKeyFile }: AddOptions): Promise<string | null> {
  return verificationKeyFile === undefined ? null : readTextFile(verificationKeyFile, keyLimit)
}

/** A key file and a key to be made, or a key file without its certificate: one of the two was a slip. */
function refuseOddKeys(options: AddOptions): void {
  const clashes: readonly (readonly [boolean, string])[] = [
    [
      options.keyFile !== undefined && options.generateKey === true,
      'Give --key-file or --generate-key, not both.',
    ],
    [
      options.decryptionKeyFile !== undefined && options.generateDecryptionKey !== undefined,
      'Give --decryption-key-file or --generate-decryption-key, not both.',
    ],
    [
      options.certificateKeyFile !== undefined && options.certificateFile === undefined,
      '--certificate-key-file holds the key to a certificate: give that too, with --certificate-file.',
    ],
  ]
  const clash = clashes.find(([isThere]) => isThere)
  if (clash !== undefined) throw new LoupeError('input-invalid', clash[1])
}
