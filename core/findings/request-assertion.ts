import { isJsonArray, memberOf } from '../json.ts'
import { inRequest, metadataMember } from './places.ts'
import {
  type CallRule,
  type CallSubject,
  callNeed,
  needsAssertion,
  showPart,
} from './request-rule.ts'
import type { RuleHit } from './rule.ts'
import { listNames } from './show.ts'
import { source } from './sources.ts'

const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const algorithms = 'introspection_endpoint_auth_signing_alg_values_supported'
const place = inRequest('client assertion')

const needsAnyAssertion = callNeed('a client assertion', ({ call }) =>
  call.assertion === null ? 'The call carries no client assertion.' : null,
)

const needsIssuer = callNeed('the issuer', ({ context }) =>
  issuerOf(context) === null ? 'The issuer is not known.' : null,
)

const needsAlgorithms = callNeed(
  'metadata with the algorithms of client assertions',
  ({ call, context }) =>
    isUnsigned(call) || publishedAlgorithms(context) !== null
      ? null
      : 'The metadata does not name the algorithms for client assertions.',
)

/** Rules about client assertions. @see RFC 7523 section 3 */
export const assertionRules: readonly CallRule[] = [
  {
    id: 'REQ-15',
    severity: 'error',
    title: 'The client assertion lacks what the server has to check',
    source: source('RFC 7523', '3'),
    advice:
      'At the server: refuse assertions without iss, sub, aud and exp, and those that have expired. At the resource server: put the client id into iss and sub, the issuer into aud, an exp a minute or so ahead, and a fresh jti.',
    needs: [needsAnyAssertion],
    check: checkClaims,
  },
  {
    id: 'REQ-16',
    severity: 'warning',
    title: 'The client assertion is not addressed to the issuer alone',
    source: source('RFC 7523', '3'),
    advice:
      'At the server: accept the issuer as aud; publish it where you want something else. At the resource server: use the issuer as the only aud; some servers take the token endpoint, few take the introspection endpoint.',
    needs: [needsAssertion, needsIssuer],
    check: checkAudience,
  },
  {
    id: 'REQ-17',
    severity: 'error',
    title: 'The client assertion is signed with an algorithm that the server does not offer',
    source: source('RFC 8414', '2'),
    advice: `At the server: list in ${algorithms} what you take, and never none. At the resource server: choose an algorithm of that list.`,
    needs: [needsAssertion, needsAlgorithms],
    check: checkAlgorithm,
  },
]

function checkClaims({ call, context }: CallSubject): readonly RuleHit[] {
  const { assertion } = call
  if (assertion === null) return []
  if (assertion.type !== jwtBearer) {
    const found = assertion.type === null ? 'missing' : 'another'
    const message = `client_assertion_type is ${found}; for a JWT it must be ${jwtBearer}.`
    return [{ message, where: [inRequest('client_assertion_type')] }]
  }
  if (!assertion.isJwt) return [{ message: 'The client assertion is no JWT.', where: [place] }]
  if (assertion.decoded === null) return []
  const { claims } = assertion.decoded
  const faults = [...identityFaults(call, context), ...timeFaults({ call, context })]
  if (memberOf(claims, 'aud') === undefined) faults.push('aud is missing')
  if (faults.length > 0) {
    return [{ message: `In the client assertion ${listNames(faults)}.`, where: [place] }]
  }
  if (memberOf(claims, 'jti') !== undefined) return []
  return [
    {
      severity: 'info',
      title: 'The client assertion has no jti',
      message:
        'RFC 7523 leaves jti optional, but OpenID Connect Core section 9 requires it, and without it a server cannot see a replay.',
      where: [place],
    },
  ]
}

function identityFaults(
  call: CallSubject['call'],
  { profile }: CallSubject['context'],
): readonly string[] {
  const claims = call.assertion?.decoded?.claims ?? {}
  const sub = memberOf(claims, 'sub')
  const iss = memberOf(claims, 'iss')
  const named = call.form?.find(([name]) => name === 'client_id')?.[1]
  const clientId = named ?? (call.source === 'ours' ? profile?.authentication.clientId : undefined)
  const faults: string[] = []
  if (typeof sub !== 'string') faults.push('sub is missing')
  else if (clientId !== undefined && sub !== clientId) faults.push('sub is not the client_id')
  if (typeof iss !== 'string') faults.push('iss is missing')
  else if (typeof sub === 'string' && iss !== sub)
    faults.push('iss is not the client id, which is in sub (OpenID Connect Core section 9)')
  return faults
}

/** A pasted assertion has most often expired since: that says nothing about the code that made it. */
function timeFaults({ call, context }: CallSubject): readonly string[] {
  const exp = memberOf(call.assertion?.decoded?.claims ?? {}, 'exp')
  if (typeof exp !== 'number') return ['exp is missing or no number']
  if (exp > 100_000_000_000) return ['exp is in milliseconds, and not in seconds']
  return call.source === 'ours' && exp * 1000 <= context.now
    ? ['exp had passed when it was sent']
    : []
}

function checkAudience({ call, context }: CallSubject): readonly RuleHit[] {
  const aud = memberOf(call.assertion?.decoded?.claims ?? {}, 'aud') ?? null
  const issuer = issuerOf(context)
  const values = typeof aud === 'string' ? [aud] : isJsonArray(aud) ? aud : []
  const texts = values.filter((value) => typeof value === 'string')
  const [only] = texts
  if (only === undefined || issuer === null) return []
  if (texts.length > 1) {
    const message = `aud names ${texts.length} audiences. RFC 7523 section 3 allows that, but whoever is among them can pass the assertion on to the others.`
    return [{ message, where: [place], evidence: `aud: ${showAll(texts)}` }]
  }
  if (only === issuer) return []
  const evidence = `aud: ${showPart(only)}`
  const tokenEndpoint = tokenEndpointOf(context)
  if (only === tokenEndpoint) {
    return [
      {
        severity: 'info',
        title: 'The client assertion is addressed to the token endpoint',
        message:
          'RFC 7523 section 3 allows that. Newer profiles (FAPI 2.0) want the issuer and nothing else.',
        where: [place],
        evidence,
      },
    ]
  }
  const isEndpoint = only.replace(/[?#].*$/s, '') === call.url
  const message = isEndpoint
    ? 'aud is the introspection endpoint. It identifies the server, but not every server takes it: Keycloak 25 refuses it.'
    : `aud is neither the issuer (${showPart(issuer)}) nor an endpoint that is known here; it is compared character by character.`
  return [{ message, where: [place], evidence }]
}

function checkAlgorithm({ call, context }: CallSubject): readonly RuleHit[] {
  const alg = memberOf(call.assertion?.decoded?.header ?? {}, 'alg')
  if (isUnsigned(call)) {
    return [
      {
        severity: 'security',
        title: 'The client assertion is not signed',
        message: 'alg is none: anybody can write such an assertion.',
        where: [place],
      },
    ]
  }
  const offered = publishedAlgorithms(context)
  if (typeof alg !== 'string' || offered === null || offered.includes(alg)) return []
  return [
    {
      message: `The assertion is signed with ${showPart(alg)}; the metadata offers ${listNames(offered)}.`,
      where: [place, metadataMember(algorithms)],
    },
  ]
}

function isUnsigned(call: CallSubject['call']): boolean {
  const alg = memberOf(call.assertion?.decoded?.header ?? {}, 'alg')
  return typeof alg === 'string' && alg.toLowerCase() === 'none'
}

function publishedAlgorithms({ metadata }: CallSubject['context']): readonly string[] | null {
  const names = memberOf(metadata ?? {}, algorithms)
  return isJsonArray(names) ? names.filter((name) => typeof name === 'string') : null
}

function issuerOf({ profile, metadata }: CallSubject['context']): string | null {
  const named = memberOf(metadata ?? {}, 'issuer')
  if (profile !== null && profile.issuer !== '') return profile.issuer
  return typeof named === 'string' && named !== '' ? named : null
}

function tokenEndpointOf({ profile, metadata }: CallSubject['context']): string | null {
  const published = memberOf(metadata ?? {}, 'token_endpoint')
  if (typeof published === 'string') return published
  return profile === null || profile.tokenEndpoint === '' ? null : profile.tokenEndpoint
}

function showAll(values: readonly string[]): string {
  return listNames(values.map(showPart))
}
