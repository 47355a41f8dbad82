import { assertNever } from '../assert-never.ts'
import type { AnswerDialect } from '../introspection/jwt-answer.ts'
import type { Place } from './finding.ts'
import { need } from './need.ts'
import { responseIn } from './needs.ts'
import { body, inRequest, member, status } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { source } from './sources.ts'

const needsDialect = need('an answer that is not plain JSON', (facts) => {
  if (responseIn(facts) === null) return 'No response came.'
  return facts.answer.dialect === null ? 'The answer is plain JSON.' : null
})

/** Rules about forms of signed answers that no standard describes. */
export const jwtDialectRules: readonly Rule[] = [
  {
    id: 'JWT-25',
    severity: 'info',
    title: 'The answer comes in a dialect that is older than the standard, or a vendor’s own',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: offer application/token-introspection+jwt beside it. At the resource server: a library that follows RFC 9701 does not understand it; read the vendor’s documentation, and check the JWT as what it is there.',
    needs: [needsDialect],
    check: checkDialect,
  },
]

interface Dialect {
  readonly message: string
  readonly where: readonly Place[]
}

function checkDialect({ answer, evidence }: Facts): readonly RuleHit[] {
  const { dialect, jwt } = answer
  if (dialect === null || (jwt !== null && jwt.claims === null)) return []
  const described = describe(dialect, jwt === null)
  if (described === null) return []
  const asked = evidence.request.format === 'vendor-jwt' ? [inRequest('Accept')] : []
  return [{ ...described, where: [...described.where, ...asked] }]
}

function describe(dialect: AnswerDialect, empty: boolean): Dialect | null {
  switch (dialect) {
    case 'rfc9701':
      return null
    case 'keycloak-jwt':
      return {
        message:
          'Keycloak’s way: the answer is JSON, and its member jwt is the access token with all claims, signed by the server. It is an access token, not a signed answer: it must not leave this resource server.',
        where: [member('jwt')],
      }
    case 'phantom-token':
      return {
        message: empty
          ? 'The way of phantom tokens (Curity): status 204 without a body means that the token is not active.'
          : 'The way of phantom tokens (Curity): the answer is the access token as a JWT, which a gateway hands on. That it came means that the token is active.',
        where: [empty ? status : body],
      }
    case 'response-as-jwt':
      return {
        message:
          'Janssen’s way: the parameter response_as_jwt asked for a JWT, whose claims are the members themselves.',
        where: [body, inRequest('response_as_jwt')],
      }
    case 'flat-claims':
      return {
        message:
          'The members are claims of the JWT itself, as drafts before RFC 9701 had it, not inside token_introspection. What says something of the token and what of the JWT (iss, aud, iat, exp) cannot be told apart.',
        where: [body],
      }
    default:
      return assertNever(dialect)
  }
}
