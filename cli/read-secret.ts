import path from 'node:path'
import { LoupeError } from '../core/errors.ts'
import type { ProfileDraft } from '../core/profile/profile.ts'
import { secretNeeds } from '../core/profile/profile-secrets.ts'
import type { KeySource, SecretInput, SecretPart } from '../core/profile/secret.ts'
import { readTextFile } from '../node/files/read-text-file.ts'
import type { AddOptions } from './add-options.ts'
import { splitPair } from './split-pair.ts'
import type { Terminal } from './terminal.ts'

/** Makes a key that the service holds until the profile is saved; gives its id. */
export type MakeKey = (use: 'sig' | 'enc', algorithm: string) => Promise<string>

const secretLimit = 8192
const keyLimit = 40_000

/** Parts that can be typed, or come from standard input, in the order in which they are asked for. */
const typedParts = ['clientSecret', 'bearerToken', 'proxyPassword'] as const
type TypedPart = (typeof typedParts)[number]

const words: Readonly<Record<TypedPart, { readonly name: string; readonly option: string }>> = {
  clientSecret: { name: 'client secret', option: '--secret-file' },
  bearerToken: { name: 'bearer token', option: '--bearer-token-file' },
  proxyPassword: { name: 'proxy password', option: '--proxy-password-file' },
}

/**
 * Everything secret that the profile needs: from the files that the options name, and one part from standard input, or
 * each typed without echo. Throws `input-invalid` where a part has no source.
 */
export async function readSecret(
  draft: ProfileDraft,
  options: AddOptions,
  terminal: Terminal,
  makeKey: MakeKey,
): Promise<SecretInput> {
  const passphrase = await textOf(options.passphraseFile, 'passphrase', secretLimit)
  const fromFiles: SecretInput = {
    ...(await typedFromFiles(options)),
    ...(await keysFrom(options, passphrase, makeKey)),
    ...(await namedFrom(options)),
  }
  return { ...fromFiles, ...(await stillMissing(draft, fromFiles, terminal)) }
}

async function typedFromFiles(options: AddOptions): Promise<SecretInput> {
  return {
    ...part('clientSecret', await textOf(options.secretFile, 'client secret', secretLimit)),
    ...part('bearerToken', await textOf(options.bearerTokenFile, 'bearer token', keyLimit)),
    ...part(
      'proxyPassword',
      await textOf(options.proxyPasswordFile, 'proxy password', secretLimit),
    ),
  }
}

async function keysFrom(
  options: AddOptions,
  passphrase: string | undefined,
  makeKey: MakeKey,
): Promise<SecretInput> {
  const locked = passphrase === undefined ? {} : { passphrase }
  const { keyFile, certificateFile, certificateKeyFile, decryptionKeyFile } = options
  const privateKey: KeySource | null =
    keyFile === undefined ? await generatedSigningKey(options, makeKey) : fileOf(keyFile, locked)
  const decryptionKey: KeySource | null =
    decryptionKeyFile === undefined
      ? await generatedDecryptionKey(options, makeKey)
      : fileOf(decryptionKeyFile, locked)
  const keyPath =
    certificateKeyFile === undefined ? {} : { keyPath: path.resolve(certificateKeyFile) }
  return {
    ...(privateKey === null ? {} : { privateKey }),
    ...(decryptionKey === null ? {} : { decryptionKey }),
    ...(certificateFile === undefined
      ? {}
      : { certificate: { ...fileOf(certificateFile, locked), ...keyPath } }),
  }
}

function fileOf(file: string, locked: { readonly passphrase?: string }) {
  return { from: 'file', path: path.resolve(file), ...locked } as const
}

async function generatedSigningKey(
  { generateKey, assertionAlg }: AddOptions,
  makeKey: MakeKey,
): Promise<KeySource | null> {
  if (generateKey !== true || assertionAlg === undefined) return null
  return { from: 'generated', id: await makeKey('sig', assertionAlg) }
}

async function generatedDecryptionKey(
  { generateDecryptionKey }: AddOptions,
  makeKey: MakeKey,
): Promise<KeySource | null> {
  if (generateDecryptionKey === undefined) return null
  return { from: 'generated', id: await makeKey('enc', generateDecryptionKey) }
}

async function namedFrom(options: AddOptions): Promise<SecretInput> {
  const headers = await valuesFrom(options.secretHeaderFile, '--secret-header-file')
  const parameters = await valuesFrom(options.secretParameterFile, '--secret-parameter-file')
  return {
    ...(headers === null ? {} : { headers }),
    ...(parameters === null ? {} : { parameters }),
  }
}

async function valuesFrom(
  texts: readonly string[],
  option: string,
): Promise<Record<string, string> | null> {
  if (texts.length === 0) return null
  const values: Record<string, string> = {}
  for (const text of texts) {
    const [name, file] = splitPair(text, '=', option)
    values[name] = (await textOf(file, `secret value of ${name}`, secretLimit)) ?? ''
  }
  return values
}

/** What no file gave: typed part by part, or one part of standard input. */
async function stillMissing(
  draft: ProfileDraft,
  given: SecretInput,
  terminal: Terminal,
): Promise<SecretInput> {
  const required = secretNeeds(draft).required.filter((name) => given[name] === undefined)
  refuseKeysWithoutFile(required)
  const open = typedParts.filter((name) => required.includes(name))
  if (!terminal.interactive && open.length > 1) {
    const options = open.slice(1).map((name) => words[name].option)
    const names = open.map((name) => `the ${words[name].name}`).join(' and ')
    throw new LoupeError(
      'input-invalid',
      `The profile needs ${names}, and standard input can give one of them only. Give the others with ${options.join(' and ')}.`,
    )
  }
  const found: Partial<Record<TypedPart, string>> = {}
  for (const name of open) found[name] = await ask(name, terminal)
  return found
}

async function ask(part: TypedPart, terminal: Terminal): Promise<string> {
  const { name, option } = words[part]
  const limit = part === 'bearerToken' ? keyLimit : secretLimit
  const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const text = terminal.interactive
    ? await terminal.askHidden(`${label} (not shown): `)
    : await terminal.readInput(limit)
  const secret = withoutLastLineBreak(text)
  if (secret !== '') return secret
  throw new LoupeError(
    'input-invalid',
    `There is no ${name}. Give it on standard input, with ${option}, or type it when asked.`,
  )
}

function refuseKeysWithoutFile(required: readonly SecretPart[]): void {
  if (required.includes('privateKey')) {
    throw new LoupeError(
      'input-invalid',
      'The profile needs a key that signs its assertions. Give one with --key-file, or have one made with --generate-key.',
    )
  }
  if (required.includes('certificate')) {
    throw new LoupeError(
      'input-invalid',
      'The profile needs a client certificate. Give it with --certificate-file, and its key with --certificate-key-file where that is a file of its own.',
    )
  }
}

async function textOf(
  file: string | undefined,
  what: string,
  limit: number,
): Promise<string | undefined> {
  if (file === undefined) return undefined
  const text = withoutLastLineBreak(await readTextFile(file, limit))
  if (text !== '') return text
  throw new LoupeError('input-invalid', `The file ${file} is empty: there is no ${what} in it.`)
}

/** One line break at the end is the file's or the pipe's, not the secret's. */
function withoutLastLineBreak(text: string): string {
  return text.replace(/\r?\n$/, '')
}

function part(name: TypedPart, value: string | undefined): SecretInput {
  return value === undefined ? {} : { [name]: value }
}
