import type {
  BearerSource,
  CallerAuthentication,
  CallerAuthenticationMethod,
} from '../../../../core/profile/authentication.ts'
import { linesOf, wordsOf } from '../read-text.ts'
import { type ClientValues, clientOf, clientValuesOf, emptyClient } from './client-values.ts'

/** Where the bearer token comes from, as the form holds it. */
export interface BearerValues {
  readonly from: BearerSource['from']
  readonly tokenEndpoint: string
  readonly client: ClientValues
  readonly scope: string
  /** One a line. */
  readonly resources: string
  readonly audience: string
}

/** How the caller authenticates, as the form holds it: a change of method keeps what was typed for the others. */
export interface AuthenticationValues extends Omit<ClientValues, 'method'> {
  readonly method: CallerAuthenticationMethod
  readonly bearer: BearerValues
}

const emptyBearer: BearerValues = {
  from: 'typed',
  tokenEndpoint: '',
  client: emptyClient,
  scope: '',
  resources: '',
  audience: '',
}

/** A caller of which nothing is known yet. */
export const emptyAuthentication: AuthenticationValues = { ...emptyClient, bearer: emptyBearer }

/** The form for a caller that exists. */
export function authenticationValuesOf(authentication: CallerAuthentication): AuthenticationValues {
  if (authentication.method !== 'bearer') {
    return { ...clientValuesOf(authentication), bearer: emptyBearer }
  }
  const { method, clientId, source } = authentication
  return { ...emptyAuthentication, method, clientId, bearer: bearerValuesOf(source) }
}

/** How the caller authenticates, by what the form holds. */
export function authenticationOf(values: AuthenticationValues): CallerAuthentication {
  const { method, clientId, bearer } = values
  if (method !== 'bearer') return clientOf({ ...values, method })
  return { method, clientId: clientId.trim(), source: sourceOf(bearer) }
}

function bearerValuesOf(source: BearerSource): BearerValues {
  if (source.from === 'typed') return emptyBearer
  return {
    from: source.from,
    tokenEndpoint: source.tokenEndpoint,
    client: clientValuesOf(source.client),
    scope: source.scope,
    resources: source.resources.join('\n'),
    audience: source.audience,
  }
}

function sourceOf(values: BearerValues): BearerSource {
  if (values.from === 'typed') return { from: 'typed' }
  return {
    from: 'client-credentials',
    tokenEndpoint: values.tokenEndpoint.trim(),
    client: clientOf(values.client),
    scope: wordsOf(values.scope).join(' '),
    resources: linesOf(values.resources),
    audience: values.audience.trim(),
  }
}
