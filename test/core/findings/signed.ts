import { acceptOf } from '../../../core/introspection/build-request.ts'
import type { HeaderLine } from '../../../core/introspection/evidence.ts'
import type { JwtAnswer } from '../../../core/introspection/jwt-answer.ts'
import { parseJson } from '../../../core/introspection/parse-json.ts'
import type { KeyFacts, SignatureVerdict } from '../../../core/introspection/signature.ts'
import { isJsonObject, type JsonObject } from '../../../core/json.ts'
import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import { sentRequest } from '../introspection/evidence-of.ts'
import { jws } from '../token/jwt.ts'
import { at, faultless, type Given } from './given.ts'

/** A signed answer as a test tells it; what is left out is faultless. */
export interface Signed {
  /** Beside the faultless header, or in place of its members; undefined takes one out. */
  readonly header?: Readonly<Record<string, unknown>>
  /** Beside the claims of RFC 9701, or in place of them; undefined takes one out. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** Of `token_introspection`. */
  readonly members?: Readonly<Record<string, unknown>>
  readonly verdict?: SignatureVerdict
  readonly fittingKeys?: number
  readonly jwt?: Partial<JwtAnswer>
}

export const rsaKey: KeyFacts = {
  kid: 'sig-1',
  kty: 'RSA',
  alg: 'RS256',
  use: 'sig',
  crv: null,
  bits: 2048,
  from: 'jwks',
}

export const secretKey: KeyFacts = {
  kid: null,
  kty: 'oct',
  alg: null,
  use: null,
  crv: null,
  bits: 256,
  from: 'client-secret',
}

/** Claims of RFC 9701 without fault, for the profile of these tests. */
export const claims9701 = {
  iss: 'https://as.example.com',
  aud: 'rs-orders',
  iat: at(0),
  token_introspection: faultless,
}

/** An answer of RFC 9701, asked for as such. */
export function signed(change: Signed = {}, given: Given = {}): Given {
  const header = plain({
    typ: 'token-introspection+jwt',
    alg: 'RS256',
    kid: 'sig-1',
    ...change.header,
  })
  const claims = plain({
    ...claims9701,
    ...(change.members === undefined
      ? {}
      : { token_introspection: { ...faultless, ...change.members } }),
    ...change.claims,
  })
  const format = given.request?.format ?? 'jwt'
  const verdict = change.verdict ?? ({ state: 'verified', key: rsaKey } as const)
  const jwt: JwtAnswer = {
    place: 'body',
    encryption: null,
    signature: { header, verdict, fittingKeys: change.fittingKeys ?? 1 },
    claims,
    duplicates: [],
    problems: [],
    length: 1200,
    ...change.jwt,
  }
  return {
    body: jws(header, claims),
    ...given,
    headers: { 'Content-Type': 'application/token-introspection+jwt', ...given.headers },
    request: { format, headers: askingFor(acceptOf[format]), ...given.request },
    profile: { answer: { ...plainAnswers, format }, ...given.profile },
    gathered: { jwt, ...given.gathered },
  }
}

/** A signed answer, asked for by a caller whose registration says that. */
export function registered(answer: Partial<typeof plainAnswers>, change: Signed = {}): Given {
  return signed(change, { profile: { answer: { ...plainAnswers, format: 'jwt', ...answer } } })
}

/** A signed answer of an issuer whose metadata says that. */
export function published(document: JsonObject, change: Signed = {}): Given {
  return signed(change, {
    gathered: {
      metadata: {
        issuer: 'https://as.example.com',
        url: 'https://as.example.com/.well-known/oauth-authorization-server',
        document: {
          issuer: 'https://as.example.com',
          introspection_endpoint: 'https://as.example.com/introspect',
          introspection_endpoint_auth_methods_supported: ['client_secret_basic'],
          ...document,
        },
        from: 'network',
        fetchedAt: 0,
        stale: false,
        attempts: [],
      },
      ...signed(change).gathered,
    },
  })
}

function askingFor(accept: string): readonly HeaderLine[] {
  return sentRequest.headers.map(([name, value]) => [name, name === 'accept' ? accept : value])
}

/** What JSON makes of it: undefined members are gone. */
function plain(value: object): JsonObject {
  const json = parseJson(JSON.stringify(value))
  if (json.ok && isJsonObject(json.value)) return json.value
  throw new TypeError('Not a JSON object')
}
