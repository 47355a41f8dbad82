import { jsonTypeOf } from '../introspection/read-body.ts'
import { memberOf } from '../json.ts'
import { readNumericDate } from '../time/numeric-date.ts'
import { sayDuration, sayInstant } from '../time/say-time.ts'
import { need } from './need.ts'
import { needsAnswer, needsMember } from './needs.ts'
import { member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow } from './show.ts'
import { source } from './sources.ts'

const names = ['acr', 'auth_time'] as const

const needsSignIn = need(
  'acr or auth_time in the answer',
  (facts) =>
    needsAnswer.unmet(facts) ??
    (names.every((name) => (memberOf(facts.answer.members ?? {}, name) ?? null) === null)
      ? 'The answer has neither acr nor auth_time.'
      : null),
)

/** Rules about how and when the person signed in. Instants are epoch milliseconds. @see RFC 9470 section 6.2 */
export const extensionSignInRules: readonly Rule[] = [
  {
    id: 'EXT-07',
    severity: 'error',
    title: 'How or when the person signed in is told in the wrong form (acr, auth_time)',
    source: source('RFC 9470', '6.2'),
    advice:
      'At the server: send acr as a text, auth_time as a number of seconds since 1970. At the resource server: treat what you cannot read as not met, and ask for a new sign-in.',
    needs: [needsSignIn],
    check: checkTypes,
  },
  {
    id: 'EXT-08',
    severity: 'warning',
    title: 'The person signed in after the token was issued, or has yet to',
    source: source('RFC 9470', '6.2'),
    advice:
      'At the server: send the time of the sign-in that the token stands on, and check the clock. At the resource server: do not build a step-up decision on it.',
    needs: [needsMember('auth_time')],
    check: checkOrder,
  },
]

function checkTypes(facts: Facts): readonly RuleHit[] {
  const members = facts.answer.members ?? {}
  const [acr, time] = names.map((name) => memberOf(members, name) ?? null)
  const faults = [
    ...(acr === null || acr === undefined || typeof acr === 'string'
      ? []
      : [{ name: 'acr', message: `acr is ${jsonTypeOf(acr)}, not a text.` }]),
    ...(time === null || time === undefined || typeof time === 'number'
      ? []
      : [{ name: 'auth_time', message: `auth_time is ${jsonTypeOf(time)}, not a number.` }]),
  ]
  return faults.map(({ name, message }) => ({ message, where: [member(name)] }))
}

function checkOrder(facts: Facts): readonly RuleHit[] {
  const signedIn = instantIn(facts, 'auth_time')
  if (signedIn === null) return []
  const skewMs = facts.profile.expectations.clockSkewSeconds * 1000
  const issued = instantIn(facts, 'iat')
  const evidence = `auth_time: ${createShow(facts)(memberOf(facts.answer.members ?? {}, 'auth_time') ?? null)}`
  const said = sayInstant(signedIn, { timeZone: 'UTC' })
  if (signedIn > facts.now + skewMs) {
    const message = `auth_time is ${said}, ${sayDuration(signedIn - facts.now)} from now.`
    return [{ message, where: [member('auth_time')], evidence }]
  }
  if (issued === null || signedIn <= issued + skewMs) return []
  const message = `auth_time is ${said}, ${sayDuration(signedIn - issued)} after iat. No specification orders the two, but the token was issued before that sign-in.`
  return [{ severity: 'info', message, where: [member('auth_time'), member('iat')], evidence }]
}

function instantIn({ answer }: Facts, name: string): number | null {
  const read = readNumericDate(memberOf(answer.members ?? {}, name) ?? null)
  return read?.plausible ? read.epochMs : null
}
