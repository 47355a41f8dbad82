import { isJsonArray, memberOf } from '../json.ts'
import { readNumericDate } from '../time/numeric-date.ts'
import { need } from './need.ts'
import { needsActive, needsInactive, needsResponse } from './needs.ts'
import { claim, status } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { source } from './sources.ts'
import { claimsOfToken, needsAccessToken, needsTokenCheck, theToken } from './token-claims.ts'

const needsJwtToken = need('a token that is a JWT', ({ token }) =>
  token.format === 'opaque' ? 'The token itself is no JWT.' : null,
)

/** Rules about the token's own signature against the verdict of the server. @see RFC 7662 section 4 */
export const tokenSignatureRules: readonly Rule[] = [
  {
    id: 'TOK-05',
    severity: 'warning',
    title: 'The token is genuine and has not expired, yet the server calls it inactive',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: look whether it was revoked, and whether this caller may be told of it. At the resource server: refuse the token; where a fresh one gives the same, look for the causes that are named.',
    needs: [needsInactive, needsTokenCheck],
    check: checkGenuine,
  },
  {
    id: 'TOK-06',
    severity: 'security',
    title: 'The server calls a token active whose signature does not verify',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: check the signature before anything else of the token is believed. At the resource server: refuse the token; check too whether the keys were those of the right issuer.',
    needs: [needsActive, needsTokenCheck],
    check: checkForged,
  },
  {
    id: 'TOK-07',
    severity: 'warning',
    title: 'The server does not introspect tokens that are JWTs',
    source: source('RFC 7662', '2.1'),
    advice:
      'At the server: introspect them too, or say in the documentation that resource servers verify them. At the resource server: verify the token with the issuer’s keys; that a token was revoked cannot be seen so.',
    needs: [needsResponse, needsJwtToken, needsAccessToken],
    check: checkRefused,
  },
]

function checkGenuine(facts: Facts): readonly RuleHit[] {
  if (facts.checks.signature?.verdict.state !== 'verified') return []
  const claims = claimsOfToken(facts) ?? {}
  const expiry = readNumericDate(memberOf(claims, 'exp') ?? null)
  const start = readNumericDate(memberOf(claims, 'nbf') ?? null)
  if (expiry?.plausible === true && expiry.epochMs <= facts.now) return []
  if (start?.plausible === true && start.epochMs > facts.now) return []
  const visible = visibleCauses(facts)
  const causes = [
    ...visible,
    'it was revoked, or its session or grant has ended',
    ...(visible.length === 0 ? ['this caller may not be told of it'] : []),
    'only the client that it was issued to may ask, as some servers have it',
  ]
  return [
    {
      ...(visible.length === 0 ? { severity: 'info' as const } : {}),
      message: `Likely causes: ${causes.join('; ')}. The server should not say which (RFC 7662 section 2.2).`,
      where: [theToken, ...(visible.length === 0 ? [] : [claim('aud')])],
    },
  ]
}

/** Keycloak since 26.6.2 and Zitadel say inactive to a caller that `aud` does not name. */
function visibleCauses(facts: Facts): readonly string[] {
  const aud = memberOf(claimsOfToken(facts) ?? {}, 'aud')
  const named = isJsonArray(aud) ? aud : typeof aud === 'string' ? [aud] : []
  const { authentication, expectations } = facts.profile
  const own = [authentication.clientId, ...expectations.audiences]
  if (named.length === 0 || named.some((name) => own.some((one) => one === name))) return []
  return [
    'the token’s aud does not name this caller, which some servers (Keycloak, Zitadel) require',
  ]
}

function checkForged({ checks }: Facts): readonly RuleHit[] {
  const verdict = checks.signature?.verdict
  if (verdict?.state !== 'broken') return []
  const message = `${verdict.detail} Either the server does not check what it is asked about, or the token is not this issuer’s.`
  return [{ message, where: [theToken] }]
}

function checkRefused({ answer }: Facts): readonly RuleHit[] {
  if (answer.problem?.kind !== 'status' || answer.problem.reading !== 'refused-token-kind')
    return []
  const message =
    'It refused the kind of token. Some servers (node-oidc-provider, for one) introspect only opaque tokens, since a JWT can be verified without asking; one that cannot determine a token’s state should say that it is not active.'
  return [{ message, where: [status, theToken] }]
}
