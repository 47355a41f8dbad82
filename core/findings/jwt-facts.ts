import { headerOf } from '../introspection/headers.ts'
import type { JwtAnswer } from '../introspection/jwt-answer.ts'
import type { KeyFacts } from '../introspection/signature.ts'
import { isJsonArray, type JsonObject, memberOf } from '../json.ts'
import type { Facts } from './rule.ts'

/** The media type of a signed answer, and with or without `application/` its `typ`. @see RFC 9701 section 5 */
export const introspectionJwt = 'application/token-introspection+jwt'

/** The JWT that is the whole answer; null where there is none, or one member only is a JWT. */
export function wholeJwtIn({ answer }: Facts): JwtAnswer | null {
  return answer.jwt?.place === 'body' ? answer.jwt : null
}

/** Whether the body is a JWT, read or not. */
export function isJwtBody(facts: Facts): boolean {
  return wholeJwtIn(facts) !== null || facts.answer.problem?.kind === 'jwt'
}

/**
 * Whether RFC 9701 binds the answer: it was asked for, or the answer itself says so by type or form. A vendor’s
 * dialect that was asked for is bound by nothing but the vendor’s documentation.
 * @see RFC 9701 section 5
 */
export function isBoundByRfc9701(facts: Facts): boolean {
  const jwt = wholeJwtIn(facts)
  if (jwt === null) return false
  const { dialect } = facts.answer
  return (
    facts.evidence.request.format === 'jwt' ||
    (dialect === 'rfc9701' && jwt.claims !== null) ||
    mediaTypeIn(facts) === introspectionJwt ||
    typeOf(jwt.signature?.header ?? null) === introspectionJwt
  )
}

/** Media type of the response, in lower case, without parameters; null where there is none. */
export function mediaTypeIn({ evidence }: Facts): string | null {
  if (evidence.outcome.type === 'failure') return null
  const value = headerOf(evidence.outcome.response.headers, 'content-type')
  return value === null ? null : (value.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/**
 * `typ` of a header as a media type: in lower case, and with the `application/` that may be left out.
 * Null where it is no text.
 * @see RFC 7515 section 4.1.9
 */
export function typeOf(header: JsonObject | null): string | null {
  const typ = textOf(header, 'typ')?.trim().toLowerCase() ?? ''
  if (typ === '') return null
  return typ.includes('/') ? typ : `application/${typ}`
}

/** A member of a header or of claims, where it is a text. */
export function textOf(object: JsonObject | null, name: string): string | null {
  const value = object === null ? undefined : memberOf(object, name)
  return typeof value === 'string' ? value : null
}

/** The key that checked the signature, or that fits it best. */
export function signatureKeyOf(jwt: JwtAnswer): KeyFacts | null {
  const verdict = jwt.signature?.verdict
  return verdict === undefined || verdict.state === 'not-checked' ? null : verdict.key
}

/** The claims of the JWT that is the answer; empty where they cannot be read. */
export function claimsIn({ answer }: Facts): JsonObject {
  return answer.jwt?.claims ?? {}
}

/** `alg` of the signature's header; null where it is no text. */
export function signatureAlgorithmOf({ answer }: Facts): string | null {
  return textOf(answer.jwt?.signature?.header ?? null, 'alg')
}

/** Whether that algorithm signs nothing, in whatever case it is written. */
export function isNone(alg: string | null): boolean {
  return alg !== null && alg.toLowerCase() === 'none'
}

/** Bits of the hash of each algorithm that a shared secret signs. @see RFC 7518 section 3.2 */
export const hashBits = { HS256: 256, HS384: 384, HS512: 512 } as const

/** Tells the algorithms that a shared secret signs from the others. */
export function isMac(alg: string): alg is keyof typeof hashBits {
  return Object.hasOwn(hashBits, alg)
}

/** The names in a list of the issuer's metadata; null where it is not published. */
export function publishedNames({ evidence }: Facts, name: string): readonly string[] | null {
  const list = memberOf(evidence.metadata?.document ?? {}, name)
  return isJsonArray(list) ? list.filter((entry) => typeof entry === 'string') : null
}
