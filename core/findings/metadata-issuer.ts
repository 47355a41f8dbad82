import { type JsonObject, memberOf } from '../json.ts'
import { checkEndpoint, isLoopbackHost } from '../profile/check-profile.ts'
import { compareIssuers } from './compare-issuers.ts'
import { need } from './need.ts'
import { needsMetadata } from './needs.ts'
import { metadataMember } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow } from './show.ts'
import { source } from './sources.ts'

/** The rule needs metadata of the issuer that was asked about; what another one publishes must not be used. */
export const needsOwnMetadata = need(
  'metadata of the profile’s own issuer',
  (facts) =>
    needsMetadata.unmet(facts) ??
    (isOfOther(facts)
      ? 'The metadata is of another issuer, so it says nothing of this one.'
      : null),
)

/** Rules about whose metadata it is, and where it sends introspection. @see RFC 8414 section 3.3 */
export const metadataIssuerRules: readonly Rule[] = [
  {
    id: 'MD-01',
    severity: 'security',
    title: 'The metadata is of another issuer than the one that was asked about',
    source: source('RFC 8414', '3.3'),
    advice:
      'At the server: publish the issuer exactly as its metadata is found under it. At the resource server: use nothing of this metadata; where the issuer that it names is the right one, put that into the profile.',
    needs: [needsMetadata],
    check: checkIssuer,
  },
  {
    id: 'MD-02',
    severity: 'error',
    title: 'The metadata publishes an introspection endpoint that cannot be used',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: publish introspection_endpoint as an https URL. At the resource server: take the endpoint from the server’s documentation, and send nothing over plain http.',
    needs: [needsOwnMetadata],
    check: checkEndpointUrl,
  },
  {
    id: 'MD-03',
    severity: 'warning',
    title: 'The introspection endpoint is at another host than the issuer',
    source: source('RFC 8414', '2'),
    advice:
      'At the server: set the external host name where the metadata shows an internal one. At the resource server: use that endpoint only where you know the host; the secret and the tokens go there.',
    needs: [needsOwnMetadata],
    check: checkHost,
  },
]

/** The document; empty where there is none. */
export function metadataOf({ evidence }: Facts): JsonObject {
  return evidence.metadata?.document ?? {}
}

/** A text among the metadata; null where there is none. */
export function metadataText(facts: Facts, name: string): string | null {
  const value = memberOf(metadataOf(facts), name)
  return typeof value === 'string' && value !== '' ? value : null
}

function isOfOther(facts: Facts): boolean {
  const named = metadataText(facts, 'issuer')
  const asked = facts.evidence.metadata?.issuer ?? ''
  return named === null || withoutSlash(named) !== withoutSlash(asked)
}

function withoutSlash(issuer: string): string {
  return issuer.replace(/\/$/, '')
}

function checkIssuer(facts: Facts): readonly RuleHit[] {
  const named = memberOf(metadataOf(facts), 'issuer') ?? null
  const asked = facts.evidence.metadata?.issuer ?? ''
  if (named === asked) return []
  const where = [metadataMember('issuer')]
  const show = createShow(facts)
  if (typeof named !== 'string') {
    return [{ message: `It names no issuer, so nothing ties it to ${show(asked)}.`, where }]
  }
  const evidence = `issuer: ${show(named)}; asked about: ${show(asked)}`
  const message = `${compareIssuers(named, asked, show)} Metadata whose issuer is not identical must not be used.`
  return isOfOther(facts)
    ? [{ message, where, evidence }]
    : [
        {
          severity: 'error',
          title: 'The metadata spells the issuer with another slash at its end',
          message,
          where,
          evidence,
        },
      ]
}

function checkEndpointUrl(facts: Facts): readonly RuleHit[] {
  const url = metadataText(facts, 'introspection_endpoint')
  const where = [metadataMember('introspection_endpoint')]
  if (url === null) return [missingHit(facts)]
  const [problem] = checkEndpoint({ introspectionEndpoint: url, allowInsecureHttp: false })
  if (problem === undefined) return []
  const show = createShow(facts)
  return [{ message: problem.message, where, evidence: `introspection_endpoint: ${show(url)}` }]
}

function missingHit(facts: Facts): RuleHit {
  const misnamed = metadataText(facts, 'token_introspection_endpoint')
  const where = [metadataMember('introspection_endpoint')]
  return misnamed === null
    ? {
        severity: 'info',
        title: 'The metadata publishes no introspection endpoint',
        message:
          'RFC 8414 section 2 leaves it optional, so clients have to be told of the endpoint in another way.',
        where,
      }
    : {
        title: 'The metadata publishes the introspection endpoint under a wrong name',
        message:
          'It says token_introspection_endpoint; RFC 8414 section 2 calls it introspection_endpoint, and clients do not find it.',
        where: [metadataMember('token_introspection_endpoint')],
      }
}

function checkHost(facts: Facts): readonly RuleHit[] {
  const url = metadataText(facts, 'introspection_endpoint')
  const issuer = facts.evidence.metadata?.issuer ?? ''
  if (url === null || !URL.canParse(url) || !URL.canParse(issuer)) return []
  const [endpoint, own] = [new URL(url), new URL(issuer)]
  if (endpoint.host === own.host) return []
  const show = createShow(facts)
  const hint = looksInternal(endpoint.hostname)
    ? ' It looks like the name that the server has inside its network.'
    : ''
  return [
    {
      message: `The endpoint is at ${show(endpoint.host)}, the issuer at ${show(own.host)}.${hint}`,
      where: [metadataMember('introspection_endpoint')],
      evidence: `introspection_endpoint: ${show(url)}`,
    },
  ]
}

/** A name without a dot, a private top-level name, or an address of a private network. */
function looksInternal(hostname: string): boolean {
  if (isLoopbackHost(hostname)) return true
  return (
    /^[^.:[\]]+$|\.(?:local|internal|svc|lan|corp|cluster\.local)$/.test(hostname) ||
    /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname)
  )
}
