import { jsonTypeOf } from '../introspection/read-body.ts'
import { isJsonObject, memberOf } from '../json.ts'
import { compareIssuers } from './compare-issuers.ts'
import { claimsIn } from './jwt-facts.ts'
import { needsClaims } from './needs.ts'
import { expectation, jwtClaim, member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

/** Rules about the claims round the members of a signed answer. @see RFC 9701 section 5 */
export const jwtClaimRules: readonly Rule[] = [
  {
    id: 'JWT-08',
    severity: 'error',
    title: 'The signed answer does not say that it comes from this issuer (iss)',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: set iss to the issuer URL exactly as the metadata has it. At the resource server: compare iss character by character, and refuse another one.',
    needs: [needsClaims],
    check: checkIssuer,
  },
  {
    id: 'JWT-12',
    severity: 'error',
    title: 'The signed answer lacks the part that speaks of the token (token_introspection)',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: put the members of the answer into token_introspection. At the resource server: read active from there only; claims beside it are about the JWT, not about the token.',
    needs: [needsClaims],
    check: checkNested,
  },
  {
    id: 'JWT-13',
    severity: 'warning',
    title: 'The signed answer has a subject of its own, like an access token (sub)',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: leave sub out there; the token’s subject belongs into token_introspection. At the resource server: never accept this JWT as an access token; check typ.',
    needs: [needsClaims],
    check: (facts) => hitClaims(facts, ['sub'], 'makes the JWT look more like an access token.'),
  },
  {
    id: 'JWT-14',
    severity: 'warning',
    title: 'The signed answer has an expiry of its own, like an access token (exp)',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: leave exp out there; the token’s expiry belongs into token_introspection. At the resource server: do not take it for the token’s expiry, and never accept this JWT as an access token.',
    needs: [needsClaims],
    check: (facts) => hitClaims(facts, ['exp'], 'makes the JWT look more like an access token.'),
  },
  {
    id: 'JWT-15',
    severity: 'warning',
    title: 'What is said of the token also stands where an access token would say it',
    source: source('RFC 9701', '8.1'),
    advice:
      'At the server: put them into token_introspection only. At the resource server: read them from token_introspection only; what stands beside it may say something else.',
    needs: [needsClaims],
    check: checkBeside,
  },
]

/** Names that say something of the token, never of the JWT round the answer. */
const membersOnly = ['active', 'scope', 'client_id', 'username', 'token_type'] as const

function checkIssuer(facts: Facts): readonly RuleHit[] {
  const iss = memberOf(claimsIn(facts), 'iss')
  const where = [jwtClaim('iss')]
  if (iss === undefined) return [{ message: 'There is no iss.', where }]
  if (typeof iss !== 'string') return [{ message: `iss is ${jsonTypeOf(iss)}, not a text.`, where }]
  const { issuer } = facts.profile
  if (issuer === '' || iss === issuer) return []
  const show = createShow(facts)
  const sameInside = memberOf(facts.answer.members ?? {}, 'iss') === iss
  return [
    {
      title: 'The signed answer comes from another issuer than the profile names',
      message: compareIssuers(iss, issuer, show),
      where: [...where, ...(sameInside ? [member('iss')] : []), expectation('issuer')],
      evidence: `iss: ${show(iss)}; profile: ${show(issuer)}`,
    },
  ]
}

function checkNested(facts: Facts): readonly RuleHit[] {
  const claims = claimsIn(facts)
  const nested = memberOf(claims, 'token_introspection')
  if (isJsonObject(nested)) return []
  const flat = [...membersOnly, 'sub', 'exp'].filter((name) => memberOf(claims, name) !== undefined)
  const where = [jwtClaim('token_introspection'), ...flat.map(jwtClaim)]
  if (nested !== undefined)
    return [{ message: `token_introspection is ${jsonTypeOf(nested)}, not an object.`, where }]
  const found =
    flat.length === 0
      ? 'Nothing else of an introspection answer is among the claims either.'
      : `${listNames(flat)} ${flat.length === 1 ? 'stands' : 'stand'} among the claims themselves, as drafts before RFC 9701 had it.`
  return [{ message: found, where }]
}

function hitClaims(facts: Facts, names: readonly string[], why: string): readonly RuleHit[] {
  const present = names.filter((name) => memberOf(claimsIn(facts), name) !== undefined)
  if (present.length === 0) return []
  return [{ message: `${listNames(present)} at that place ${why}`, where: present.map(jwtClaim) }]
}

function checkBeside(facts: Facts): readonly RuleHit[] {
  const claims = claimsIn(facts)
  const nested = memberOf(claims, 'token_introspection')
  if (!isJsonObject(nested)) return []
  const beside = membersOnly.filter((name) => memberOf(claims, name) !== undefined)
  if (beside.length === 0) return []
  const contrary = beside.filter((name) => {
    const inside = memberOf(nested, name)
    return inside !== undefined && JSON.stringify(inside) !== JSON.stringify(memberOf(claims, name))
  })
  const contradiction =
    contrary.length === 0
      ? ''
      : ` ${listNames(contrary)} even differ${contrary.length === 1 ? 's' : ''}.`
  return [
    {
      message: `${listNames(beside)} stand${beside.length === 1 ? 's' : ''} among the claims of the JWT, where programs that look for an access token read.${contradiction}`,
      where: beside.map(jwtClaim),
    },
  ]
}
