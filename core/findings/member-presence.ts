import { describeMember } from '../claims/members.ts'
import { jsonTypeOf } from '../introspection/read-body.ts'
import { isJsonArray, type JsonObject, type JsonValue, memberOf } from '../json.ts'
import { findLookAlike } from './look-alikes.ts'
import { need } from './need.ts'
import { needsAnswer, needsInactive, needsSuccess } from './needs.ts'
import { inAnswer, member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const needsSuccessObject = need(
  'a JSON object with a status from 200 to 299',
  (facts) =>
    needsSuccess.unmet(facts) ??
    (facts.answer.members === null ? 'The body is not a JSON object.' : null),
)

/** Rules about which members there are. @see RFC 7662 section 2.2 */
export const memberPresenceRules: readonly Rule[] = [
  {
    id: 'MEM-01',
    severity: 'error',
    title: 'The answer does not say whether the token is active',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send active with every answer. At the resource server: treat a missing active as false. If you expected one, check the address of the endpoint.',
    needs: [needsSuccessObject],
    check: checkActivePresent,
  },
  {
    id: 'MEM-02',
    severity: 'error',
    title: 'The member active is neither true nor false',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send a JSON boolean. At the resource server: accept the boolean true only; in many languages the text "false" counts as true.',
    needs: [needsSuccessObject],
    check: checkActiveType,
  },
  {
    id: 'MEM-03',
    severity: 'warning',
    title: 'An answer about an inactive token says more than that',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: answer {"active": false} and nothing else. At the resource server: use nothing of it, and do not log it.',
    needs: [needsInactive, needsSuccessObject],
    check: checkInactiveExtras,
  },
  {
    id: 'MEM-09',
    severity: 'warning',
    title: 'A member looks like a registered one under another name',
    source: source('RFC 7662', '3.1.1'),
    advice:
      'At the server: use the registered name; names are case-sensitive. At the resource server: programs that follow the standard do not see this member.',
    needs: [needsAnswer],
    check: checkLookAlikes,
    merge: mergeLookAlikes,
  },
  {
    id: 'MEM-21',
    severity: 'info',
    title: 'Members are not registered with IANA for introspection answers',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: names that several organizations use must be registered; for others, write the meaning down. At the resource server: rely on them only for this server.',
    needs: [needsAnswer],
    check: checkRegistered,
    merge: mergeUnregistered,
  },
  {
    id: 'MEM-27',
    severity: 'warning',
    title: 'Members are empty (null), which counts as left out',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: leave out what has no value. At the resource server: treat null like a missing member, or a parser may fail here.',
    needs: [needsAnswer],
    check: checkNulls,
  },
]

function membersOf({ answer }: Facts): JsonObject {
  return answer.members ?? {}
}

function namesIn(facts: Facts): readonly string[] {
  const members = membersOf(facts)
  return Object.keys(members).filter((name) => memberOf(members, name) !== null)
}

function checkActivePresent(facts: Facts): readonly RuleHit[] {
  const active = memberOf(membersOf(facts), 'active')
  const isSaid = (active ?? null) !== null || facts.answer.active !== null
  if (isSaid) return []
  const similar = namesIn(facts).filter((name) => /^(?:is_?)?(?:active|valid)$/i.test(name))
  const hint =
    similar.length === 0
      ? ''
      : ` ${listNames(similar.map(createShow(facts)))} is there, but names are case-sensitive and only active counts.`
  const found = active === null ? 'The member active is null.' : 'There is no member active.'
  return [{ message: `${found}${hint}`, where: [inAnswer('')] }]
}

function checkActiveType(facts: Facts): readonly RuleHit[] {
  const active = memberOf(membersOf(facts), 'active')
  if (active === undefined || active === null || typeof active === 'boolean') return []
  return [
    {
      message: `active is ${jsonTypeOf(active)}; only the JSON literals true and false are allowed.`,
      where: [member('active')],
      evidence: `active: ${createShow(facts)(active)}${typeof active === 'string' ? ' (in quotation marks)' : ''}`,
    },
  ]
}

const reasonNames = ['reason', 'error_description', 'error', 'message', 'cause', 'status'] as const
const compactJwt = /^ey[\w-]{8,}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?$/

function checkInactiveExtras(facts: Facts): readonly RuleHit[] {
  const members = membersOf(facts)
  const own = claimsOfJwt(facts)
  const extras = namesIn(facts).filter((name) => name !== 'active' && !own.has(name))
  if (extras.length === 0) return []
  const show = createShow(facts)
  const tokens = extras.filter((name) => holdsJwt(memberOf(members, name) ?? null))
  const ofAnswer = facts.personal.filter(({ part }) => part === 'answer')
  const personal = ofAnswer.map(({ name }) => name)
  const reason = reasonNames.find((name) => typeof memberOf(members, name) === 'string')
  const why = reason === undefined ? '' : ` ${reason} seems to tell why it is inactive.`
  const where = [
    ...extras.map(member),
    ...ofAnswer.map(({ pointer }) => inAnswer(pointer)).filter((place) => !isTopLevel(place)),
  ]
  const leak = [
    ...(tokens.length > 0 ? [`a whole token (${listNames(tokens.map(show))})`] : []),
    ...(personal.length > 0 ? [`personal data (${listNames(personal.map(show))})`] : []),
  ].join(' and ')
  const ban = isNested(facts)
    ? 'RFC 9701 section 5 forbids it altogether.'
    : 'Under RFC 9701 it is forbidden altogether.'
  const message = `Besides active: false it holds ${listNames(extras.map(show))}.${why} Whoever asks with dead, stolen or guessed tokens learns it. ${ban}`
  if (leak === '') return [{ ...(isNested(facts) ? { severity: 'error' } : {}), message, where }]
  return [
    {
      severity: 'security',
      title: `An answer about an inactive token still gives away ${tokens.length > 0 ? 'a token' : 'personal data'}`,
      message: `The answer says active: false, yet it carries ${leak}. ${message}`,
      where,
    },
  ]
}

/** Whether the members are inside a signed answer, where RFC 9701 says MUST NOT. */
function isNested({ answer }: Facts): boolean {
  return answer.membersAt === '/token_introspection'
}

/** Claims that a JWT whose claims are the members has of its own. @see RFC 9701 section 5 */
function claimsOfJwt({ answer }: Facts): ReadonlySet<string> {
  const isFlat = answer.jwt?.place === 'body' && answer.membersAt === ''
  return new Set(isFlat ? ['iss', 'aud', 'iat', 'exp', 'nbf', 'jti'] : [])
}

function isTopLevel(place: ReturnType<typeof inAnswer>): boolean {
  return place.part === 'answer' && place.pointer.lastIndexOf('/') === 0
}

function holdsJwt(value: JsonValue): boolean {
  if (typeof value === 'string') return compactJwt.test(value)
  if (isJsonArray(value)) return value.some(holdsJwt)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsJwt)
}

function checkLookAlikes(facts: Facts): readonly RuleHit[] {
  const members = membersOf(facts)
  return namesIn(facts).flatMap((name) => {
    const meant = findLookAlike(name)
    const missing = meant !== null && (memberOf(members, meant) ?? null) === null
    return missing
      ? [{ message: meant, where: [member(name)], evidence: createShow(facts)(name) }]
      : []
  })
}

function mergeLookAlikes(hits: readonly RuleHit[]): RuleHit {
  const pairs = hits.map(({ message, evidence }) => `${evidence ?? ''} (instead of ${message})`)
  return {
    message: `The answer has ${listNames(pairs)}.`,
    where: hits.flatMap(({ where }) => where),
  }
}

function checkRegistered(facts: Facts): readonly RuleHit[] {
  const show = createShow(facts)
  return namesIn(facts)
    .filter((name) => !isRegistered(name) && !isQualified(name))
    .map((name) => ({ message: '', where: [member(name)], evidence: show(name) }))
}

function mergeUnregistered(hits: readonly RuleHit[]): RuleHit {
  const names = hits.map(({ evidence }) => evidence ?? '')
  return {
    message: `${listNames(names)}: what ${names.length === 1 ? 'it means' : 'they mean'} is up to this server.`,
    where: hits.flatMap(({ where }) => where),
  }
}

function isRegistered(name: string): boolean {
  const { kind } = describeMember(name)
  return kind === 'rfc7662' || kind === 'registered'
}

/** A URI as a name cannot be mistaken for anybody else’s. */
function isQualified(name: string): boolean {
  return /^(?:https?:\/\/|urn:)/i.test(name)
}

function checkNulls(facts: Facts): readonly RuleHit[] {
  const members = membersOf(facts)
  const names = Object.keys(members).filter(
    (name) => memberOf(members, name) === null && name !== 'active',
  )
  if (names.length === 0) return []
  const shown = listNames(names.map(createShow(facts)))
  const message = `${shown} ${names.length === 1 ? 'is' : 'are'} null.`
  return [{ message, where: names.map(member) }]
}
