import { assertNever } from '../../../../core/assert-never.ts'
import type { AnswerSettings, VerificationKeys } from '../../../../core/profile/answer-settings.ts'

/** Which answers are asked for, as the form holds it. */
export interface AnswerValues extends Omit<AnswerSettings, 'keys'> {
  readonly keysFrom: VerificationKeys['from']
  readonly jwksUrl: string
  readonly pinnedKey: string
}

/** The form for settings that exist. */
export function answerValuesOf({ keys, ...settings }: AnswerSettings): AnswerValues {
  return {
    ...settings,
    keysFrom: keys.from,
    jwksUrl: keys.from === 'jwks-url' ? keys.url : '',
    pinnedKey: keys.from === 'pinned' ? keys.key : '',
  }
}

/** Which answers are asked for, by what the form holds. */
export function answerOf(values: AnswerValues): AnswerSettings {
  return {
    format: values.format,
    signedResponseAlg: values.signedResponseAlg.trim(),
    encryptedResponseAlg: values.encryptedResponseAlg.trim(),
    encryptedResponseEnc: values.encryptedResponseEnc.trim(),
    keys: keysOf(values),
    encryptionKey: values.encryptionKey,
  }
}

function keysOf({ keysFrom, jwksUrl, pinnedKey }: AnswerValues): VerificationKeys {
  switch (keysFrom) {
    case 'metadata':
      return { from: 'metadata' }
    case 'jwks-url':
      return { from: 'jwks-url', url: jwksUrl.trim() }
    case 'pinned':
      return { from: 'pinned', key: pinnedKey }
    default:
      return assertNever(keysFrom)
  }
}
