import { jsonTypeOf } from '../introspection/read-body.ts'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../json.ts'
import { decodeBase64Url } from '../token/base64url.ts'
import { need } from './need.ts'
import { needsActive, needsMember, tokenClaimsIn } from './needs.ts'
import { claim, inAnswer, member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const needsBoundToken = need('a token whose claims can be read here and name a key', (facts) => {
  const claims = tokenClaimsIn(facts)
  if (claims === null) return 'The token itself cannot be read here.'
  return boundTo(claims) === null ? 'The token itself names no key that it is bound to.' : null
})

/** Rules about tokens that only the holder of a key can use. @see RFC 9449 section 6, RFC 8705 section 3 */
export const extensionBindingRules: readonly Rule[] = [
  {
    id: 'EXT-01',
    severity: 'error',
    title: 'The token is bound to a key (DPoP), but is called another kind of token',
    source: source('RFC 9449', '6.2'),
    advice:
      'At the server: answer token_type DPoP, or leave it out. At the resource server: go by cnf, ask for a DPoP proof, and do not accept the token as Bearer.',
    needs: [needsActive, needsMember('cnf')],
    check: checkTokenType,
  },
  {
    id: 'EXT-02',
    severity: 'error',
    title: 'What should be the key that the token is bound to cannot be one (cnf)',
    source: source('RFC 9449', '6.1'),
    advice:
      'At the server: send cnf as an object, jkt and x5t#S256 as base64url of the 32 bytes of SHA-256, without padding. At the resource server: refuse the token; a thumbprint that cannot be compared protects nothing.',
    needs: [needsMember('cnf')],
    check: checkThumbprints,
  },
  {
    id: 'EXT-03',
    severity: 'security',
    title: 'The token is bound to a key, and the answer does not say so',
    source: source('RFC 9449', '6.2'),
    advice:
      'At the server: send cnf of the token as a top-level member. At the resource server: without cnf a stolen token works for anybody; do not go by the answer alone.',
    needs: [needsActive, needsBoundToken],
    check: checkLost,
  },
  {
    id: 'EXT-04',
    severity: 'warning',
    title: 'The token is said to be bound to a key (DPoP), but not to which',
    source: source('RFC 9449', '6.2'),
    advice:
      'At the server: send cnf with jkt. At the resource server: without jkt you cannot tell whose proof is the right one; refuse the token.',
    needs: [needsActive, needsMember('token_type')],
    check: checkKeyMissing,
  },
]

const thumbprints = ['jkt', 'x5t#S256'] as const

/** `cnf` of an answer or of claims, where it is an object with something in it. @see RFC 7800 section 3.1 */
function boundTo(claims: JsonObject | null): JsonObject | null {
  const cnf = claims === null ? undefined : memberOf(claims, 'cnf')
  return isJsonObject(cnf) && Object.keys(cnf).length > 0 ? cnf : null
}

function isDpop(type: JsonValue | undefined): boolean {
  return typeof type === 'string' && type.toLowerCase() === 'dpop'
}

function checkTokenType(facts: Facts): readonly RuleHit[] {
  const members = facts.answer.members ?? {}
  const type = memberOf(members, 'token_type') ?? null
  const jkt = memberOf(boundTo(members) ?? {}, 'jkt')
  if (jkt === undefined || type === null || isDpop(type)) return []
  return [
    {
      message:
        'cnf holds jkt, the thumbprint of a DPoP key; then token_type must be DPoP where it is there at all. A program that goes by token_type asks for no proof.',
      where: [member('token_type'), inAnswer('/cnf/jkt')],
      evidence: `token_type: ${createShow(facts)(type)}`,
    },
  ]
}

function checkThumbprints(facts: Facts): readonly RuleHit[] {
  const cnf = memberOf(facts.answer.members ?? {}, 'cnf')
  if (!isJsonObject(cnf)) {
    return [
      { message: `cnf is ${jsonTypeOf(cnf ?? null)}, not an object.`, where: [member('cnf')] },
    ]
  }
  if (Object.keys(cnf).length === 0) {
    return [{ message: 'It is empty, so it names no key.', where: [member('cnf')] }]
  }
  return thumbprints.flatMap((name) => {
    const value = memberOf(cnf, name)
    const fault = value === undefined ? null : faultOf(value)
    return fault === null
      ? []
      : [{ message: `${name} ${fault}.`, where: [inAnswer(`/cnf/${name}`)] }]
  })
}

function faultOf(value: JsonValue): string | null {
  if (typeof value !== 'string') return `is ${jsonTypeOf(value)}, not a text`
  const decoded = decodeBase64Url(value)
  if (decoded === null) return 'is not base64url'
  if (decoded.bytes.length !== 32) {
    const hex = /^[0-9a-f:]{64,95}$/i.test(value) ? ' (it looks like hexadecimal)' : ''
    return `has ${decoded.bytes.length} bytes, not the 32 of SHA-256${hex}`
  }
  return decoded.strict ? null : 'is plain base64 or padded, not base64url'
}

function checkLost(facts: Facts): readonly RuleHit[] {
  const own = boundTo(tokenClaimsIn(facts)) ?? {}
  const told = boundTo(facts.answer.members) ?? {}
  const names = Object.keys(own)
  const lost = names.filter((name) => memberOf(told, name) === undefined)
  const other = names.filter(
    (name) => !lost.includes(name) && differ(memberOf(told, name), memberOf(own, name)),
  )
  const show = createShow(facts)
  const where = [member('cnf'), claim('cnf')]
  if (other.length > 0) {
    return [
      {
        title: 'The answer names another key than the token is bound to',
        message: `${listNames(other.map(show))} of cnf differ${other.length === 1 ? 's' : ''} between the token (decoded here, not verified) and the answer.`,
        where,
      },
    ]
  }
  if (lost.length === 0) return []
  return [
    {
      message: `cnf of the token (decoded here, not verified) holds ${listNames(lost.map(show))}, cnf of the answer does not. A resource server that goes by the answer takes the token from anybody.`,
      where,
    },
  ]
}

function differ(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}

function checkKeyMissing(facts: Facts): readonly RuleHit[] {
  const members = facts.answer.members ?? {}
  const jkt = memberOf(boundTo(members) ?? {}, 'jkt') ?? null
  if (!isDpop(memberOf(members, 'token_type')) || jkt !== null) return []
  return [
    {
      message: 'There is no cnf with jkt, the thumbprint of the key that the token is bound to.',
      where: [member('cnf'), member('token_type')],
    },
  ]
}
