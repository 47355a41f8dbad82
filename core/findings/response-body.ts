import { headersOf } from '../introspection/headers.ts'
import { readNumericDate } from '../time/numeric-date.ts'
import { wholeJwtIn } from './jwt-facts.ts'
import { needsSuccess, responseIn } from './needs.ts'
import { body, header, inAnswer, inJwt } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

/** Rules about the body, and how long it may be kept. @see RFC 7662 sections 2.2 and 4 */
export const responseBodyRules: readonly Rule[] = [
  {
    id: 'RSP-09',
    severity: 'info',
    title: 'The answer may be kept in caches',
    source: source('RFC 9111', '5.2.2.5'),
    advice:
      'At the server: send Cache-Control: no-store. At the resource server: if you cache, do so briefly, and never longer than exp says.',
    needs: [needsSuccess],
    check: checkCaching,
  },
  {
    id: 'RSP-10',
    severity: 'error',
    title: 'The body is not a JSON object that every program reads alike',
    source: source('RFC 8259', '8.1'),
    advice:
      'At the server: send one JSON object in UTF-8, each name once, without a byte order mark. At the resource server: refuse what cannot be read; do not guess.',
    needs: [needsSuccess],
    check: checkJson,
  },
]

/** Whether a body came whole and readable, so that something can be said of it. */
function isWhole({ answer }: Facts): boolean {
  return answer.problem?.kind !== 'body-cut' && answer.problem?.kind !== 'encoded'
}

function checkCaching(facts: Facts): readonly RuleHit[] {
  const response = responseIn(facts)
  if (response === null || facts.answer.active === null) return []
  const directives = headersOf(response.headers, 'cache-control').join(', ').toLowerCase()
  if (/(?:^|[\s,])no-store\b/.test(directives)) return []
  const where = [header('cache-control')]
  const evidence = `Cache-Control: ${directives === '' ? 'absent' : createShow(facts)(directives)}`
  const keptMs = 1000 * Number(/\bmax-age="?(\d{1,10})/.exec(directives)?.[1] ?? 0)
  const exp = readNumericDate(facts.answer.members?.['exp'] ?? null)
  if (exp?.plausible && keptMs > 0 && facts.now + keptMs > exp.epochMs) {
    return [
      {
        severity: 'warning',
        title: 'Caches may keep the answer for longer than the token is valid',
        message: `max-age reaches past exp, and an answer must not be cached beyond exp (RFC 7662 section 4).`,
        where,
        evidence,
      },
    ]
  }
  const personal =
    facts.personal.length === 0 ? '' : ' It holds personal data, which then lies in the cache too.'
  return [
    {
      message: `RFC 7662 allows caching up to exp, but a token that is revoked meanwhile still looks active.${personal}`,
      where,
      evidence,
    },
  ]
}

function checkJson(facts: Facts): readonly RuleHit[] {
  const fault = isWhole(facts) ? faultOf(facts) : null
  if (fault !== null) return [{ message: fault, where: [body] }]
  return checkDuplicates(facts)
}

function checkDuplicates(facts: Facts): readonly RuleHit[] {
  const { duplicates } = facts.answer
  if (duplicates.length === 0) return []
  const jwt = wholeJwtIn(facts)
  const show = createShow(facts)
  const said = `${listNames(duplicates.map(show))} ${duplicates.length === 1 ? 'occurs' : 'occur'} more than once.`
  const differ =
    'Many programs take the last, others refuse the object or keep all (RFC 8259 section 4).'
  const isClaim = jwt !== null && duplicates.some((pointer) => pointer.lastIndexOf('/') === 0)
  return [
    {
      severity: isClaim ? 'error' : 'warning',
      title: 'Names occur twice in one object, and programs differ in which one they read',
      message: isClaim
        ? `${said} Names of claims must be unique in a JWT (RFC 7519 section 4). ${differ}`
        : `${said} ${differ}`,
      where: duplicates.map(jwt === null ? inAnswer : inJwt),
    },
  ]
}

function faultOf({ answer }: Facts): string | null {
  const { problem } = answer
  if (problem?.kind === 'not-utf-8') return 'The bytes are not UTF-8.'
  if (problem?.kind === 'broken-json') return `It is not JSON: ${problem.detail}.`
  if (problem?.kind === 'too-complex') return `It was not read, since ${problem.detail}.`
  if (problem?.kind === 'not-an-object') {
    return `It is ${problem.found.replace(/^(an? \w+|null).*$/s, '$1')}, not an object.`
  }
  if (problem?.kind === 'empty') return 'The body is empty.'
  if (!answer.text.startsWith('\u{feff}')) return null
  return answer.jwt?.place === 'body'
    ? 'It begins with a byte order mark, which is no part of a JWT; most programs stop there.'
    : 'It begins with a byte order mark, which a JSON text must not have; some parsers stop there.'
}
