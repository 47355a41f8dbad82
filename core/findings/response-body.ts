import { headersOf } from '../introspection/headers.ts'
import { readNumericDate } from '../time/numeric-date.ts'
import { needsSuccess, responseIn } from './needs.ts'
import { body, header, inAnswer } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const introspectionJwt = 'application/token-introspection+jwt'

/** Rules about the body and its type. @see RFC 7662 section 2.2 */
export const responseBodyRules: readonly Rule[] = [
  {
    id: 'RSP-05',
    severity: 'error',
    title: 'The answer does not say that it is JSON',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send Content-Type: application/json. At the resource server: if the body is a web page, check the address of the endpoint; some libraries refuse JSON under another type.',
    needs: [needsSuccess],
    check: checkContentType,
  },
  {
    id: 'RSP-06',
    severity: 'error',
    title: 'A signed answer comes under another content type than its own',
    source: source('RFC 9701', '5'),
    advice: `At the server: send Content-Type: ${introspectionJwt}. At the resource server: accept a vendor’s type only where its documentation says so, and check the typ of the JWT.`,
    needs: [needsSuccess],
    check: checkJwtType,
  },
  {
    id: 'RSP-07',
    severity: 'error',
    title: 'The body is something else than its content type says',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send what the type says. At the resource server: check the address of the endpoint, and whether a gateway or login page answers in its place.',
    needs: [needsSuccess],
    check: checkBodyAgainstType,
  },
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

function mediaTypeIn(facts: Facts): string | null {
  const response = responseIn(facts)
  const [value] = response === null ? [] : headersOf(response.headers, 'content-type')
  return value === undefined ? null : (value.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** Whether a body came whole and readable, so that something can be said of it. */
function isWhole({ answer }: Facts): boolean {
  return answer.problem?.kind !== 'body-cut' && answer.problem?.kind !== 'encoded'
}

function checkContentType(facts: Facts): readonly RuleHit[] {
  const type = mediaTypeIn(facts)
  if (type === 'application/json' || !isWhole(facts)) return []
  const kind = facts.answer.problem?.kind
  if (kind === 'jwt' || kind === 'empty') return []
  const page =
    kind === 'html' ? ' The body is a web page: this may not be the introspection endpoint.' : ''
  const message =
    type === null || type === ''
      ? 'There is no Content-Type header; it must be application/json.'
      : `The type is ${createShow(facts)(type)}; it must be application/json.`
  return [{ message: `${message}${page}`, where: [header('content-type')] }]
}

function checkJwtType(facts: Facts): readonly RuleHit[] {
  const type = mediaTypeIn(facts)
  if (facts.answer.problem?.kind !== 'jwt' || type === introspectionJwt) return []
  const vendor =
    type === 'application/jwt'
      ? ' application/jwt is a dialect of Keycloak and Curity, older than the standard.'
      : ''
  const found = type === null ? 'missing' : createShow(facts)(type)
  return [
    {
      message: `The body is a JWT; its type must be ${introspectionJwt}, but is ${found}.${vendor}`,
      where: [header('content-type')],
    },
  ]
}

function checkBodyAgainstType(facts: Facts): readonly RuleHit[] {
  const type = mediaTypeIn(facts)
  const kind = facts.answer.problem?.kind
  const found = kind === 'html' ? 'a web page (HTML)' : kind === 'jwt' ? 'a JWT' : null
  if (type === 'application/json' && found !== null) {
    return [
      {
        message: `The type is application/json, but the body is ${found}.`,
        where: [header('content-type'), body],
      },
    ]
  }
  const isJwtType = type === introspectionJwt || type === 'application/jwt'
  if (!isJwtType || kind === 'jwt' || facts.answer.text === '') return []
  const shown = facts.answer.members === null ? 'no JWT' : 'a JSON object'
  return [
    {
      message: `The type is ${type}, but the body is ${shown}.`,
      where: [header('content-type'), body],
    },
  ]
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
  const { duplicates } = facts.answer
  if (duplicates.length === 0) return []
  const show = createShow(facts)
  return [
    {
      severity: 'warning',
      title: 'Names occur twice in one object, and programs differ in which one they read',
      message: `${listNames(duplicates.map(show))} ${duplicates.length === 1 ? 'occurs' : 'occur'} more than once. Most programs take the last, some the first (RFC 8259 section 4).`,
      where: duplicates.map(inAnswer),
    },
  ]
}

function faultOf({ answer }: Facts): string | null {
  const { problem } = answer
  if (problem?.kind === 'not-utf-8') return 'The bytes are not UTF-8.'
  if (problem?.kind === 'broken-json') return `It is not JSON: ${problem.detail}.`
  if (problem?.kind === 'not-an-object') {
    return `It is ${problem.found.replace(/^(an? \w+|null).*$/s, '$1')}, not an object.`
  }
  if (problem?.kind === 'empty') return 'The body is empty.'
  return answer.text.startsWith('\u{feff}')
    ? 'It begins with a byte order mark, which a JSON text must not have; some parsers stop there.'
    : null
}
