import { acceptOf } from '../introspection/build-request.ts'
import { introspectionJwt, isJwtBody, mediaTypeIn } from './jwt-facts.ts'
import { need } from './need.ts'
import { needsSuccess, responseIn } from './needs.ts'
import { body, header, inRequest } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow } from './show.ts'
import { source } from './sources.ts'

const needsJwtRequest = need('a request for a signed answer', ({ evidence }) =>
  evidence.request.format === 'json' ? 'A JSON answer was asked for.' : null,
)

/** Rules about the form of the body, and what its type says of it. @see RFC 7662 section 2.2, RFC 9701 section 5 */
export const responseFormatRules: readonly Rule[] = [
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
    id: 'RSP-08',
    severity: 'warning',
    title: 'A signed answer was asked for, and plain JSON came',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: answer application/token-introspection+jwt when it is asked for, or refuse the request. At the resource server: where you rely on signed answers, refuse plain ones; whoever can change the response can take the signature away.',
    needs: [needsSuccess, needsJwtRequest],
    check: checkDowngrade,
  },
]

/** Whether a body came whole and readable, so that something can be said of it. */
function isWhole({ answer }: Facts): boolean {
  return answer.problem?.kind !== 'body-cut' && answer.problem?.kind !== 'encoded'
}

/** Whether there is nothing whose type could be wrong. */
function isEmpty({ answer }: Facts): boolean {
  return answer.text === ''
}

function checkContentType(facts: Facts): readonly RuleHit[] {
  const type = mediaTypeIn(facts)
  const { answer, evidence } = facts
  if (type === 'application/json' || !isWhole(facts)) return []
  if (isEmpty(facts) || answer.problem?.kind === 'empty' || isJwtBody(facts)) return []
  const expected = answer.members === null ? acceptOf[evidence.request.format] : 'application/json'
  if (type === expected) return []
  const page =
    answer.problem?.kind === 'html'
      ? ' The body is a web page: this may not be the introspection endpoint.'
      : ''
  const message =
    type === null || type === ''
      ? `There is no Content-Type header; it must be ${expected}.`
      : `The type is ${createShow(facts)(type)}; it must be ${expected}.`
  return [
    {
      ...(expected === 'application/json'
        ? {}
        : { title: 'The answer does not say that it is the JWT that was asked for' }),
      message: `${message}${page}`,
      where: [header('content-type')],
    },
  ]
}

function checkJwtType(facts: Facts): readonly RuleHit[] {
  const type = mediaTypeIn(facts)
  if (!isJwtBody(facts) || type === introspectionJwt) return []
  const asVendor = facts.evidence.request.format === 'vendor-jwt'
  if (asVendor && type === 'application/jwt') return []
  const expected = asVendor ? 'application/jwt' : introspectionJwt
  const vendor =
    type === 'application/jwt'
      ? ' application/jwt is a dialect of Keycloak and Curity, older than the standard.'
      : ''
  const found = type === null ? 'missing' : createShow(facts)(type)
  return [
    {
      message: `The body is a JWT; its type must be ${expected}, but is ${found}.${vendor}`,
      where: [header('content-type')],
    },
  ]
}

function checkBodyAgainstType(facts: Facts): readonly RuleHit[] {
  const type = mediaTypeIn(facts)
  const isJwt = isJwtBody(facts)
  const isPage = facts.answer.problem?.kind === 'html'
  if (type === 'application/json' && (isPage || isJwt)) {
    return [
      {
        message: `The type is application/json, but the body is ${isPage ? 'a web page (HTML)' : 'a JWT'}.`,
        where: [header('content-type'), body],
      },
    ]
  }
  const isJwtType = type === introspectionJwt || type === 'application/jwt'
  if (!isJwtType || isJwt || isEmpty(facts) || hasJwtMember(facts)) return []
  const shown = facts.answer.members === null ? 'no JWT' : 'a JSON object'
  return [
    {
      message: `The type is ${type}, but the body is ${shown}.`,
      where: [header('content-type'), body],
    },
  ]
}

/** Keycloak answers `Accept: application/jwt` with JSON, and gives it that type. */
function hasJwtMember({ answer }: Facts): boolean {
  return answer.dialect === 'keycloak-jwt'
}

function checkDowngrade(facts: Facts): readonly RuleHit[] {
  const { answer, evidence } = facts
  if (responseIn(facts) === null || answer.members === null || answer.jwt !== null) return []
  const { format } = evidence.request
  const where = [inRequest('Accept'), body]
  if (format === 'vendor-jwt') {
    return [
      {
        severity: 'info',
        title: 'A vendor’s JWT was asked for, and plain JSON came',
        message: `Accept was ${acceptOf[format]}, which this server does not know or does not allow this caller.`,
        where,
        advice:
          'At the server: allow this caller that form; Keycloak has a switch for it at each client. At the resource server: be ready for both forms, or ask for application/token-introspection+jwt.',
      },
    ]
  }
  return [
    {
      message: `Accept was ${acceptOf[format]} alone. So nothing proves that the server made this answer, and nobody changed it on the way.`,
      where,
    },
  ]
}
