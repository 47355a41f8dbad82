import type { ErrorCode } from '../../../core/errors.ts'
import {
  checkProfile,
  type NamedProfile,
  type ProfileField,
} from '../../../core/profile/check-profile.ts'
import type { ProfileDraft } from '../../../core/profile/profile.ts'
import type { SecretPart } from '../../../core/profile/secret.ts'
import type { Failure } from '../../bridge.ts'

/** A field of the form that an error can stand beside. */
export type FormField = ProfileField | 'clockSkewSeconds' | 'secret'

/** What is wrong, by field. */
export type FormErrors = Partial<Readonly<Record<FormField, string>>>

const partNames: Readonly<Record<SecretPart, string>> = {
  clientSecret: 'Type the client secret.',
  privateKey: 'Give the signing key: paste it, choose its file, or make one.',
  certificate: 'Choose the file with the client certificate.',
  bearerToken: 'Give the bearer token.',
  decryptionKey: 'Give the decryption key.',
  proxyPassword: 'Type the password of the proxy.',
  headers: 'Type the secret values of your headers.',
  parameters: 'Type the secret values of your form parameters.',
}

/** What is wrong with a form before it is sent to main; `lacking` are the secrets that a new profile needs. */
export function checkForm(
  draft: ProfileDraft,
  others: readonly NamedProfile[],
  lacking: readonly SecretPart[],
): FormErrors {
  const errors: { [F in FormField]?: string } = {}
  for (const problem of checkProfile(draft, others)) errors[problem.field] ??= problem.message
  const { clockSkewSeconds } = draft.expectations
  if (!(clockSkewSeconds >= 0 && clockSkewSeconds <= 3600)) {
    errors.clockSkewSeconds = 'Give whole seconds from 0 to 3600.'
  }
  for (const part of lacking) errors[fieldOfPart(part)] ??= partNames[part]
  return errors
}

/** Secrets of the connection stand in another part of the form. */
function fieldOfPart(part: SecretPart): FormField {
  if (part === 'proxyPassword') return 'proxy'
  return part === 'headers' || part === 'parameters' ? part : 'secret'
}

const fieldOfCode: Partial<Readonly<Record<ErrorCode, FormField>>> = {
  'profile-name-taken': 'name',
  'endpoint-invalid': 'introspectionEndpoint',
  'endpoint-insecure': 'introspectionEndpoint',
  'certificate-file-unreadable': 'caFiles',
  'secret-missing': 'secret',
  'secret-bound-elsewhere': 'secret',
  'key-unreadable': 'secret',
  'key-passphrase': 'secret',
  'key-unsuitable': 'secret',
}

/** The field that a failure of main belongs to; null where it belongs to none. */
export function fieldOfFailure(failure: Failure): FormField | null {
  return fieldOfCode[failure.code] ?? null
}
