import type { ErrorCode } from '../../../core/errors.ts'
import { checkProfile, type NamedProfile } from '../../../core/profile/check-profile.ts'
import type { ProfileDraft } from '../../../core/profile/profile.ts'
import type { Failure } from '../../bridge.ts'

/** A field of the form that an error can stand beside. */
export type FormField =
  | 'name'
  | 'introspectionEndpoint'
  | 'clientId'
  | 'caFiles'
  | 'clockSkewSeconds'
  | 'secret'

/** What is wrong, by field. */
export type FormErrors = Partial<Readonly<Record<FormField, string>>>

/** What is wrong with a form before it is sent to main. */
export function checkForm(
  draft: ProfileDraft,
  others: readonly NamedProfile[],
  needsSecret: boolean,
): FormErrors {
  const errors: { [F in FormField]?: string } = {}
  for (const problem of checkProfile(draft, others)) errors[problem.field] ??= problem.message
  const { clockSkewSeconds } = draft.expectations
  if (!(clockSkewSeconds >= 0 && clockSkewSeconds <= 3600)) {
    errors.clockSkewSeconds = 'Give whole seconds from 0 to 3600.'
  }
  if (needsSecret) errors.secret = 'Type the client secret.'
  return errors
}

const fieldOfCode: Partial<Readonly<Record<ErrorCode, FormField>>> = {
  'profile-name-taken': 'name',
  'endpoint-invalid': 'introspectionEndpoint',
  'endpoint-insecure': 'introspectionEndpoint',
  'certificate-file-unreadable': 'caFiles',
  'secret-missing': 'secret',
  'secret-bound-elsewhere': 'secret',
}

/** The field that a failure of main belongs to; null where it belongs to none. */
export function fieldOfFailure(failure: Failure): FormField | null {
  return fieldOfCode[failure.code] ?? null
}
