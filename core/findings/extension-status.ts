import { isJsonObject, type JsonObject, type JsonPointer, memberOf } from '../json.ts'
import type { TokenStatusCheck } from '../token/token-checks.ts'
import type { Place } from './finding.ts'
import { need } from './need.ts'
import { needsResponse, tokenClaimsIn } from './needs.ts'
import { inAnswer } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow } from './show.ts'
import { source } from './sources.ts'

const needsStatusList = need(
  'a status list that the answer or the token names',
  (facts) =>
    needsResponse.unmet(facts) ??
    (referenceIn(facts) === null ? 'Neither the answer nor the token names a status list.' : null),
)

const fetchIt =
  'At the server: nothing; a status list is a second way to say that a token was revoked. At the resource server: fetch the list to see whether it says the same as the answer; Token Loupe does when you ask for it.'

/** Rules about status lists. @see draft-ietf-oauth-status-list section 6.2 */
export const extensionStatusRules: readonly Rule[] = [
  {
    id: 'EXT-12',
    severity: 'info',
    title: 'A status list says too whether the token is valid',
    source: source('Token Status List draft', '6.2'),
    advice: fetchIt,
    needs: [needsStatusList],
    check: checkStatus,
  },
]

/** Where a status list is named, and how. */
interface Reference {
  readonly list: JsonObject
  readonly place: Place
}

function referenceIn(facts: Facts): Reference | null {
  const inMembers = listIn(facts.answer.members)
  const pointer: JsonPointer = '/status/status_list'
  if (inMembers !== null) return { list: inMembers, place: inAnswer(pointer) }
  const inToken = listIn(tokenClaimsIn(facts))
  return inToken === null ? null : { list: inToken, place: { part: 'token', pointer } }
}

function listIn(claims: JsonObject | null): JsonObject | null {
  const status = claims === null ? undefined : memberOf(claims, 'status')
  const list = isJsonObject(status) ? memberOf(status, 'status_list') : undefined
  return isJsonObject(list) ? list : null
}

function checkStatus(facts: Facts): readonly RuleHit[] {
  const reference = referenceIn(facts)
  if (reference === null) return []
  const { list, place } = reference
  const { status } = facts.checks
  if (status !== null) return compare(facts, status, place)
  const idx = memberOf(list, 'idx')
  const uri = memberOf(list, 'uri')
  const isIndex = typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
  if (!isIndex || typeof uri !== 'string' || uri === '') {
    return [
      {
        severity: 'error',
        title: 'The reference to a status list cannot be followed',
        message:
          'status_list must hold idx, a whole number from 0 on, and uri, the address of the list.',
        where: [place],
        advice:
          'At the server: send both. At the resource server: treat the state of the token as unknown; do not guess.',
      },
    ]
  }
  const message = `It was not fetched: entry ${idx} of ${createShow(facts)(uri)}.`
  return [{ message, where: [place] }]
}

function compare(facts: Facts, status: TokenStatusCheck, place: Place): readonly RuleHit[] {
  const where = [place]
  const { signature } = status
  if (signature?.state === 'broken') {
    return [
      {
        severity: 'security',
        title: 'The signature of the status list does not verify',
        message: `${signature.detail} What the list says proves nothing.`,
        where,
        advice:
          'At the server: sign the list with a key that the metadata publishes. At the resource server: do not go by this list.',
      },
    ]
  }
  if (status.value === null) {
    return [
      {
        severity: 'warning',
        title: 'The status list could not be read',
        message: status.problem ?? 'It holds no value for this token.',
        where,
        advice:
          'At the server: publish the list under the address that tokens name. At the resource server: treat the state of the token as unknown, and ask again later.',
      },
    ]
  }
  const trust = signature?.state === 'verified' ? '' : ' The signature of the list was not checked.'
  return sayValue(facts, status, status.value, where).map((hit) => ({
    ...hit,
    message: `${hit.message}${trust}`,
  }))
}

function sayValue(
  { answer }: Facts,
  { meaning }: TokenStatusCheck,
  value: number,
  where: readonly Place[],
): readonly RuleHit[] {
  const said = `The list says ${meaning ?? `value ${value}`}`
  const evidence = `status: ${value}`
  if (answer.active === true && value !== 0) {
    return [
      {
        severity: 'error',
        title: 'The status list says that the token is not valid, the answer that it is',
        message: `${said}, introspection says active. Lists are cached, but only introspection can lag behind a revocation that stands in a list already.`,
        where: [...where, inAnswer('/active')],
        evidence,
        advice:
          'At the server: check the state that the list is made of before answering active. At the resource server: refuse the token while one of the two says so.',
      },
    ]
  }
  if (answer.active === false && value === 0) {
    return [
      {
        title: 'The status list says that the token is valid, the answer that it is not',
        message: `${said}, introspection says inactive. A list knows of revocation only: the token may have expired, may not be for this caller, or the list may be older.`,
        where: [...where, inAnswer('/active')],
        evidence,
      },
    ]
  }
  const agreement = answer.active === null ? '.' : ', and so does the answer in its way.'
  return [{ title: 'The status list was read', message: `${said}${agreement}`, where, evidence }]
}
