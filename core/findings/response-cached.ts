import { headersOf } from '../introspection/headers.ts'
import { needsAnswer, responseIn } from './needs.ts'
import { header } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { source } from './sources.ts'

/** A rule about answers that did not come from the server itself. @see RFC 7662 section 4 */
export const responseCachedRules: readonly Rule[] = [
  {
    id: 'RSP-13',
    severity: 'info',
    title: 'The answer comes from a cache, not from the server itself',
    source: source('RFC 9111', '5.1'),
    advice:
      'At the server: let no gateway keep answers of this endpoint; POST requests about tokens must not share one. At the resource server: count the age of the answer in when you decide how long to trust it; a token revoked meanwhile still looks active.',
    needs: [needsAnswer],
    check: checkCached,
  },
]

/** Headers by which caches say that they had the answer. */
const cacheHeaders = ['cache-status', 'x-cache', 'cf-cache-status', 'x-cache-status'] as const

function checkCached(facts: Facts): readonly RuleHit[] {
  const { headers } = responseIn(facts) ?? { headers: [] }
  const [age] = headersOf(headers, 'age')
  if (age !== undefined && /^\s*\d{1,10}\s*$/.test(age)) {
    const seconds = Number(age)
    return [
      {
        message: `The header Age says that a cache has kept the answer for ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
        where: [header('age')],
        evidence: `Age: ${seconds}`,
      },
    ]
  }
  const hit = cacheHeaders.find((name) =>
    headersOf(headers, name).some((value) => /(?:^|[\s;,])hit\b/i.test(value)),
  )
  if (hit === undefined) return []
  return [{ message: `The header ${hit} says that a cache had the answer.`, where: [header(hit)] }]
}
