import type { JsonObject } from '../../../core/json.ts'
import { type AnswerSettings, plainAnswers } from '../../../core/profile/answer-settings.ts'
import {
  type ConnectionSettings,
  plainConnection,
} from '../../../core/profile/connection-settings.ts'
import type { ProfileDraft } from '../../../core/profile/profile.ts'
import type { AuthenticationValues } from './caller/authentication-values.ts'
import type { FormErrors } from './form-errors.ts'
import type { KeyChoice, KeyChoices } from './secrets/key-choice.ts'

/** True where nothing differs from a new profile, so that the part of the form can stay closed. */
export function isPlainAnswer(answer: AnswerSettings): boolean {
  return JSON.stringify(answer) === JSON.stringify(plainAnswers)
}

/** The same for the connection. */
export function isPlainConnection(connection: ConnectionSettings): boolean {
  return JSON.stringify(connection) === JSON.stringify(plainConnection)
}

/** True where an error stands in the part about answers. */
export function hasAnswerError(errors: FormErrors): boolean {
  return errors.verificationKeys !== undefined || errors.encryptedResponseAlg !== undefined
}

/** True where an error stands in the part about the connection. */
export function hasConnectionError(errors: FormErrors): boolean {
  const { proxy, serverName, pin, headers, parameters } = errors
  return [proxy, serverName, pin, headers, parameters].some((error) => error !== undefined)
}

/** Whether an assertion names the token endpoint, which nothing else of the form tells. */
export function asksForTokenEndpoint({ method, assertion }: AuthenticationValues): boolean {
  const signs = method === 'client_secret_jwt' || method === 'private_key_jwt'
  return signs && assertion.audience === 'token-endpoint'
}

/** The public halves of keys: those made here and not saved yet come before the stored ones. */
export function madeKeys(
  { signing, decryption }: KeyChoices,
  { authentication, answer }: ProfileDraft,
): { readonly signingKey: JsonObject | null; readonly encryptionKey: JsonObject | null } {
  const stored =
    authentication.method === 'private_key_jwt'
      ? (authentication.assertion.publicKey ?? null)
      : null
  return {
    signingKey: madeOf(signing) ?? stored,
    encryptionKey: madeOf(decryption) ?? answer.encryptionKey,
  }
}

function madeOf(choice: KeyChoice): JsonObject | null {
  return choice.from === 'generated' ? (choice.key?.publicJwk ?? null) : null
}
