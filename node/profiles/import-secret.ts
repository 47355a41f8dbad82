import { assertNever } from '../../core/assert-never.ts'
import { type ErrorCode, LoupeError } from '../../core/errors.ts'
import { isHeaderValue } from '../../core/profile/check-own-values.ts'
import {
  type CertificateSource,
  type KeySource,
  type ProfileSecret,
  profileSecretSchema,
  type SecretInput,
} from '../../core/profile/secret.ts'
import type { KeyOpener } from './key-opener.ts'
import type { ReadKeyFile } from './read-key-file.ts'

/** What turning a person's input into a secret needs of the outside world. */
export interface ImportParts {
  readonly keys: Pick<KeyOpener, 'readPrivateKey' | 'readCertificate'>
  readonly readKeyFile: ReadKeyFile
  /** The private JWK of a generated key; null where it is not held any more. */
  readonly generatedKey: (id: string) => string | null
}

/**
 * The parts of a secret that a person hands over, keys and certificates opened. Throws LoupeError `key-unreadable`,
 * `key-passphrase`, `key-unsuitable`, each saying for which field.
 */
export async function importSecret(input: SecretInput, parts: ImportParts): Promise<ProfileSecret> {
  const { privateKey, certificate, decryptionKey, headers, ...typed } = input
  const secret = {
    ...typed,
    ...(headers === undefined ? {} : { headers: byLowerName(headers) }),
    ...(privateKey === undefined ? {} : { privateKey: await signingKey(privateKey, parts) }),
    ...(certificate === undefined
      ? {}
      : { certificate: await inField('client certificate', openCertificate(certificate, parts)) }),
    ...(decryptionKey === undefined
      ? {}
      : { decryptionKey: await inField('decryption key', openKey(decryptionKey, 'enc', parts)) }),
  }
  return checkLengths(secret)
}

function signingKey(source: KeySource, parts: ImportParts): Promise<string> {
  return inField('signing key', openKey(source, 'sig', parts))
}

async function openKey(
  source: KeySource,
  use: 'sig' | 'enc',
  { keys, readKeyFile, generatedKey }: ImportParts,
): Promise<string> {
  switch (source.from) {
    case 'text':
      return keys.readPrivateKey(source.text, source.passphrase, use)
    case 'file': {
      const text = Buffer.from(await readKeyFile(source.path)).toString('utf8')
      return keys.readPrivateKey(text, source.passphrase, use)
    }
    case 'generated': {
      const key = generatedKey(source.id)
      if (key !== null) return key
      throw new LoupeError(
        'key-unreadable',
        'The generated key is not held any more: it is kept for half an hour. Generate another one.',
      )
    }
    default:
      return assertNever(source)
  }
}

async function openCertificate(
  source: CertificateSource,
  { keys, readKeyFile }: ImportParts,
): Promise<{ chain: string; key: string }> {
  if (source.from === 'text') {
    return keys.readCertificate(Buffer.from(source.text, 'utf8'), undefined, source.passphrase)
  }
  const bytes = await readKeyFile(source.path)
  const extra = source.keyPath === undefined ? undefined : await readKeyFile(source.keyPath)
  return keys.readCertificate(bytes, extra, source.passphrase)
}

const ofKeys: readonly ErrorCode[] = ['key-unreadable', 'key-passphrase', 'key-unsuitable']

/** A failure that says of which field it is. */
async function inField<T>(field: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof LoupeError) || !ofKeys.includes(error.code)) throw error
    throw new LoupeError(error.code, `The ${field} was not taken. ${error.message}`)
  }
}

/** A file can hold more than the keychain is meant to. */
function checkLengths(secret: ProfileSecret): ProfileSecret {
  const parsed = profileSecretSchema.safeParse(secret)
  if (parsed.success) return parsed.data
  const part = parsed.error.issues[0]?.path[0]
  throw new LoupeError(
    'input-invalid',
    `The secret cannot be kept: ${part === undefined ? 'a part' : String(part)} is empty or too long. Give a shorter one; of a certificate chain, leave out what the server has itself.`,
  )
}

function byLowerName(values: Readonly<Record<string, string>>): Record<string, string> {
  const odd = Object.keys(values).find((name) => !isHeaderValue(values[name] ?? ''))
  if (odd !== undefined) {
    throw new LoupeError(
      'input-invalid',
      `The secret value of the header ${odd} holds a character that headers cannot carry, perhaps a line break. Give it again.`,
    )
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]),
  )
}
