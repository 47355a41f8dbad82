import { jsonTypeOf } from '../introspection/read-body.ts'
import { isJsonObject, type JsonValue, memberOf } from '../json.ts'
import { type NumericDate, readNumericDate } from '../time/numeric-date.ts'
import { sayDuration, sayInstant } from '../time/say-time.ts'
import { isRefreshToken, needsActive, needsAnswer } from './needs.ts'
import { member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const timeNames = ['exp', 'iat', 'nbf'] as const
type TimeName = (typeof timeNames)[number]

const day = 24 * 3600 * 1000

/** Rules about times. Instants are epoch milliseconds; the profile's clock skew counts on both sides. @see RFC 7662 section 2.2 */
export const memberTimeRules: readonly Rule[] = [
  {
    id: 'MEM-12',
    severity: 'error',
    title: 'A time is not a whole number of seconds',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send a JSON integer, seconds since 1970. At the resource server: refuse a time that cannot be read; do not take it for “never expires”.',
    needs: [needsAnswer],
    check: checkIntegers,
  },
  {
    id: 'MEM-13',
    severity: 'error',
    title: 'A time cannot be meant as seconds since 1970',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send seconds since 1970 as a JSON integer. At the resource server: a library that reads it as seconds may accept the token for thousands of years, or never.',
    needs: [needsAnswer],
    check: checkPlausible,
  },
  {
    id: 'MEM-14',
    severity: 'error',
    title: 'The server calls a token active that has expired',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: check exp before answering active, and check the clock. At the resource server: compare exp yourself, and refuse the token.',
    needs: [needsActive],
    check: checkExpired,
  },
  {
    id: 'MEM-15',
    severity: 'error',
    title: 'The server calls a token active that is not valid yet',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: check nbf before answering active, and check the clock. At the resource server: compare nbf yourself, and refuse the token until then.',
    needs: [needsActive],
    check: checkNotYet,
  },
  {
    id: 'MEM-16',
    severity: 'warning',
    title: 'The token was issued in the future',
    source: source('RFC 7519', '4.1.6'),
    advice:
      'At the server: check the clock. At the resource server: check your own clock too, or allow for more skew in the profile.',
    needs: [needsAnswer],
    check: checkIssuedLater,
  },
  {
    id: 'MEM-17',
    severity: 'warning',
    title: 'The times of the token contradict each other',
    source: source('RFC 7519', '4.1.4'),
    advice:
      'At the server: correct how the times are computed. At the resource server: such a token is never valid; refuse it.',
    needs: [needsAnswer],
    check: checkOrder,
  },
  {
    id: 'MEM-18',
    severity: 'info',
    title: 'The answer does not say when the token expires',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: send exp. At the resource server: cache the answer only briefly, for nothing bounds it.',
    needs: [needsActive],
    check: checkNoExpiry,
  },
  {
    id: 'MEM-26',
    severity: 'info',
    title: 'The token is valid for unusually long',
    source: source('RFC 6750', '5.3'),
    advice:
      'At the server: issue access tokens for an hour or less, with a refresh token for longer use. At the resource server: nothing; keep answers only briefly so that a revocation takes effect.',
    needs: [needsActive],
    check: checkLifetime,
  },
]

function valueIn({ answer }: Facts, name: TimeName): JsonValue {
  return (answer.members === null ? undefined : memberOf(answer.members, name)) ?? null
}

/** The instant that a time member means, however it is written; null without a plausible one. */
function instantOf(facts: Facts, name: TimeName): number | null {
  const read = readNumericDate(valueIn(facts, name))
  return read?.plausible ? read.epochMs : null
}

function skewOf({ profile }: Facts): number {
  return profile.expectations.clockSkewSeconds * 1000
}

function say(epochMs: number): string {
  return sayInstant(epochMs, { timeZone: 'UTC' })
}

function checkIntegers(facts: Facts): readonly RuleHit[] {
  return timeNames.flatMap((name) => {
    const value = valueIn(facts, name)
    if (value === null || (typeof value === 'number' && Number.isInteger(value))) return []
    const found = typeof value === 'number' ? 'a number with a fraction' : jsonTypeOf(value)
    const evidence = `${name}: ${createShow(facts)(value)}`
    return [{ message: `${name} is ${found}.`, where: [member(name)], evidence }]
  })
}

function checkPlausible(facts: Facts): readonly RuleHit[] {
  const odd = timeNames.flatMap((name) => {
    const value = valueIn(facts, name)
    const read = readNumericDate(value)
    const meant = read === null ? sayBeyond(value) : sayMeaning(read)
    return meant === null ? [] : [{ name, value, meant }]
  })
  if (odd.length === 0) return []
  const show = createShow(facts)
  return odd.map(({ name, value, meant }) => ({
    message: `${name} ${meant}.`,
    where: [member(name)],
    evidence: `${name}: ${show(value)}`,
  }))
}

function sayBeyond(value: JsonValue): string | null {
  return typeof value === 'number' ? 'is a number beyond every calendar' : null
}

function sayMeaning(read: NumericDate): string | null {
  const { form, epochMs, plausible } = read
  const unlikely = plausible ? '' : ', and even so it is no likely time'
  switch (form) {
    case 'seconds':
    case 'fractional-seconds':
      return plausible ? null : `reads as ${say(epochMs)}: perhaps “never” or “not set” is meant`
    case 'numeric-string':
      return `is text in quotation marks; its digits count ${read.unit ?? 'seconds'}${unlikely}`
    case 'iso-string':
      return plausible
        ? `is a date written as text (${say(epochMs)})`
        : 'is a date written as text, and no likely time'
    case 'milliseconds':
    case 'microseconds':
    case 'nanoseconds':
      return `seems to count ${form} (${say(epochMs)})${unlikely}`
  }
}

function checkExpired(facts: Facts): readonly RuleHit[] {
  const exp = instantOf(facts, 'exp')
  if (exp === null || exp > facts.now - skewOf(facts)) return []
  const message = `exp was ${say(exp)}, ${sayDuration(facts.now - exp)} before the answer; the profile allows for ${sayDuration(skewOf(facts))} between the clocks.`
  return [{ message, where: [member('exp')] }]
}

function checkNotYet(facts: Facts): readonly RuleHit[] {
  const nbf = instantOf(facts, 'nbf')
  if (nbf === null || nbf <= facts.now + skewOf(facts)) return []
  const message = `nbf is ${say(nbf)}, ${sayDuration(nbf - facts.now)} after the answer; the profile allows for ${sayDuration(skewOf(facts))} between the clocks.`
  return [{ message, where: [member('nbf')] }]
}

function checkIssuedLater(facts: Facts): readonly RuleHit[] {
  const iat = instantOf(facts, 'iat')
  if (iat === null || iat <= facts.now + skewOf(facts)) return []
  const message = `iat is ${say(iat)}, ${sayDuration(iat - facts.now)} from now; it should say when the token was issued, so a clock is wrong.`
  return [{ message, where: [member('iat')] }]
}

function checkOrder(facts: Facts): readonly RuleHit[] {
  const [exp, iat, nbf] = timeNames.map((name) => instantOf(facts, name))
  if (exp === undefined || exp === null) return []
  const wrong = [
    ...(typeof iat === 'number' && exp <= iat ? [{ name: 'iat', at: iat }] : []),
    ...(typeof nbf === 'number' && nbf >= exp ? [{ name: 'nbf', at: nbf }] : []),
  ]
  if (wrong.length === 0) return []
  const others = listNames(wrong.map(({ name, at }) => `${name} (${say(at)})`))
  const message = `exp (${say(exp)}) is not after ${others}.`
  return [{ message, where: [member('exp'), ...wrong.map(({ name }) => member(name))] }]
}

function checkNoExpiry(facts: Facts): readonly RuleHit[] {
  if (valueIn(facts, 'exp') !== null) return []
  const message = 'There is no exp: nothing says how long the answer may be kept.'
  return [{ message, where: [member('exp')] }]
}

function checkLifetime(facts: Facts): readonly RuleHit[] {
  const [exp, iat] = timeNames.map((name) => instantOf(facts, name))
  if (typeof exp !== 'number' || typeof iat !== 'number' || isRefreshToken(facts)) return []
  if (exp - iat <= day || isBoundToKey(facts)) return []
  const message = `From iat to exp it is ${sayDuration(exp - iat)}. Bearer tokens should live an hour or less: whoever steals one can use it that long.`
  return [{ message, where: [member('exp'), member('iat')] }]
}

/** A token that only the holder of a key can use may live longer. @see RFC 9449, RFC 8705 */
function isBoundToKey({ answer }: Facts): boolean {
  const members = answer.members ?? {}
  const type = memberOf(members, 'token_type')
  const isBoundType = typeof type === 'string' && /^(?:dpop|pop)$/i.test(type)
  return isBoundType || isJsonObject(memberOf(members, 'cnf'))
}
