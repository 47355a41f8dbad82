import { isJsonArray, type JsonObject, memberOf } from '../json.ts'
import type { Profile } from '../profile/profile.ts'
import { sayRelative } from '../time/say-time.ts'
import type { TokenFacts } from '../token/token.ts'
import { claimedInstant } from './claimed-instant.ts'

/** What a reason for an inactive answer is looked for in. */
export interface InactiveContext {
  readonly members: JsonObject | null
  readonly token: TokenFacts
  readonly profile: Profile
  /** Epoch milliseconds. */
  readonly now: number
}

/** Why a token is probably inactive. */
export interface InactiveReason {
  /** A sentence that says why, without its capital letter and its full stop. */
  readonly because: string
  readonly advice: string
}

/**
 * The first reason that can be seen from here why a token is inactive, null where none can: the
 * server need not say why. What the decoded token says is not verified.
 * @see RFC 7662 section 2.2
 */
export function findInactiveReason(context: InactiveContext): InactiveReason | null {
  const payload = context.token.decoded?.payload ?? null
  return (
    outsideItsTime(context.members, 'of the answer', context.now) ??
    outsideItsTime(payload, 'of the token itself (decoded here, not verified)', context.now) ??
    otherIssuer(payload, context.profile) ??
    otherAudience(payload, context.profile) ??
    otherKind(context.token)
  )
}

/** Whether this is a refresh token that was asked about without saying so. */
export function isRefreshTokenWithoutHint(token: TokenFacts): boolean {
  return token.hint === null && isRefreshToken(token)
}

function isRefreshToken({ kind, decoded }: TokenFacts): boolean {
  const typ = decoded?.payload ? memberOf(decoded.payload, 'typ') : undefined
  return kind === 'refresh_token' || typ === 'Refresh' || typ === 'Offline'
}

function outsideItsTime(
  claims: JsonObject | null,
  whose: string,
  now: number,
): InactiveReason | null {
  const exp = claimedInstant(claims, 'exp')
  if (exp !== null && exp <= now) {
    const passed = now - exp < 1000 ? 'just now' : sayRelative(exp, now)
    return {
      because: `the exp ${whose} passed ${passed}`,
      advice: 'Get a new token, with the refresh token if there is one.',
    }
  }
  const nbf = claimedInstant(claims, 'nbf')
  if (nbf === null || nbf <= now) return null
  return {
    because: `by the nbf ${whose} it is valid only ${sayRelative(nbf, now)}`,
    advice: 'Wait until then, or compare the clocks of the server and of this machine.',
  }
}

function otherIssuer(payload: JsonObject | null, profile: Profile): InactiveReason | null {
  const iss = payload === null ? undefined : memberOf(payload, 'iss')
  if (typeof iss !== 'string' || profile.issuer === '') return null
  if (withoutSlash(iss) === withoutSlash(profile.issuer)) return null
  return {
    because: `the token’s own iss is ${iss}, not this profile’s ${profile.issuer} (not verified)`,
    advice:
      'Ask the server that issued the token. The same server under an internal and an external name counts as two for some programs.',
  }
}

function otherAudience(payload: JsonObject | null, profile: Profile): InactiveReason | null {
  const aud = payload === null ? undefined : memberOf(payload, 'aud')
  const named = isJsonArray(aud) ? aud : typeof aud === 'string' ? [aud] : []
  const callers = [profile.authentication.clientId, ...profile.expectations.audiences]
  if (named.length === 0 || named.some((name) => callers.some((caller) => caller === name))) {
    return null
  }
  return {
    because:
      'the token’s own aud does not name this caller (not verified), and some servers then say inactive',
    advice:
      'Let the client ask for a token for this resource server, or let the authorization server put this caller into aud.',
  }
}

function otherKind(token: TokenFacts): InactiveReason | null {
  if (isRefreshTokenWithoutHint(token)) {
    return {
      because:
        'it looks like a refresh token that was asked about without token_type_hint, and some servers then do not find it',
      advice: 'Ask again with token_type_hint refresh_token.',
    }
  }
  if (token.kind === 'id_token') {
    return {
      because: 'it looks like an ID token, which introspection is not made for',
      advice:
        'Ask about the access token instead; an ID token is for the client (RFC 7662 section 2.1).',
    }
  }
  if (token.hint === null) return null
  return {
    because: `perhaps the server looked only for a token of kind ${token.hint}, the hint that was sent`,
    advice:
      'Ask again without token_type_hint: the server must extend its search (RFC 7662 section 2.1).',
  }
}

function withoutSlash(issuer: string): string {
  return issuer.endsWith('/') ? issuer.slice(0, -1) : issuer
}
