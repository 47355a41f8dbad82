import { type JsonObject, memberOf } from '../json.ts'
import type { DecodedToken, TokenKind } from './token.ts'

/** What the content of a JWT says about its kind; `note` is a sentence about a JWT that introspection is not for. */
export interface ContentKind {
  readonly kind: TokenKind
  /** True where the token names its kind; false where members only suggest it. */
  readonly certain: boolean
  readonly note: string | null
}

const silent: ContentKind = { kind: 'unknown', certain: false, note: null }

const idTokenNote =
  'This looks like an ID token. Introspection is for access and refresh tokens; many servers call an ID token inactive.'

/** JWTs that are no tokens, by the `typ` of their header. */
const notTokens = new Map([
  ['token-introspection+jwt', 'a signed introspection answer (RFC 9701)'],
  ['dpop+jwt', 'a DPoP proof (RFC 9449), which accompanies a token'],
  ['oauth-authz-req+jwt', 'an authorization request (RFC 9101)'],
  ['secevent+jwt', 'a security event (RFC 8417)'],
  ['logout+jwt', 'a logout token (OpenID Connect Back-Channel Logout)'],
])

/** Kinds that a claim names: `typ` as Keycloak writes it, `token_use` as Amazon Cognito does. */
const claimedKinds = new Map<string, TokenKind>([
  ['typ:Refresh', 'refresh_token'],
  ['typ:Offline', 'refresh_token'],
  ['typ:ID', 'id_token'],
  ['typ:Bearer', 'access_token'],
  ['typ:DPoP', 'access_token'],
  ['token_use:access', 'access_token'],
  ['token_use:id', 'id_token'],
])

/** Tells the kind of a decoded JWT by its header and claims. @see RFC 9068 section 2.1 */
export function kindByContent(decoded: DecodedToken | null): ContentKind {
  const type = mediaType(stringMember(decoded?.header ?? null, 'typ'))
  if (type === 'at+jwt') return { kind: 'access_token', certain: true, note: null }
  const notToken = notTokens.get(type)
  if (notToken !== undefined) return refused(notToken)
  const payload = decoded?.payload ?? null
  if (payload === null) return silent
  if (memberOf(payload, 'token_introspection') !== undefined)
    return refused('a signed introspection answer (RFC 9701)')
  const claimed =
    claimedKinds.get(`typ:${stringMember(payload, 'typ')}`) ??
    claimedKinds.get(`token_use:${stringMember(payload, 'token_use')}`)
  if (claimed !== undefined)
    return { kind: claimed, certain: true, note: claimed === 'id_token' ? idTokenNote : null }
  return suggestsIdToken(payload) ? { kind: 'id_token', certain: false, note: idTokenNote } : silent
}

function refused(what: string): ContentKind {
  return { kind: 'unknown', certain: true, note: `This is ${what}, not a token to introspect.` }
}

/** Hashes of other tokens stand in ID tokens only; a `nonce` does too, unless the JWT carries a scope. */
function suggestsIdToken(payload: JsonObject): boolean {
  const has = (name: string) => memberOf(payload, name) !== undefined
  return has('at_hash') || has('c_hash') || (has('nonce') && !has('scope') && !has('scp'))
}

function stringMember(object: JsonObject | null, name: string): string {
  const value = object === null ? undefined : memberOf(object, name)
  return typeof value === 'string' ? value : ''
}

/** Media types are not case-sensitive, and `application/` may be left out. @see RFC 7515 section 4.1.9 */
function mediaType(typ: string): string {
  return typ.toLowerCase().replace(/^application\//, '')
}
