import { isJsonObject, memberOf } from '../json.ts'
import { isLoopbackHost } from '../profile/check-profile.ts'
import { inRequest, metadataMember } from './places.ts'
import { type CallRule, type CallSubject, callNeed, needsMetadata } from './request-rule.ts'
import type { RuleHit } from './rule.ts'
import { source } from './sources.ts'

const oldProtocols = new Set(['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.0', 'TLSv1.1'])
const urlPlace = inRequest('URL')

const needsScheme = callNeed('a whole URL', ({ call }) =>
  URL.canParse(call.url) ? null : 'The call does not tell whether it goes over https.',
)

const needsCertificate = callNeed('a caller that presents a certificate', ({ call }) =>
  call.tls.certificate ? null : 'The caller presents no certificate.',
)

/** A rule about the check of the certificate, which cannot be switched off here. */
export const pastedTransportRules: readonly CallRule[] = [
  {
    id: 'REQ-08',
    severity: 'security',
    title: 'The certificate of the server is not checked',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: use a certificate that the callers can check. At the resource server: give your HTTP client the CA certificate (curl --cacert) in place of switching the check off.',
    needs: [],
    check: ({ call }) =>
      call.tls.unchecked
        ? [
            {
              message:
                'With -k (--insecure) anybody on the way can pose as the server: he reads the secret and the token, and answers what he likes.',
              where: [inRequest('certificate check')],
            },
          ]
        : [],
  },
]

/** Rules about the way to the server. */
export const transportRules: readonly CallRule[] = [
  {
    id: 'REQ-07',
    severity: 'security',
    title: 'The call is not protected by a current version of TLS',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: offer the endpoint over https alone, with TLS 1.2 and 1.3. At the resource server: use https; take tokens and secrets that went over plain http for known.',
    needs: [needsScheme],
    check: checkTls,
  },
  {
    id: 'REQ-18',
    severity: 'error',
    title: 'A certificate is presented at an endpoint that is not the one for mutual TLS',
    source: source('RFC 8705', '5'),
    advice:
      'At the server: publish the endpoint for mutual TLS in mtls_endpoint_aliases, as you do. At the resource server: ask there; the other endpoint may never request the certificate, and then refuses the caller.',
    needs: [needsCertificate, needsMetadata],
    check: checkAlias,
  },
]

function checkTls({ call, context }: CallSubject): readonly RuleHit[] {
  const { protocol, hostname } = new URL(call.url)
  if (protocol === 'http:') {
    if (isLoopbackHost(hostname)) return []
    const message = 'The URL is http: everybody on the way reads the token and the credentials.'
    return [{ message, where: [urlPlace] }]
  }
  const used = context.outcome?.tlsProtocol ?? call.tls.highest
  if (used !== null && oldProtocols.has(used)) {
    const message = `The connection uses ${used}, which is broken; TLS 1.2 is the least (RFC 9701 section 8.2).`
    return [{ message, where: [inRequest('TLS')] }]
  }
  const { lowest } = call.tls
  if (lowest === null || !oldProtocols.has(lowest)) return []
  return [
    {
      severity: 'warning',
      title: 'The call allows versions of TLS that are broken',
      message: `It allows ${lowest} and newer; allow TLS 1.2 and newer.`,
      where: [inRequest('TLS')],
    },
  ]
}

function checkAlias({ call, context }: CallSubject): readonly RuleHit[] {
  const aliases = memberOf(context.metadata ?? {}, 'mtls_endpoint_aliases')
  const alias = isJsonObject(aliases) ? memberOf(aliases, 'introspection_endpoint') : undefined
  if (typeof alias !== 'string' || !URL.canParse(alias) || sameEndpoint(alias, call.url)) return []
  return [
    {
      message:
        'The metadata names another introspection endpoint for mutual TLS (mtls_endpoint_aliases); a client that presents a certificate must use that one.',
      where: [urlPlace, metadataMember('mtls_endpoint_aliases')],
      evidence: `mtls_endpoint_aliases: ${new URL(alias).host}`,
    },
  ]
}

function sameEndpoint(alias: string, used: string): boolean {
  const { origin, pathname, host } = new URL(alias)
  if (used.startsWith('//')) return used === `//${host}${pathname}`
  return URL.canParse(used) && new URL(used).href === `${origin}${pathname}`
}
