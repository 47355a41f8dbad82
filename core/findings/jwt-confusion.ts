import { type JsonObject, memberOf } from '../json.ts'
import { claimsIn, introspectionJwt, typeOf } from './jwt-facts.ts'
import { needsClaims, needsSignedAnswer } from './needs.ts'
import { jwtClaim, jwtHeader } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

/** Rules about signed answers that could pass as something else. @see RFC 9701 section 8.1, RFC 9068 section 2 */
export const jwtConfusionRules: readonly Rule[] = [
  {
    id: 'JWT-22',
    severity: 'security',
    title: 'The signed answer could be passed off as an access token',
    source: source('RFC 9701', '8.1'),
    advice:
      'At the server: set typ to token-introspection+jwt, keep the members inside token_introspection, and leave out sub and exp beside it. At the resource server: check typ of every access token, and accept at+jwt only where your server issues that.',
    needs: [needsClaims, needsSignedAnswer],
    check: checkConfusion,
  },
]

type Kind = 'access token' | 'any JWT' | 'introspection answer'

/** What programs look for in an access token, with how much each weighs. @see RFC 9068 section 2.2 */
const likeness = [
  ['exp', 2],
  ['sub', 1],
  ['scope', 1],
  ['client_id', 1],
  ['aud', 1],
] as const
const ofType: Readonly<Record<Kind, number>> = {
  'access token': 4,
  'any JWT': 2,
  'introspection answer': 0,
}
const mostPoints = 10
/** From here on a program that checks signature, issuer, audience and expiry would probably accept it. */
const riskyPoints = 5

function checkConfusion(facts: Facts): readonly RuleHit[] {
  const header = facts.answer.jwt?.signature?.header ?? null
  const claims = claimsIn(facts)
  const kind = kindOf(header)
  const present = likeness.filter(([name]) => (memberOf(claims, name) ?? null) !== null)
  const points = present.reduce<number>((sum, [, weight]) => sum + weight, ofType[kind])
  if (kind === 'introspection answer' || points < riskyPoints) return []
  const names = present.map(([name]) => name)
  const typ = memberOf(header ?? {}, 'typ')
  const said =
    kind === 'access token'
      ? 'typ says that it is an access token'
      : 'typ does not say what kind of JWT it is'
  return [
    {
      message: `${said}, and ${listNames(names)} ${names.length === 1 ? 'stands' : 'stand'} where an access token has ${names.length === 1 ? 'it' : 'them'}. Whoever gets hold of the answer could use it at a resource server that does not check typ.`,
      where: [jwtHeader('signature', 'typ'), ...names.map(jwtClaim)],
      evidence: `typ: ${typeof typ === 'string' ? createShow(facts)(typ) : 'absent'}; likeness to an access token: ${points} of ${mostPoints}`,
    },
  ]
}

function kindOf(header: JsonObject | null): Kind {
  const type = typeOf(header)
  if (type === introspectionJwt) return 'introspection answer'
  return type === 'application/at+jwt' ? 'access token' : 'any JWT'
}
