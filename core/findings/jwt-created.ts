import { headerOf } from '../introspection/headers.ts'
import { jsonTypeOf } from '../introspection/read-body.ts'
import { memberOf } from '../json.ts'
import { readHttpDate } from '../time/http-date.ts'
import { readNumericDate } from '../time/numeric-date.ts'
import { sayDuration, sayInstant } from '../time/say-time.ts'
import { claimsIn } from './jwt-facts.ts'
import { needsClaims, responseIn } from './needs.ts'
import { header, jwtClaim } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow } from './show.ts'
import { source } from './sources.ts'

/** Rules about when a signed answer was made. Instants are epoch milliseconds. @see RFC 9701 section 5 */
export const jwtCreatedRules: readonly Rule[] = [
  {
    id: 'JWT-11',
    severity: 'error',
    title: 'The signed answer does not say when it was made',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: set iat to the second in which the answer is made, as a number; make each answer anew, and check the clock. At the resource server: refuse an answer that is older than your request.',
    needs: [needsClaims],
    check: checkCreated,
  },
]

/** `iat` counts whole seconds, and is rounded down. */
const roundingMs = 1000

function checkCreated(facts: Facts): readonly RuleHit[] {
  const iat = memberOf(claimsIn(facts), 'iat') ?? null
  const where = [jwtClaim('iat')]
  if (iat === null) return [{ message: 'There is no iat.', where }]
  const evidence = `iat: ${createShow(facts)(iat)}`
  const read = readNumericDate(iat)
  if (typeof iat !== 'number' || read === null) {
    return [{ message: `iat is ${jsonTypeOf(iat)}, not a number of seconds.`, where, evidence }]
  }
  if (!read.plausible || read.unit !== 'seconds') {
    return [{ message: 'iat cannot be meant as seconds since 1970.', where, evidence }]
  }
  return compareWithRequest(facts, read.epochMs, evidence)
}

function compareWithRequest(facts: Facts, madeAt: number, evidence: string): readonly RuleHit[] {
  const { startedAt, endedAt } = facts.evidence
  const skewMs = facts.profile.expectations.clockSkewSeconds * 1000
  const early = startedAt - skewMs - roundingMs - madeAt
  const late = madeAt - endedAt - skewMs
  if (early <= 0 && late <= 0) return []
  const distance = sayDuration(early > 0 ? startedAt - madeAt : madeAt - endedAt)
  const said = sayInstant(madeAt, { timeZone: 'UTC' })
  const date = serverDateOf(facts)
  const clock = date !== null && Math.abs(date - madeAt) <= skewMs + roundingMs
  const cause = clock
    ? 'The Date header says the same, so the server’s clock is wrong, or yours.'
    : early > 0
      ? 'It may have been kept in a cache, or replayed: it does not say whether the token is active now.'
      : 'The clock that signs differs from yours by more than the profile allows.'
  return [
    {
      title:
        early > 0
          ? 'The signed answer is older than the request'
          : 'The signed answer was made in the future',
      message: `It was made at ${said}, ${distance} ${early > 0 ? 'before the request was begun' : 'after the response came'}. ${cause}`,
      where: [jwtClaim('iat'), ...(clock ? [header('date')] : [])],
      evidence,
    },
  ]
}

function serverDateOf(facts: Facts): number | null {
  const response = responseIn(facts)
  const date = response === null ? null : headerOf(response.headers, 'date')
  return date === null ? null : (readHttpDate(date, facts.now)?.epochMs ?? null)
}
