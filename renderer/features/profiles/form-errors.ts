import type { ErrorCode } from '../../../core/errors.ts'
import {
  checkProfile,
  type NamedProfile,
  type ProfileField,
} from '../../../core/profile/check-profile.ts'
import type { ProfileDraft } from '../../../core/profile/profile.ts'
import { secretNeeds } from '../../../core/profile/profile-secrets.ts'
import type { SecretInput, SecretPart } from '../../../core/profile/secret.ts'
import type { Failure } from '../../bridge.ts'

/** A field of the form that an error can stand beside. */
type FormField = ProfileField | SecretPart | 'clockSkewSeconds'

/** What is wrong, by field. */
export type FormErrors = Partial<Readonly<Record<FormField, string>>>

const lackingWords: Readonly<Record<SecretPart, string>> = {
  clientSecret: 'Type the client secret.',
  privateKey: 'Give the signing key: paste it, choose its file, or make one.',
  certificate: 'Choose the file with the client certificate.',
  bearerToken: 'Give the bearer token.',
  decryptionKey: 'Give the decryption key: paste it, choose its file, or make one.',
  proxyPassword: 'Type the password of the proxy.',
  headers: 'Type the secret values of your headers.',
  parameters: 'Type the secret values of your form parameters.',
}

/** What is wrong with a form before it is sent to main; `lacking` are parts of the secret that nobody gave. */
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
  const { required } = secretNeeds(draft)
  for (const part of lacking) {
    if (required.includes(part)) errors[part] ??= lackingWords[part]
  }
  return errors
}

/** A save as it was refused. */
export interface RefusedSave {
  readonly failure: Failure
  readonly draft: ProfileDraft
  /** Which parts of the secret were handed over. */
  readonly given: readonly string[]
}

/** What may stand beside the field that main's refusal belongs to; null where it belongs to no single one. */
export function fieldOfRefusal({ failure, draft, given }: RefusedSave): FormField | null {
  const field = fieldOfCode[failure.code]
  if (field !== undefined) return field
  if (failure.code === 'secret-missing' || failure.code === 'secret-bound-elsewhere') {
    return secretNeeds(draft).required[0] ?? null
  }
  if (!keyCodes.includes(failure.code)) return null
  const [part, ...others] = keyParts.filter((one) => given.includes(one))
  return part === undefined || others.length > 0 ? null : part
}

const keyCodes: readonly ErrorCode[] = ['key-unreadable', 'key-passphrase', 'key-unsuitable']
const keyParts = [
  'privateKey',
  'certificate',
  'decryptionKey',
] as const satisfies readonly (keyof SecretInput)[]

const fieldOfCode: Partial<Readonly<Record<ErrorCode, FormField>>> = {
  'profile-name-taken': 'name',
  'endpoint-invalid': 'introspectionEndpoint',
  'endpoint-insecure': 'introspectionEndpoint',
  'certificate-file-unreadable': 'caFiles',
}
