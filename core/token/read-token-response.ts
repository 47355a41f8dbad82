import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberOf } from '../json.ts'
import type { Candidate, CandidateReading } from './candidate.ts'
import { parseBoundedJson } from './parse-bounded-json.ts'
import { readCredentials } from './read-credentials.ts'
import type { TokenKind } from './token.ts'

/** Members that hold a token, compared without case, `_` and `-`: `accessToken` and `AccessToken` are widespread. */
const tokenMembers = new Map<string, TokenKind>([
  ['accesstoken', 'access_token'],
  ['refreshtoken', 'refresh_token'],
  ['idtoken', 'id_token'],
  ['token', 'unknown'],
])

const issuedKinds = new Map<string, TokenKind>([
  ['urn:ietf:params:oauth:token-type:access_token', 'access_token'],
  ['urn:ietf:params:oauth:token-type:refresh_token', 'refresh_token'],
  ['urn:ietf:params:oauth:token-type:id_token', 'id_token'],
])

/** No more members or elements than that are searched one level down. */
const mostChildren = 200

/**
 * Reads the JSON answer of a token endpoint: its tokens to choose from, also one level down in other JSON
 * (`{"data": {…}}`) and in a JSON string. Null where the text is no JSON object or array.
 * @see RFC 6749 section 5.1
 * @see RFC 8693 section 2.2.1
 */
export function readTokenResponse(text: string): CandidateReading | null {
  if (!/^[[{"]/.test(text)) return null
  const parsed = parseBoundedJson(text)
  if (parsed.type === 'too-deep')
    return nothing('The JSON is nested too deeply to be a token response. Paste the token alone.')
  if (parsed.type === 'not-json') return null
  if (typeof parsed.value === 'string') return readInString(parsed.value)
  if (!isJsonObject(parsed.value) && !isJsonArray(parsed.value)) return null
  return readJson(parsed.value)
}

function readInString(inner: string): CandidateReading | null {
  const text = inner.trim()
  return /^[[{]/.test(text) ? readTokenResponse(text) : null
}

function readJson(value: JsonObject | readonly JsonValue[]): CandidateReading {
  const objects = [value, ...childrenOf(value)].filter(isJsonObject)
  const holders = objects.filter((object) => tokensOf(object).length > 0)
  const candidates = holders.flatMap(tokensOf)
  if (candidates.length === 0) return nothing(sayNoToken(isJsonObject(value) ? value : null))
  return {
    source: 'token-response',
    candidates,
    notes: [sayTokens(candidates), ...holders.flatMap(sayType)],
    problem: null,
  }
}

function childrenOf(value: JsonObject | readonly JsonValue[]): readonly JsonValue[] {
  return isJsonArray(value)
    ? value.slice(0, mostChildren)
    : Object.values(value).slice(0, mostChildren)
}

function tokensOf(object: JsonObject): readonly Candidate[] {
  return Object.entries(object).flatMap(([name, value]) => tokensIn(object, name, value))
}

function tokensIn(object: JsonObject, name: string, value: JsonValue): readonly Candidate[] {
  if (typeof value !== 'string' || value.trim() === '') return []
  const plain = name.toLowerCase().replaceAll(/[_-]/g, '')
  if (plain === 'authorization') return readCredentials(value.trim(), false)?.candidates ?? []
  const kind = tokenMembers.get(plain)
  if (kind === undefined) return []
  const issued = plain === 'accesstoken' ? memberOf(object, 'issued_token_type') : undefined
  const issuedKind = typeof issued === 'string' ? issuedKinds.get(issued) : undefined
  return [{ value, kind: issuedKind ?? kind, scheme: null }]
}

function sayTokens(candidates: readonly Candidate[]): string {
  return candidates.length === 1
    ? 'Took the token out of the JSON.'
    : `Found ${candidates.length} tokens in the JSON; choose the one to ask about.`
}

function sayType(object: JsonObject): readonly string[] {
  const type = memberOf(object, 'token_type')
  if (typeof type !== 'string' || !/^[\w.:/-]{1,60}$/.test(type)) return []
  return [`The response says that the token type is ${type}.`]
}

function sayNoToken(object: JsonObject | null): string {
  const has = (name: string) => object !== null && memberOf(object, name) !== undefined
  if (has('active'))
    return 'This is an introspection answer, not a token. Paste the token that the answer is about.'
  if (has('error'))
    return 'This is an error answer of a server, with no token in it. Paste a token, or a token response that succeeded.'
  if (has('keys') || has('kty'))
    return 'These are keys, not a token. Paste the token itself, and keep private keys to yourself.'
  if (has('payload') && (has('signature') || has('signatures')))
    return 'This is a JWS in its JSON form; OAuth tokens have the compact form, three parts with dots between. Paste that.'
  if (has('iss') || has('exp') || has('alg'))
    return 'This is the decoded content of a token. Paste the token itself, as it was issued.'
  return 'There is no access_token, refresh_token or id_token in this JSON. Paste a token response, or the token alone.'
}

function nothing(problem: string): CandidateReading {
  return { source: 'token-response', candidates: [], notes: [], problem }
}
