import {
  applyCredentials,
  type Credentials,
  type MaskedSecret,
} from '../../core/introspection/credentials.ts'
import type { HeaderLine } from '../../core/introspection/evidence.ts'
import { parseJson } from '../../core/introspection/parse-json.ts'
import { quoted } from '../../core/introspection/quoted.ts'
import { isJsonObject, type JsonObject, memberOf } from '../../core/json.ts'
import type { BearerSource } from '../../core/profile/authentication.ts'

/** A request to a token endpoint, WITH its secrets. */
export interface TokenRequest {
  readonly headers: readonly HeaderLine[]
  readonly body: string
  readonly secretsInIt: readonly MaskedSecret[]
}

/** What a token endpoint answered. `problem` is a sentence. */
export type TokenResponse =
  | { readonly ok: true; readonly token: string; readonly expiresInSeconds: number }
  | { readonly ok: false; readonly problem: string }

/** A client asks for a token of its own. @see RFC 6749 section 4.4.2, RFC 8707 section 2 */
export function buildTokenRequest(
  source: Extract<BearerSource, { readonly from: 'client-credentials' }>,
  credentials: Credentials,
): TokenRequest {
  const applied = applyCredentials(credentials, 'form')
  const optional: readonly (readonly [string, string])[] = [
    ['scope', source.scope],
    ...source.resources.map((resource) => ['resource', resource] as const),
    ['audience', source.audience],
  ]
  const form: readonly (readonly [string, string])[] = [
    ['grant_type', 'client_credentials'],
    ...applied.form,
    ...optional.filter(([, value]) => value !== ''),
  ]
  return {
    headers: [
      ['content-type', 'application/x-www-form-urlencoded'],
      ['accept', 'application/json'],
      ...applied.headers,
    ],
    body: new URLSearchParams(
      form.map(([name, value]): [string, string] => [name, value]),
    ).toString(),
    secretsInIt: applied.secrets,
  }
}

/** Without `expires_in` a token counts as short-lived. Seconds. */
const unknownLifetime = 60

/** Reads the answer of a token endpoint. @see RFC 6749 sections 5.1 and 5.2 */
export function readTokenResponse(status: number, text: string): TokenResponse {
  const json = parseJson(text)
  const members = json.ok && isJsonObject(json.value) ? json.value : null
  if (status !== 200) return { ok: false, problem: sayRefusal(status, members) }
  if (members === null) {
    return { ok: false, problem: 'The token endpoint answered 200, but not with a JSON object.' }
  }
  const token = memberOf(members, 'access_token')
  if (typeof token !== 'string' || token === '') {
    return { ok: false, problem: 'The token endpoint’s answer has no access_token.' }
  }
  const type = memberOf(members, 'token_type')
  if (typeof type === 'string' && type.toLowerCase() !== 'bearer') {
    const problem = `The token endpoint gave a token of type “${quoted(type)}”, which can not be presented as a bearer token.`
    return { ok: false, problem }
  }
  const lifetime = memberOf(members, 'expires_in')
  const expiresInSeconds =
    typeof lifetime === 'number' && lifetime >= 0 ? lifetime : unknownLifetime
  return { ok: true, token, expiresInSeconds }
}

function sayRefusal(status: number, members: JsonObject | null): string {
  const error = members === null ? undefined : memberOf(members, 'error')
  const description = members === null ? undefined : memberOf(members, 'error_description')
  const said = [error, description].filter((part) => typeof part === 'string')
  const words = said.length === 0 ? '' : `: ${said.map((part) => `“${quoted(part)}”`).join(', ')}`
  return `The token endpoint answered with status ${status}${words}.`
}
