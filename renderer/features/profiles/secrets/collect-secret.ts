import { assertNever } from '../../../../core/assert-never.ts'
import type { ProfileDraft } from '../../../../core/profile/profile.ts'
import { secretNeeds } from '../../../../core/profile/profile-secrets.ts'
import type { CertificateSource, KeySource, SecretInput } from '../../../../core/profile/secret.ts'
import type { OwnRow } from '../connection/connection-values.ts'
import type { FormValues } from '../form-values.ts'
import type { CertificateChoice, KeyChoice } from './key-choice.ts'
import type { ReadSecret } from './secret-inputs.ts'
import { ownKey } from './stored-secret.ts'

/** What a person hands over of the secret half: only what the draft has a use for, and null where that is nothing. */
export function collectSecret(
  draft: ProfileDraft,
  { keys, connection }: Pick<FormValues, 'keys' | 'connection'>,
  read: ReadSecret,
): SecretInput | null {
  const { required, optional } = secretNeeds(draft)
  const given = withoutNothing({
    clientSecret: textOf(read('clientSecret')),
    bearerToken: textOf(read('bearerToken')),
    proxyPassword: textOf(read('proxyPassword')),
    privateKey: keySourceOf(keys.signing, 'privateKey', read),
    certificate: certificateSourceOf(keys.certificate, read),
    decryptionKey: keySourceOf(keys.decryption, 'decryptionKey', read),
    headers: namedValuesOf(connection.headers, (row) => [
      ownKey('headers', row.name),
      read(`headers ${row.key}`),
    ]),
    parameters: namedValuesOf(connection.parameters, (row) => [
      ownKey('parameters', row.name),
      read(`parameters ${row.key}`),
    ]),
  })
  const wanted = new Set<string>([...required, ...optional])
  const parts = Object.entries(given).filter(([part]) => wanted.has(part))
  return parts.length === 0 ? null : Object.fromEntries(parts)
}

type Loose = { readonly [K in keyof SecretInput]-?: SecretInput[K] | undefined }

/** A part that is not given is left out: the parser in main refuses one that is undefined. */
function withoutNothing(parts: Loose): SecretInput {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}

function textOf(text: string): string | undefined {
  return text === '' ? undefined : text
}

/** A key that should be kept and is not there is typed: the field shows where. */
function keySourceOf(
  choice: KeyChoice,
  name: 'privateKey' | 'decryptionKey',
  read: ReadSecret,
): KeySource | undefined {
  switch (choice.from) {
    case 'none':
      return undefined
    case 'keep':
    case 'text': {
      const text = read(name)
      if (text.trim() === '') return undefined
      return { from: 'text', text, ...passphraseOf(name, read) }
    }
    case 'file':
      if (choice.path === '') return undefined
      return { from: 'file', path: choice.path, ...passphraseOf(name, read) }
    case 'generated':
      return choice.key === null ? undefined : { from: 'generated', id: choice.key.id }
    default:
      return assertNever(choice)
  }
}

function certificateSourceOf(
  { path, keyPath }: CertificateChoice,
  read: ReadSecret,
): CertificateSource | undefined {
  if (path === '') return undefined
  const key = keyPath === '' ? {} : { keyPath }
  return { from: 'file', path, ...key, ...passphraseOf('certificate', read) }
}

function passphraseOf(
  name: 'privateKey' | 'decryptionKey' | 'certificate',
  read: ReadSecret,
): { passphrase?: string } {
  const passphrase = read(`${name} passphrase`)
  return passphrase === '' ? {} : { passphrase }
}

function namedValuesOf(
  rows: readonly OwnRow[],
  pairOf: (row: OwnRow) => readonly [string, string],
): Record<string, string> | undefined {
  const pairs = rows
    .filter(({ secret }) => secret)
    .map(pairOf)
    .filter(([name, value]) => name !== '' && value !== '')
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs)
}
