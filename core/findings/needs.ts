import type { ReceivedResponse } from '../introspection/evidence.ts'
import { memberOf } from '../json.ts'
import type { Facts, NeedCheck } from './rule.ts'

/** The response; null where none came. */
export function responseIn({ evidence }: Facts): ReceivedResponse | null {
  return evidence.outcome.type === 'response' ? evidence.outcome.response : null
}

/** Whether this is about a refresh token, as far as that can be known here. */
export function isRefreshToken({ token }: Facts): boolean {
  const typ = token.decoded?.payload ? memberOf(token.decoded.payload, 'typ') : undefined
  return (
    token.kind === 'refresh_token' ||
    (token.hint === 'refresh_token' && token.kind === 'unknown') ||
    typ === 'Refresh' ||
    typ === 'Offline'
  )
}

export const needsResponse: NeedCheck = (facts) =>
  responseIn(facts) === null ? 'No response came.' : null

export const needsSuccess: NeedCheck = (facts) =>
  responseIn(facts)?.status === 200 ? null : 'No response with status 200 came.'

export const needsObject: NeedCheck = ({ answer }) =>
  answer.members === null ? 'The response holds no JSON object to look at.' : null

export const needsAnswer: NeedCheck = (facts) => {
  const success = responseIn(facts)?.status.toString().startsWith('2') === true
  return success ? needsObject(facts) : 'No answer with a success status came.'
}

export const needsActive: NeedCheck = ({ answer }) =>
  answer.active === true ? null : 'The answer does not say that the token is active.'

export const needsInactive: NeedCheck = ({ answer }) =>
  answer.active === false ? null : 'The answer does not say that the token is inactive.'

export const needsResourceServer: NeedCheck = ({ profile }) =>
  profile.role === 'resource-server'
    ? null
    : 'The profile’s role is client: audiences are for resource servers to check.'

export const needsClient: NeedCheck = ({ profile }) =>
  profile.role === 'client' ? null : 'The profile’s role is resource server, not client.'

export const needsAudiences: NeedCheck = ({ profile }) =>
  profile.expectations.audiences.length > 0
    ? null
    : 'The profile names no audiences of this resource server.'

export const needsAllowList: NeedCheck = ({ profile }) =>
  profile.expectations.entitledClaims.length > 0
    ? null
    : 'The profile names no claims that this caller is entitled to, so there is no baseline.'

export const needsScopes: NeedCheck = ({ grantedScopes }) =>
  grantedScopes === null ? 'The answer does not tell the granted scopes.' : null

export const needsOpenId: NeedCheck = ({ grantedScopes }) =>
  grantedScopes?.includes('openid') === true
    ? null
    : 'The scope openid is not granted, so scopes do not say which claims they cover.'

export const needsDecodedToken: NeedCheck = ({ token }) =>
  token.decoded?.payload ? null : 'The token is not a JWT that can be decoded here.'

export const needsRefreshToken: NeedCheck = (facts) =>
  isRefreshToken(facts) ? null : 'The token is not known to be a refresh token.'
