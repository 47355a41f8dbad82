import type { ReceivedResponse } from '../introspection/evidence.ts'
import { memberOf } from '../json.ts'
import type { Facts, NeedCheck } from './rule.ts'

const noResponse = 'No response came.'

/** The rule needs a response, whatever it says. */
export const needsResponse: NeedCheck = (facts) => (responseIn(facts) === null ? noResponse : null)

/** The rule needs a response with a status from 200 to 299. */
export const needsSuccess: NeedCheck = (facts) => {
  const response = responseIn(facts)
  if (response === null) return noResponse
  const { status } = response
  return status >= 200 && status < 300 ? null : `The status of the response is ${status}.`
}

/** The rule needs a JSON object with `active` in it, of whatever type, and a status from 200 to 299. */
export const needsAnswer: NeedCheck = (facts) => {
  const { members } = facts.answer
  const unmet = needsSuccess(facts)
  if (unmet !== null) return unmet
  if (members === null) return 'The body is not a JSON object.'
  return (memberOf(members, 'active') ?? null) === null ? 'The answer has no active.' : null
}

/** The rule needs an answer that says `active: true`. */
export const needsActive: NeedCheck = (facts) =>
  needsAnswer(facts) ?? (facts.answer.active === true ? null : 'The answer does not say active.')

/** The rule needs an answer that says `active: false`. */
export const needsInactive: NeedCheck = (facts) =>
  needsAnswer(facts) ?? (facts.answer.active === false ? null : 'The answer does not say inactive.')

/** The rule needs a JSON object, whatever the status: personal data can stand in an error as well. */
export const needsObject: NeedCheck = (facts) => {
  if (responseIn(facts) === null) return noResponse
  return facts.answer.members === null ? 'The body is not a JSON object.' : null
}

/** The rule needs the identifiers of this resource server. */
export const needsAudiences: NeedCheck = ({ profile }) =>
  profile.expectations.audiences.length > 0
    ? null
    : 'The profile names no audiences of this resource server, so audience rules did not run.'

/** The rule needs a profile that is declared as a resource server. */
export const needsResourceServer: NeedCheck = ({ profile }) =>
  profile.role === 'resource-server' ? null : 'The profile is declared as a client.'

/** The rule needs a profile that is declared as a client. */
export const needsClient: NeedCheck = ({ profile }) =>
  profile.role === 'client' ? null : 'The profile is declared as a resource server.'

/** The rule needs the claims of a token that could be decoded here. */
export const needsDecodedToken: NeedCheck = ({ token }) =>
  token.decoded?.payload ? null : 'The token itself cannot be read here.'

/** The rule needs a refresh token. */
export const needsRefreshToken: NeedCheck = (facts) =>
  isRefreshToken(facts) ? null : 'Nothing says that this is a refresh token.'

/** The rule needs to know the granted scopes. */
export const needsGrantedScopes: NeedCheck = ({ grantedScopes }) =>
  grantedScopes === null ? 'The answer does not tell the granted scopes.' : null

/** The rule needs the personal claims that the caller is entitled to. */
export const needsAllowList: NeedCheck = ({ profile }) =>
  profile.expectations.entitledClaims.length > 0
    ? null
    : 'The profile lists no personal claims that this caller is entitled to.'

/** The response; null where none came. */
export function responseIn({ evidence }: Facts): ReceivedResponse | null {
  return evidence.outcome.type === 'response' ? evidence.outcome.response : null
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
