import type { Source } from './finding.ts'

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

/** Every document that a finding or a member can link to: spec, section, address. */
export const sources = [
  rfc('6749', '2.3'),
  rfc('6749', '2.3.1'),
  rfc('6749', '3.3'),
  rfc('6749', '5.1'),
  rfc('6749', '5.2'),
  rfc('6749', '8.1'),
  rfc('6750', '5.3'),
  rfc('7009', '4.1.2'),
  rfc('7515', '4.1.11'),
  rfc('7518', '3.2'),
  rfc('7518', '3.3'),
  rfc('7519', '4.1.4'),
  rfc('7519', '4.1.6'),
  rfc('7519', '5.2'),
  rfc('7523', '3'),
  rfc('7643', '4.1'),
  rfc('7643', '4.3'),
  rfc('7662', '2.1'),
  rfc('7662', '2.2'),
  rfc('7662', '2.3'),
  rfc('7662', '3.1.1'),
  rfc('7662', '4'),
  rfc('7662', '5'),
  rfc('7800', '3.1'),
  rfc('8259', '8.1'),
  rfc('8414', '2'),
  rfc('8414', '3.3'),
  rfc('8485', ''),
  rfc('8693', '4.1'),
  rfc('8693', '4.4'),
  rfc('8705', '5'),
  rfc('8707', '2'),
  rfc('8725', '3.8'),
  rfc('9068', '2.1'),
  rfc('9068', '2.2'),
  rfc('9068', '2.2.3.1'),
  rfc('9068', '6'),
  rfc('9110', '15.4'),
  rfc('9111', '5.1'),
  rfc('9111', '5.2.2.5'),
  rfc('9200', '5.9.2'),
  rfc('9396', '9.2'),
  rfc('9396', '13'),
  rfc('9449', '6.1'),
  rfc('9449', '6.2'),
  rfc('9470', '3'),
  rfc('9470', '6.2'),
  rfc('9700', '2.3'),
  rfc('9701', '3'),
  rfc('9701', '4'),
  rfc('9701', '5'),
  rfc('9701', '6'),
  rfc('9701', '7'),
  rfc('9701', '8.1'),
  rfc('9701', '9'),
  rfc('9728', '2'),
  page('OpenID Connect Core 1.0', '2', `${openid('connect-core-1_0')}#IDToken`),
  page('OpenID Connect Core 1.0', '5.1', `${openid('connect-core-1_0')}#StandardClaims`),
  page('OpenID Connect Core 1.0', '5.2', `${openid('connect-core-1_0')}#ClaimsLanguagesAndScripts`),
  page('OpenID Connect Core 1.0', '5.3', `${openid('connect-core-1_0')}#UserInfo`),
  page('OpenID Connect Core 1.0', '5.4', `${openid('connect-core-1_0')}#ScopeClaims`),
  page('OpenID Connect Back-Channel Logout 1.0', '', openid('connect-backchannel-1_0')),
  page('OpenID Identity Assurance', '', openid('connect-4-identity-assurance-1_0')),
  page('OpenID Identity Assurance claims', '', openid('connect-4-ida-claims-1_0')),
  page('GDPR Article 9', '', `${gdpr}#art_9`),
  page('GDPR Article 87', '', `${gdpr}#art_87`),
  page(
    'Token Status List draft',
    '6.2',
    'https://datatracker.ietf.org/doc/html/draft-ietf-oauth-status-list#section-6.2',
  ),
  page('OpenID FAPI working group issue 617', '', bitbucket('fapi', 617)),
  page('OpenID eKYC working group issue 1175', '', bitbucket('ekyc-ida', 1175)),
  page(
    'UMA 2.0 Federated Authorization',
    '5.1.1',
    'https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-federated-authz-2.0.html',
  ),
  page(
    'IANA OAuth parameters',
    'Token Introspection Response',
    'https://www.iana.org/assignments/oauth-parameters/oauth-parameters.xhtml#token-introspection-response',
  ),
  page(
    'IANA OAuth parameters',
    'Access Token Types',
    'https://www.iana.org/assignments/oauth-parameters/oauth-parameters.xhtml#token-types',
  ),
  page(
    'SMART App Launch',
    '',
    'https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html',
  ),
  page('Keycloak documentation', '', 'https://www.keycloak.org/docs/latest/server_admin/'),
  page('Keycloak issue 51284', '', 'https://github.com/keycloak/keycloak/issues/51284'),
  page('Keycloak issue 49113', '', 'https://github.com/keycloak/keycloak/issues/49113'),
  page(
    'Okta documentation',
    '',
    'https://developer.okta.com/docs/api/openapi/okta-oauth/oauth/tag/CustomAS/',
  ),
  page('Zitadel documentation', '', 'https://zitadel.com/docs/apis/openidoauth/claims'),
  page(
    'Microsoft Entra documentation',
    '',
    'https://learn.microsoft.com/en-us/entra/identity-platform/access-token-claims-reference',
  ),
] as const

type KnownSource = (typeof sources)[number]

/** The source of that spec and section. Throws a TypeError where the table has none: that is a bug of ours. */
export function source<Spec extends KnownSource['spec']>(
  spec: Spec,
  section: Extract<KnownSource, { readonly spec: Spec }>['section'],
): Source {
  const found = sources.find((known) => known.spec === spec && known.section === section)
  if (found === undefined) throw new TypeError(`No source ${spec} section ${section}`)
  return found
}

/** Every address that the app may open in a browser: those of the table, and no other. */
export const documentationUrls: ReadonlySet<string> = new Set(sources.map(({ url }) => url))

function rfc<const Num extends string, const Section extends string>(
  number: Num,
  section: Section,
) {
  const anchor = section === '' ? '' : `#section-${section}`
  return page(`RFC ${number}`, section, `https://www.rfc-editor.org/rfc/rfc${number}${anchor}`)
}

function page<const Spec extends string, const Section extends string>(
  spec: Spec,
  section: Section,
  url: string,
): { readonly spec: Spec; readonly section: Section; readonly url: string } {
  return { spec, section, url }
}

function openid(document: string): string {
  return `https://openid.net/specs/openid-${document}.html`
}

function bitbucket(repository: string, issue: number): string {
  return `https://bitbucket.org/openid/${repository}/issues/${issue}`
}
