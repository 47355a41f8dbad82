import { assertNever } from '../assert-never.ts'
import type { CallerAuthentication, ProfileSecret } from '../profile/profile.ts'
import type { TokenTypeHint } from '../token/token.ts'
import { base64Of } from './bytes.ts'
import type { BasicEncoding, HeaderLine } from './evidence.ts'
import { formEncode } from './form-encode.ts'
import { type Mark, marks } from './marks.ts'
import { base64Forms, secretForms } from './secret-forms.ts'

/** What an introspection request is made of. `token` goes out as it is. */
export interface RequestInput {
  readonly authentication: CallerAuthentication
  readonly secret: ProfileSecret
  readonly token: string
  readonly tokenTypeHint: TokenTypeHint | null
  readonly basicEncoding: BasicEncoding
}

/** One text that must not leave the transport, and the mark that stands in its place. */
export interface MaskedSecret {
  readonly value: string
  readonly mark: Mark
}

/** The request half of introspection, WITH its secrets: only the transport may hold it. */
export interface IntrospectionRequest {
  readonly headers: readonly HeaderLine[]
  readonly body: string
  /** Every form in which secret and token could come back; for `createSecretMask`. */
  readonly secretsInIt: readonly MaskedSecret[]
  /** Null for methods that are not Basic. */
  readonly basicEncoding: BasicEncoding | null
  /** True where form-encoding changes id or secret, so that the raw form is worth a retry. */
  readonly encodingMatters: boolean
}

/**
 * Builds headers and form body of an introspection request.
 * @see RFC 7662 section 2.1
 * @see RFC 6749 section 2.3.1
 */
export function buildRequest(input: RequestInput): IntrospectionRequest {
  const { authentication, secret, token } = input
  const credentials = { id: authentication.clientId, secret: secret.clientSecret }
  const form: [string, string][] = [['token', token]]
  if (input.tokenTypeHint !== null) form.push(['token_type_hint', input.tokenTypeHint])
  const headers: HeaderLine[] = [
    ['content-type', 'application/x-www-form-urlencoded'],
    ['accept', 'application/json'],
  ]
  switch (authentication.method) {
    case 'client_secret_basic':
      headers.push(['authorization', `Basic ${basicValue(credentials, input.basicEncoding)}`])
      break
    case 'client_secret_post':
      form.push(['client_id', credentials.id], ['client_secret', credentials.secret])
      break
    default:
      assertNever(authentication)
  }
  const basic = authentication.method === 'client_secret_basic'
  return {
    headers,
    body: new URLSearchParams(form).toString(),
    secretsInIt: secretsOf(credentials, token),
    basicEncoding: basic ? input.basicEncoding : null,
    encodingMatters: basic && encodingChanges(credentials),
  }
}

interface Credentials {
  readonly id: string
  readonly secret: string
}

function basicValue(credentials: Credentials, encoding: BasicEncoding): string {
  return base64Of(userPass(credentials, encoding))
}

function userPass({ id, secret }: Credentials, encoding: BasicEncoding): string {
  return encoding === 'form' ? `${formEncode(id)}:${formEncode(secret)}` : `${id}:${secret}`
}

function encodingChanges({ id, secret }: Credentials): boolean {
  return formEncode(id) !== id || formEncode(secret) !== secret
}

/** The first mark of a text wins: a token that equals the secret is the secret. */
function secretsOf(credentials: Credentials, token: string): readonly MaskedSecret[] {
  const byValue = new Map<string, Mark>()
  const add = (values: readonly string[], mark: Mark) => {
    for (const value of values) {
      if (value !== '' && !byValue.has(value)) byValue.set(value, mark)
    }
  }
  add(base64Forms(userPass(credentials, 'form')), marks.basicCredentials)
  add(base64Forms(userPass(credentials, 'raw')), marks.basicCredentials)
  add(secretForms(credentials.secret), marks.clientSecret)
  add(secretForms(token), marks.token)
  return [...byValue].map(([value, mark]) => ({ value, mark }))
}
