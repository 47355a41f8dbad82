import type { JsonObject } from '../../../core/json.ts'
import { type AnswerSettings, plainAnswers } from '../../../core/profile/answer-settings.ts'
import type { CallerAuthentication } from '../../../core/profile/authentication.ts'
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
  const { verificationKeys, encryptedResponseAlg, decryptionKey } = errors
  return [verificationKeys, encryptedResponseAlg, decryptionKey].some(isSaid)
}

/** True where an error stands in the part about the connection. */
export function hasConnectionError(errors: FormErrors): boolean {
  const { proxy, proxyPassword, serverName, pin, headers, parameters, certificate } = errors
  return [proxy, proxyPassword, serverName, pin, headers, parameters, certificate].some(isSaid)
}

function isSaid(error: string | undefined): boolean {
  return error !== undefined
}

/** Whether the method, or the one at the token endpoint, has a field for the client secret. */
export function asksForClientSecret({ method, bearer }: AuthenticationValues): boolean {
  const fetches = method === 'bearer' && bearer.from === 'client-credentials'
  return (fetches ? bearer.client.method : method).startsWith('client_secret')
}

/** Whether an assertion names the token endpoint, which nothing else of the form tells. */
export function asksForTokenEndpoint({ method, assertion }: AuthenticationValues): boolean {
  const signs = method === 'client_secret_jwt' || method === 'private_key_jwt'
  return signs && assertion.audience === 'token-endpoint'
}

/**
 * The public halves of the keys that the profile will have: of one that is pasted or read from a file it is known only
 * once the profile is saved.
 */
export function publicKeysOf(
  { signing, decryption }: KeyChoices,
  { authentication, answer }: ProfileDraft,
): { readonly signingKey: JsonObject | null; readonly encryptionKey: JsonObject | null } {
  return {
    signingKey: publicKeyOf(signing, signingKeyOf(authentication)),
    encryptionKey: publicKeyOf(decryption, answer.encryptionKey),
  }
}

function publicKeyOf(choice: KeyChoice, stored: JsonObject | null): JsonObject | null {
  if (choice.from === 'generated') return choice.key?.publicJwk ?? null
  return choice.from === 'keep' ? stored : null
}

function signingKeyOf(authentication: CallerAuthentication): JsonObject | null {
  const client =
    authentication.method === 'bearer' && authentication.source.from === 'client-credentials'
      ? authentication.source.client
      : authentication
  return client.method === 'private_key_jwt' ? (client.assertion.publicKey ?? null) : null
}
