import type { TokenTypeHint } from '../token/token.ts'
import {
  applyCredentials,
  type Credentials,
  firstMarks,
  type MaskedSecret,
  maskedAs,
} from './credentials.ts'
import type { HeaderLine } from './evidence.ts'
import { marks } from './marks.ts'
import { echoForms } from './secret-forms.ts'
import type { BasicEncoding, RequestedFormat } from './sent-request.ts'

/** A header or form parameter of one's own. */
export interface OwnField {
  readonly name: string
  readonly value: string
  readonly secret: boolean
}

/** What an introspection request is made of. `token` goes out as it is. */
export interface RequestInput {
  readonly credentials: Credentials
  readonly token: string
  readonly tokenTypeHint: TokenTypeHint | null
  readonly basicEncoding: BasicEncoding
  readonly format: RequestedFormat
  readonly headers: readonly OwnField[]
  readonly parameters: readonly OwnField[]
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

/** `Accept` of each form, alone: given a list, some servers answer JSON. @see RFC 9701 section 4 */
export const acceptOf = {
  json: 'application/json',
  jwt: 'application/token-introspection+jwt',
  'vendor-jwt': 'application/jwt',
} as const satisfies Record<RequestedFormat, string>

/**
 * Builds headers and form body of an introspection request.
 * @see RFC 7662 section 2.1
 */
export function buildRequest(input: RequestInput): IntrospectionRequest {
  const { credentials, token, tokenTypeHint, format, parameters } = input
  const applied = applyCredentials(credentials, input.basicEncoding)
  const hint: readonly (readonly [string, string])[] =
    tokenTypeHint === null ? [] : [['token_type_hint', tokenTypeHint]]
  const form = [
    ['token', token] as const,
    ...hint,
    ...applied.form,
    ...parameters.map(({ name, value }) => [name, value] as const),
  ]
  return {
    headers: [
      ['content-type', 'application/x-www-form-urlencoded'],
      ['accept', acceptOf[format]],
      ...applied.headers,
      ...input.headers.map(({ name, value }): HeaderLine => [name, value]),
    ],
    body: new URLSearchParams(
      form.map(([name, value]): [string, string] => [name, value]),
    ).toString(),
    secretsInIt: firstMarks([
      ...applied.secrets,
      ...maskedAs(marks.token, echoForms(token)),
      ...[...input.headers, ...parameters]
        .filter(({ secret }) => secret)
        .flatMap(({ value }) => maskedAs(marks.ownSecret, echoForms(value))),
    ]),
    basicEncoding: applied.basicEncoding,
    encodingMatters: applied.encodingMatters,
  }
}
