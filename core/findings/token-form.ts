import type { PersonalCategory } from '../claims/personal.ts'
import { memberOf } from '../json.ts'
import { typeOf } from './jwt-facts.ts'
import { sayDatum } from './merge-personal.ts'
import { need } from './need.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'
import {
  claimsOfToken,
  headerOfToken,
  needsAccessToken,
  needsTokenClaims,
  needsTokenHeader,
  personalInClaims,
  theToken,
} from './token-claims.ts'

const accessTokenType = 'application/at+jwt'

const needsReadableToken = need('a token that is not encrypted', ({ token }) =>
  token.format === 'jwe' ? 'The token is encrypted, so not everybody can read it.' : null,
)

/** Rules about a token that is a JWT, as it is. RFC 9068 binds only servers that claim to follow it. */
export const tokenFormRules: readonly Rule[] = [
  {
    id: 'TOK-01',
    severity: 'info',
    title: 'The token does not call itself an access token',
    source: source('RFC 9068', '2.1'),
    advice:
      'At the server: set typ to at+jwt where access tokens follow RFC 9068. At the resource server: make sure that an ID token of the same issuer cannot pass for an access token; typ is the surest sign.',
    needs: [needsTokenHeader, needsAccessToken],
    check: checkType,
  },
  {
    id: 'TOK-02',
    severity: 'security',
    title: 'The token is not signed at all',
    source: source('RFC 9068', '2.1'),
    advice:
      'At the server: sign tokens, and refuse those with alg none. At the resource server: refuse it; anybody can make such a token.',
    needs: [needsTokenHeader],
    check: checkUnsigned,
  },
  {
    id: 'TOK-03',
    severity: 'info',
    title: 'The token does not say all that the standard for JWT access tokens requires',
    source: source('RFC 9068', '2.2'),
    advice:
      'At the server: add them if resource servers are to verify tokens by themselves. At the resource server: go by the introspection answer where the token says nothing; do not take a missing claim for “anything goes”.',
    needs: [needsTokenClaims, needsAccessToken],
    check: checkRequired,
  },
  {
    id: 'TOK-09',
    severity: 'security',
    title: 'The token itself tells who the person is, to everybody who holds it',
    source: source('RFC 9068', '6'),
    advice:
      'At the server: leave such claims out of access tokens, encrypt the token, or issue opaque ones. At the resource server: do not log tokens; get what you need about the person by introspection or from the userinfo endpoint.',
    needs: [needsTokenClaims, needsReadableToken, needsAccessToken],
    check: checkPersonal,
  },
]

function checkType(facts: Facts): readonly RuleHit[] {
  const header = headerOfToken(facts)
  const type = typeOf(header)
  if (type === accessTokenType) return []
  const typ = header === null ? undefined : memberOf(header, 'typ')
  const seen = typ === undefined ? 'Its header has no typ' : 'Its typ says something else'
  const message = `${seen}. RFC 9068 wants at+jwt; servers that do not follow it are free to do otherwise.`
  const shown = typ === undefined ? {} : { evidence: `typ: ${createShow(facts)(typ)}` }
  return [{ message, where: [theToken], ...shown }]
}

function checkUnsigned(facts: Facts): readonly RuleHit[] {
  const alg = memberOf(headerOfToken(facts) ?? {}, 'alg')
  if (typeof alg !== 'string' || alg.toLowerCase() !== 'none') return []
  const active = facts.answer.active === true ? ' The server calls it active all the same.' : ''
  return [
    {
      message: `Its header says alg ${alg}: nothing protects what it says.${active}`,
      where: [theToken],
      evidence: `alg: ${alg}`,
    },
  ]
}

const required = ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti']

function checkRequired(facts: Facts): readonly RuleHit[] {
  const claims = claimsOfToken(facts) ?? {}
  const missing = required.filter((name) => (memberOf(claims, name) ?? null) === null)
  if (missing.length === 0) return []
  const claimsProfile = typeOf(headerOfToken(facts)) === accessTokenType
  const why = claimsProfile
    ? 'By its typ, at+jwt, the token says that it follows RFC 9068.'
    : 'That binds only servers that follow RFC 9068; many do not.'
  const verb = missing.length === 1 ? 'is' : 'are'
  return [
    {
      ...(claimsProfile ? { severity: 'error' as const } : {}),
      message: `${listNames(missing)} ${verb} missing. ${why}`,
      where: [theToken],
    },
  ]
}

/** What tells who the person is; roles, groups and handles of sessions are an access token’s business. */
const telling: ReadonlySet<PersonalCategory> = new Set([
  'direct-identifier',
  'contact',
  'authentication-handle',
  'location-network',
  'financial',
  'government-id',
  'special-category',
  'verified-identity-evidence',
])

function checkPersonal(facts: Facts): readonly RuleHit[] {
  const claims = claimsOfToken(facts)
  if (claims === null) return []
  const found = personalInClaims(claims).filter(({ category }) => telling.has(category))
  if (found.length === 0) return []
  const show = createShow(facts)
  const names = [...new Set(found.map((datum) => sayDatum(datum, show)))]
  const pointers = [...new Set(found.map(({ pointer }) => pointer))]
  return [
    {
      message: `${listNames(names)} can be read without a key: by the client, by whoever finds the token in a log, and without asking the server.`,
      where: pointers.map((pointer) => ({ part: 'token', pointer })),
    },
  ]
}
