import { assertNever } from '../assert-never.ts'
import { base64Of } from './bytes.ts'
import type { HeaderLine } from './evidence.ts'
import { formEncode } from './form-encode.ts'
import { type Mark, marks } from './marks.ts'
import { base64Forms, echoForms } from './secret-forms.ts'
import type { BasicEncoding } from './sent-request.ts'

/** How a caller proves who it is in one request, WITH the secrets: an assertion is signed already. */
export type Credentials =
  | {
      readonly method: 'client_secret_basic' | 'client_secret_post'
      readonly clientId: string
      readonly clientSecret: string
    }
  | {
      readonly method: 'client_secret_jwt' | 'private_key_jwt'
      readonly clientId: string
      /** Compact JWS. @see RFC 7523 section 2.2 */
      readonly assertion: string
    }
  | {
      readonly method: 'tls_client_auth' | 'self_signed_tls_client_auth' | 'none'
      readonly clientId: string
    }
  | { readonly method: 'bearer'; readonly token: string }

/** One text that must not leave the transport, and the mark that stands in its place. */
export interface MaskedSecret {
  readonly value: string
  readonly mark: Mark
}

/** What credentials add to a request. */
export interface AppliedCredentials {
  readonly headers: readonly HeaderLine[]
  readonly form: readonly (readonly [name: string, value: string])[]
  /** Every form in which they could come back. */
  readonly secrets: readonly MaskedSecret[]
  /** Null for methods that are not Basic. */
  readonly basicEncoding: BasicEncoding | null
  /** True where form-encoding changes id or secret, so that the raw form is worth a retry. */
  readonly encodingMatters: boolean
}

/** `client_assertion_type` of a JWT. @see RFC 7523 section 2.2 */
const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const plain = { headers: [], form: [], secrets: [], basicEncoding: null, encodingMatters: false }

/**
 * Puts credentials into headers and form.
 * @see RFC 6749 section 2.3.1, RFC 7523 section 2.2, RFC 8705 section 2, RFC 6750 section 2.1
 */
export function applyCredentials(
  credentials: Credentials,
  basicEncoding: BasicEncoding,
): AppliedCredentials {
  switch (credentials.method) {
    case 'client_secret_basic':
      return {
        ...plain,
        headers: [['authorization', `Basic ${base64Of(userPass(credentials, basicEncoding))}`]],
        secrets: sharedSecrets(credentials),
        basicEncoding,
        encodingMatters: encodingChanges(credentials),
      }
    case 'client_secret_post':
      return {
        ...plain,
        form: [
          ['client_id', credentials.clientId],
          ['client_secret', credentials.clientSecret],
        ],
        secrets: sharedSecrets(credentials),
      }
    case 'client_secret_jwt':
    case 'private_key_jwt':
      return {
        ...plain,
        form: [
          ['client_id', credentials.clientId],
          ['client_assertion_type', jwtBearer],
          ['client_assertion', credentials.assertion],
        ],
        secrets: maskedAs(marks.assertion, echoForms(credentials.assertion)),
      }
    case 'tls_client_auth':
    case 'self_signed_tls_client_auth':
    case 'none':
      return { ...plain, form: [['client_id', credentials.clientId]] }
    case 'bearer':
      return {
        ...plain,
        headers: [['authorization', `Bearer ${credentials.token}`]],
        secrets: maskedAs(marks.bearerToken, echoForms(credentials.token)),
      }
    default:
      return assertNever(credentials)
  }
}

/** The texts with that mark in their place. */
export function maskedAs(mark: Mark, values: readonly string[]): readonly MaskedSecret[] {
  return values.map((value) => ({ value, mark }))
}

/** One mark for each text, the first that is given: a token that equals the secret is the secret. */
export function firstMarks(secrets: readonly MaskedSecret[]): readonly MaskedSecret[] {
  const byValue = new Map<string, Mark>()
  for (const { value, mark } of secrets) {
    if (value !== '' && !byValue.has(value)) byValue.set(value, mark)
  }
  return [...byValue].map(([value, mark]) => ({ value, mark }))
}

interface SharedSecret {
  readonly clientId: string
  readonly clientSecret: string
}

function userPass({ clientId, clientSecret }: SharedSecret, encoding: BasicEncoding): string {
  return encoding === 'form'
    ? `${formEncode(clientId)}:${formEncode(clientSecret)}`
    : `${clientId}:${clientSecret}`
}

function encodingChanges({ clientId, clientSecret }: SharedSecret): boolean {
  return formEncode(clientId) !== clientId || formEncode(clientSecret) !== clientSecret
}

function sharedSecrets(shared: SharedSecret): readonly MaskedSecret[] {
  return [
    ...maskedAs(marks.basicCredentials, base64Forms(userPass(shared, 'form'))),
    ...maskedAs(marks.basicCredentials, base64Forms(userPass(shared, 'raw'))),
    ...maskedAs(marks.clientSecret, echoForms(shared.clientSecret)),
  ]
}
