import { isJsonArray, memberOf } from '../json.ts'
import { clientInToken } from './member-owner.ts'
import { needsActive, needsAudiences, needsClient, needsResourceServer } from './needs.ts'
import { expectation, member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

/** Rules about whom the token is for, and who may ask. @see RFC 7662 section 4 */
export const audienceRules: readonly Rule[] = [
  {
    id: 'AUD-01',
    severity: 'security',
    title: 'The server calls a token active that is meant for somebody else',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: answer active: false to a resource server that aud does not name, or let the client ask for a token for it (resource, scope, an audience mapper). At the resource server: refuse the token; a client that got it for another service could use it here.',
    needs: [needsActive, needsResourceServer, needsAudiences],
    check: checkAudience,
  },
  {
    id: 'AUD-02',
    severity: 'warning',
    title: 'The answer does not say whom the token is for',
    source: source('RFC 9700', '2.3'),
    advice:
      'At the server: restrict access tokens to resource servers and send aud. At the resource server: you cannot check the audience; do not take a missing aud for “for everybody”.',
    needs: [needsActive, needsResourceServer, needsAudiences],
    check: checkAudienceAbsent,
  },
  {
    id: 'AUD-04',
    severity: 'warning',
    title: 'An ordinary client is told about another client’s token',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: let only resource servers ask, each about tokens for it; let a client ask about its own tokens at most. At the resource server: use credentials of your own for introspection, not those of a client.',
    needs: [needsActive, needsClient],
    check: checkOwner,
  },
]

/** The audiences that the answer names; null where aud cannot be read. */
export function audiencesIn({ answer }: Facts): readonly string[] | null {
  const aud = memberOf(answer.members ?? {}, 'aud') ?? []
  if (typeof aud === 'string') return aud === '' ? [] : [aud]
  if (!isJsonArray(aud)) return null
  const texts = aud.filter((entry) => typeof entry === 'string')
  return texts.length === aud.length ? texts.filter((entry) => entry !== '') : null
}

function checkAudience(facts: Facts): readonly RuleHit[] {
  const named = audiencesIn(facts)
  if (named === null || named.length === 0) return []
  const { audiences } = facts.profile.expectations
  const own = [...audiences, facts.profile.authentication.clientId]
  if (named.some((audience) => own.includes(audience))) return []
  const show = createShow(facts)
  return [
    {
      message: `aud names ${listNames(named.map(show))}, but none of what the profile calls this resource server: ${listNames(audiences.map(show))}.${hintOf(facts, named)}`,
      where: [member('aud'), expectation('audiences')],
      evidence: `aud: ${show(named.length === 1 ? (named[0] ?? '') : named)}`,
    },
  ]
}

function hintOf(facts: Facts, named: readonly string[]): string {
  const { audiences } = facts.profile.expectations
  if (named.some((one) => audiences.some((other) => loosely(one) === loosely(other)))) {
    return ' One differs only in case or in a slash at the end; audiences are compared character by character.'
  }
  const client = memberOf(facts.answer.members ?? {}, 'client_id')
  if (named.length === 1 && named[0] === client) {
    return ' It is the client’s own id: the server seems to fill in the client where no audience was asked for.'
  }
  return named.includes('account')
    ? ' Keycloak puts account there by itself; an audience mapper or a client scope adds this resource server.'
    : ''
}

function loosely(audience: string): string {
  return audience.toLowerCase().replace(/\/$/, '')
}

function checkAudienceAbsent(facts: Facts): readonly RuleHit[] {
  if (audiencesIn(facts)?.length !== 0) return []
  return [
    {
      message:
        'There is no aud, or it is empty: this resource server cannot tell a token for it from a token for another service.',
      where: [member('aud')],
    },
  ]
}

function checkOwner(facts: Facts): readonly RuleHit[] {
  const told = memberOf(facts.answer.members ?? {}, 'client_id')
  const { clientId } = facts.profile.authentication
  const show = createShow(facts)
  const where = [member('client_id')]
  if (typeof told === 'string' && told !== '') {
    if (told === clientId) return []
    const message = `The token belongs to ${show(told)}, and the profile, declared as a client, asks as ${show(clientId)}. So any client can look into tokens that it finds or steals.`
    return [{ message, where, evidence: `client_id: ${show(told)}` }]
  }
  const decoded = clientInToken(facts)
  if (decoded?.client === clientId) return []
  if (decoded !== null) {
    const message = `The answer does not say whose the token is; the token itself (decoded here, not verified) names ${show(decoded.client)}, not ${show(clientId)}.`
    return [{ message, where, evidence: `${decoded.name} in the token: ${show(decoded.client)}` }]
  }
  return [
    {
      severity: 'info',
      title: 'An ordinary client is told that a token is active, and not whose it is',
      message:
        'The answer names no client_id, so it stays open whether the token is the caller’s own.',
      where,
    },
  ]
}
