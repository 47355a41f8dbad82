import type { ReceivedResponse } from '../introspection/evidence.ts'
import { type JsonObject, memberOf } from '../json.ts'
import { isBoundByRfc9701 } from './jwt-facts.ts'
import { type Need, need } from './need.ts'
import type { Facts } from './rule.ts'

const noResponse = 'No response came.'

/** The rule needs a response, whatever it says. */
export const needsResponse = need('a response', (facts) =>
  responseIn(facts) === null ? noResponse : null,
)

/** The rule needs a response with a status from 200 to 299. */
export const needsSuccess = need('a response with a status from 200 to 299', (facts) => {
  const response = responseIn(facts)
  if (response === null) return noResponse
  const { status } = response
  return status >= 200 && status < 300 ? null : `The status of the response is ${status}.`
})

/**
 * The rule needs members with `active` among them, of whatever type, or a form of answer that means active by itself,
 * and a status from 200 to 299.
 */
export const needsAnswer = need('an answer that says active or inactive', (facts) => {
  const { members } = facts.answer
  const unmet = needsSuccess.unmet(facts)
  if (unmet !== null) return unmet
  if (members === null) return noMembers(facts)
  const saysActive = (memberOf(members, 'active') ?? null) !== null || facts.answer.active !== null
  return saysActive ? null : 'The answer has no active.'
})

/** The rule needs an answer that says `active: true`. */
export const needsActive = need(
  'an answer that says active',
  (facts) =>
    needsAnswer.unmet(facts) ??
    (facts.answer.active === true ? null : 'The answer does not say active.'),
)

/** The rule needs an answer that says `active: false`. */
export const needsInactive = need(
  'an answer that says inactive',
  (facts) =>
    needsAnswer.unmet(facts) ??
    (facts.answer.active === false ? null : 'The answer does not say inactive.'),
)

/** The rule needs members, whatever the status: personal data can stand in an error as well. */
export const needsObject = need('a response with members, whatever its status', (facts) => {
  if (responseIn(facts) === null) return noResponse
  return facts.answer.members === null ? noMembers(facts) : null
})

/** The rule needs a JWT that is, or is in, the answer. */
export const needsJwt = need('a JWT as, or in, the answer', (facts) => {
  if (responseIn(facts) === null) return noResponse
  return facts.answer.jwt === null ? 'The answer is no JWT.' : null
})

/** The rule needs the header of a signed answer, so one that could be decrypted. */
export const needsSignedAnswer = need('a signed answer whose header can be read', (facts) => {
  const unmet = needsJwt.unmet(facts)
  if (unmet !== null) return unmet
  if (facts.answer.jwt?.signature?.header) return null
  return facts.answer.jwt?.encryption?.verdict.state === 'not-decrypted'
    ? 'The answer could not be decrypted.'
    : 'The header of the signature cannot be read.'
})

/** The rule needs an answer with a JWE round it. */
export const needsEncryptedAnswer = need(
  'an encrypted answer',
  (facts) =>
    needsJwt.unmet(facts) ?? (facts.answer.jwt?.encryption ? null : 'The answer is not encrypted.'),
)

/** The rule needs an answer that RFC 9701 binds. */
export const needsRfc9701 = need('a JWT answer that RFC 9701 binds', (facts) => {
  const unmet = needsJwt.unmet(facts)
  if (unmet !== null) return unmet
  return isBoundByRfc9701(facts)
    ? null
    : 'The answer follows a vendor’s dialect, and RFC 9701 was not asked for.'
})

/** The rule needs the claims of an answer that RFC 9701 binds. */
export const needsClaims = need(
  'the claims of a JWT answer that RFC 9701 binds',
  (facts) =>
    needsRfc9701.unmet(facts) ??
    (facts.answer.jwt?.claims ? null : 'The claims of the signed answer cannot be read.'),
)

/** A rule that needs a member of the answer, whatever its value. */
export function needsMember(name: string): Need {
  return need(
    `${name} in the answer`,
    (facts) =>
      needsAnswer.unmet(facts) ??
      ((memberOf(facts.answer.members ?? {}, name) ?? null) === null
        ? `The answer has no ${name}.`
        : null),
  )
}

/** The rule needs the identifiers of this resource server. */
export const needsAudiences = need(
  'the audiences of this resource server in the profile',
  ({ profile }) =>
    profile.expectations.audiences.length > 0
      ? null
      : 'The profile names no audiences of this resource server, so audience rules did not run.',
)

/** The rule needs a profile that is declared as a resource server. */
export const needsResourceServer = need('a profile declared as a resource server', ({ profile }) =>
  profile.role === 'resource-server' ? null : 'The profile is declared as a client.',
)

/** The rule needs a profile that is declared as a client. */
export const needsClient = need('a profile declared as a client', ({ profile }) =>
  profile.role === 'client' ? null : 'The profile is declared as a resource server.',
)

/** The rule needs the claims of a token that could be decoded here. */
export const needsDecodedToken = need('a token whose claims can be read here', ({ token }) =>
  token.decoded?.payload ? null : 'The token itself cannot be read here.',
)

/** The rule needs the issuer's metadata. */
export const needsMetadata = need('the issuer’s metadata', ({ evidence, profile }) => {
  if (evidence.metadata?.document != null) return null
  if (profile.issuer === '') return 'The profile names no issuer.'
  return evidence.metadata === null
    ? 'The profile looks at no metadata.'
    : 'No metadata of the issuer was found.'
})

/** The rule needs a refresh token. */
export const needsRefreshToken = need('a refresh token', (facts) =>
  isRefreshToken(facts) ? null : 'Nothing says that this is a refresh token.',
)

/** The rule needs to know the granted scopes. */
export const needsGrantedScopes = need('the granted scopes in the answer', ({ grantedScopes }) =>
  grantedScopes === null ? 'The answer does not tell the granted scopes.' : null,
)

/** The rule needs the personal claims that the caller is entitled to. */
export const needsAllowList = need('entitled claims in the profile', ({ profile }) =>
  profile.expectations.entitledClaims.length > 0
    ? null
    : 'The profile lists no personal claims that this caller is entitled to.',
)

function noMembers({ answer }: Facts): string {
  return answer.jwt?.place === 'body'
    ? 'The claims of the signed answer cannot be read.'
    : 'The body is not a JSON object.'
}

/** The response; null where none came. */
export function responseIn({ evidence }: Facts): ReceivedResponse | null {
  return evidence.outcome.type === 'response' ? evidence.outcome.response : null
}

/** The claims of the token, decoded or decrypted here; null where they cannot be read. */
export function tokenClaimsIn({ token, checks }: Facts): JsonObject | null {
  return token.decoded?.payload ?? checks.signature?.decrypted?.claims ?? null
}

/** Whether the token is a refresh token, by where it was found, by the hint, or by its own `typ` (Keycloak). */
export function isRefreshToken({ token }: Facts): boolean {
  const typ = token.decoded?.payload ? memberOf(token.decoded.payload, 'typ') : undefined
  return (
    token.kind === 'refresh_token' ||
    token.hint === 'refresh_token' ||
    typ === 'Refresh' ||
    typ === 'Offline'
  )
}
