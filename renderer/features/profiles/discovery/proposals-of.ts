import type { DiscoveryResult } from '../../../../core/metadata/discovery.ts'
import type { FormValues } from '../form-values.ts'
import { listProposals } from './list-proposals.ts'

/** One thing that metadata names, and what taking it changes in the form. */
export interface Proposal {
  /** What it is. */
  readonly label: string
  /** As the server wrote it: hostile until it is escaped. */
  readonly name: string
  /** What the button is called. */
  readonly button: string
  /** `unknown` is what the form has no place for. */
  readonly state: 'open' | 'in-use' | 'unknown'
  readonly part: Partial<FormValues>
}

/** Everything that a profile can take over from what discovery found, in the order of the form. */
export function proposalsOf(result: DiscoveryResult, values: FormValues): readonly Proposal[] {
  return [
    ...issuersOf(result, values),
    ...endpointsOf(result, values),
    ...listProposals(result.proposals, values),
  ]
}

/** The issuer that was found, and the others that a resource names. */
function issuersOf({ issuer, resource }: DiscoveryResult, values: FormValues): readonly Proposal[] {
  const named = [issuer, ...(resource?.authorizationServers ?? [])].filter((one) => one !== '')
  const own = values.issuer.trim()
  if (resource === null && (issuer === '' || issuer === own)) return []
  return [...new Set(named)].map((one) => ({
    label: resource === null ? 'Issuer' : 'Authorization servers of the resource',
    name: one,
    button: 'Use this issuer',
    state: one === own ? 'in-use' : 'open',
    part: { issuer: one },
  }))
}

function endpointsOf({ proposals }: DiscoveryResult, values: FormValues): readonly Proposal[] {
  const { authentication, answer } = values
  const { bearer } = authentication
  const fetches = authentication.method === 'bearer' && bearer.from === 'client-credentials'
  const byCertificate = authentication.method.endsWith('tls_client_auth')
  const { introspectionEndpoint, mtlsIntrospectionEndpoint, tokenEndpoint, jwksUri } = proposals
  const list: readonly (readonly [Omit<Proposal, 'name' | 'state'>, string | null, string])[] = [
    [
      {
        label: 'Introspection endpoint',
        button: 'Use this endpoint',
        part: { introspectionEndpoint: introspectionEndpoint ?? '' },
      },
      introspectionEndpoint,
      values.introspectionEndpoint,
    ],
    [
      {
        label: 'Introspection endpoint for callers with a certificate',
        button: 'Use this endpoint for certificates',
        part: { introspectionEndpoint: mtlsIntrospectionEndpoint ?? '' },
      },
      byCertificate ? mtlsIntrospectionEndpoint : null,
      values.introspectionEndpoint,
    ],
    [
      {
        label: 'Token endpoint',
        button: 'Use this token endpoint',
        part: {
          tokenEndpoint: tokenEndpoint ?? '',
          authentication: {
            ...authentication,
            bearer: { ...bearer, tokenEndpoint: tokenEndpoint ?? '' },
          },
        },
      },
      tokenEndpoint,
      fetches ? bearer.tokenEndpoint : values.tokenEndpoint,
    ],
    [
      {
        label: 'Key set',
        button: 'Use this key set',
        part: { answer: { ...answer, keysFrom: 'jwks-url', jwksUrl: jwksUri ?? '' } },
      },
      jwksUri,
      answer.keysFrom === 'jwks-url' ? answer.jwksUrl : '',
    ],
  ]
  return list.flatMap(([words, published, own]) =>
    published === null
      ? []
      : [{ ...words, name: published, state: own.trim() === published ? 'in-use' : 'open' }],
  )
}
