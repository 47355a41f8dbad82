import { memberOf } from '../json.ts'
import { audiencesIn } from './audience.ts'
import { need } from './need.ts'
import { needsActive, needsResourceServer } from './needs.ts'
import { member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const needsResourceUri = need(
  'resource identifiers, absolute URIs, as the audiences in the profile',
  ({ profile }) => {
    const { audiences } = profile.expectations
    return audiences.length > 0 && audiences.every(isResourceUri)
      ? null
      : 'The profile does not name this resource server by a resource identifier (an absolute URI).'
  },
)

const needsKeycloak = need('an issuer that looks like Keycloak’s', (facts) =>
  issuersIn(facts).some((issuer) => /^https?:\/\/[^?#]+\/realms\/[^/?#]+\/?$/.test(issuer))
    ? null
    : 'The issuer does not look like Keycloak’s.',
)

/** Rules about how the audience is named, and what that tells of the server. @see RFC 8707 section 2 */
export const audienceNameRules: readonly Rule[] = [
  {
    id: 'AUD-09',
    severity: 'info',
    title: 'The audience is not named by the resource identifier that clients ask for',
    source: source('RFC 8707', '2'),
    advice:
      'At the server: put the resource identifier that the client asked for into aud, or document what you put there. At the resource server: list every name that the server uses for you among the audiences of the profile, and compare whole names.',
    needs: [needsActive, needsResourceServer, needsResourceUri],
    check: checkResourceUri,
  },
  {
    id: 'AUD-10',
    severity: 'info',
    title: 'Keycloak does not seem to check whether this caller may ask about the token',
    source: source('Keycloak issue 49113', ''),
    advice:
      'At the server: update Keycloak (26.6.2 began to check), and switch “Allow token introspection without audience check” off. At the resource server: have an audience mapper add your client id to aud before that, or every token turns inactive.',
    needs: [needsActive, needsResourceServer, needsKeycloak],
    check: checkCallerInAudience,
  },
]

/** An absolute URI without a fragment, as the parameter `resource` has it. */
function isResourceUri(text: string): boolean {
  return /^[A-Za-z][A-Za-z\d+.-]{0,60}:[^\s#]+$/.test(text)
}

function checkResourceUri(facts: Facts): readonly RuleHit[] {
  // Of flat claims aud is that of the signed answer, which names its receiver.
  const named = facts.answer.dialect === 'flat-claims' ? [] : (audiencesIn(facts) ?? [])
  const { audiences } = facts.profile.expectations
  const others = named.filter((audience) => !isResourceUri(audience))
  if (others.length === 0 || named.some((audience) => audiences.includes(audience))) return []
  const show = createShow(facts)
  return [
    {
      message: `aud holds ${listNames(others.map(show))}, which no client can ask for by the parameter resource: that takes an absolute URI without a fragment. A server may map one to the other, and then only its documentation says how.`,
      where: [member('aud')],
      evidence: `aud: ${show(named.length === 1 ? (named[0] ?? '') : named)}`,
    },
  ]
}

function issuersIn({ answer, profile }: Facts): readonly string[] {
  const iss = memberOf(answer.members ?? {}, 'iss')
  return [profile.issuer, ...(typeof iss === 'string' ? [iss] : [])].map((issuer) =>
    issuer.slice(0, 2048),
  )
}

function checkCallerInAudience(facts: Facts): readonly RuleHit[] {
  const named = audiencesIn(facts)
  const members = facts.answer.members ?? {}
  const { clientId } = facts.profile.authentication
  const owners = [memberOf(members, 'client_id'), memberOf(members, 'azp')]
  if (named === null || clientId === '' || named.includes(clientId) || owners.includes(clientId)) {
    return []
  }
  return [
    {
      message:
        'aud does not hold the caller’s client id, and the answer is active. Keycloak before 26.6.2 answered every confidential client of the realm (CVE-2026-37979); later versions do so only with a compatibility switch, which is to go.',
      where: [member('aud')],
    },
  ]
}
