import { jsonTypeOf } from '../introspection/read-body.ts'
import { isJsonArray, type JsonValue, memberOf } from '../json.ts'
import { claimsIn } from './jwt-facts.ts'
import { needsClaims } from './needs.ts'
import { expectation, jwtClaim } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

/** Rules about whom a signed answer is for. @see RFC 9701 section 5 */
export const jwtReceiverRules: readonly Rule[] = [
  {
    id: 'JWT-09',
    severity: 'error',
    title: 'The signed answer does not say that it is for this resource server (aud)',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: set aud to the resource server that asks. At the resource server: refuse an answer that was made for somebody else; it may have been replayed. If the server knows this one by another name, add that to the profile’s audiences.',
    needs: [needsClaims],
    check: checkAudience,
  },
  {
    id: 'JWT-10',
    severity: 'warning',
    title: 'The signed answer is addressed to something that is no resource server (aud)',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: set aud to the resource server that asks. At the resource server: you cannot check that the answer is for you; have the server mended.',
    needs: [needsClaims],
    check: checkNature,
  },
]

/** The receivers that a value names; null where it is neither a text nor a list of texts. */
function receiversIn(aud: JsonValue): readonly string[] | null {
  if (typeof aud === 'string') return aud === '' ? [] : [aud]
  if (!isJsonArray(aud)) return null
  const texts = aud.filter((entry) => typeof entry === 'string')
  return texts.length === aud.length ? texts : null
}

/** What this resource server is called, as far as the profile knows. */
function ownNames({ profile }: Facts): readonly string[] {
  return [profile.authentication.clientId, ...profile.expectations.audiences].filter(
    (name) => name !== '',
  )
}

function checkAudience(facts: Facts): readonly RuleHit[] {
  const aud = memberOf(claimsIn(facts), 'aud') ?? null
  const where = [jwtClaim('aud')]
  if (aud === null) return [{ message: 'There is no aud.', where }]
  const named = receiversIn(aud)
  if (named === null) {
    const found = isJsonArray(aud) ? 'a list in which not every entry is a text' : jsonTypeOf(aud)
    return [{ message: `It is ${found}.`, where }]
  }
  const own = ownNames(facts)
  if (named.some((name) => own.includes(name))) return []
  const show = createShow(facts)
  if (named.length === 0) return [{ message: 'aud is empty.', where }]
  if (own.length === 0) return []
  return [
    {
      message: `aud names ${listNames(named.map(show))}; the profile calls this resource server ${listNames(own.map(show))}.`,
      where: [...where, expectation('audiences')],
      evidence: `aud: ${show(aud)}`,
    },
  ]
}

function checkNature(facts: Facts): readonly RuleHit[] {
  const aud = memberOf(claimsIn(facts), 'aud') ?? null
  const named = receiversIn(aud) ?? []
  const own = ownNames(facts)
  if (named.length === 0 || named.some((name) => own.includes(name))) return []
  const nature = natureOf(facts, named)
  if (nature === null) return []
  return [
    {
      ...(own.length === 0 ? {} : { severity: 'error' as const }),
      message: `aud is ${nature}, not the resource server that asks.`,
      where: [jwtClaim('aud'), ...(own.length === 0 ? [] : [expectation('audiences')])],
      evidence: `aud: ${createShow(facts)(aud)}`,
    },
  ]
}

function natureOf(facts: Facts, named: readonly string[]): string | null {
  const members = facts.answer.members ?? {}
  const text = named.join(' ')
  const [only] = named.length === 1 ? named : []
  if (text === memberOf(members, 'scope')) return 'the scope of the token'
  if (only === undefined) return null
  if (only === memberOf(members, 'client_id')) return 'the client that the token belongs to'
  if (only === memberOf(members, 'sub')) return 'the subject of the token'
  if (only === memberOf(claimsIn(facts), 'iss')) return 'the issuer itself'
  return only === facts.evidence.request.url ? 'the introspection endpoint' : null
}
