import { type JsonObject, memberOf } from '../json.ts'
import { readNumericDate } from '../time/numeric-date.ts'
import { sayInstant } from '../time/say-time.ts'
import { needsActive, needsDecodedToken, needsRefreshToken } from './needs.ts'
import { claim, expectation, member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow } from './show.ts'
import { source } from './sources.ts'

/** Rules about members that belong to another token or to the caller. @see RFC 7662 section 2.2 */
export const memberOwnerRules: readonly Rule[] = [
  {
    id: 'MEM-23',
    severity: 'warning',
    title: 'The answer about a refresh token describes an access token',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: tell the refresh token’s own exp, and no token_type. At the resource server: never accept a refresh token in place of an access token.',
    needs: [needsActive, needsRefreshToken],
    check: checkRefreshToken,
  },
  {
    id: 'MEM-24',
    severity: 'error',
    title: 'The answer names the caller as the client, not the one that the token belongs to',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: answer the client that requested the token. At the resource server: do not decide by client_id, for every token seems to be your own.',
    needs: [needsActive, needsDecodedToken],
    check: checkClientOfToken,
  },
]

const accessTokenTypes = new Set(['bearer', 'dpop', 'pop'])

function checkRefreshToken(facts: Facts): readonly RuleHit[] {
  const members = facts.answer.members ?? {}
  const type = memberOf(members, 'token_type')
  const isAccess = typeof type === 'string' && accessTokenTypes.has(type.toLowerCase())
  const [exp, own] = [instantIn(members, 'exp'), instantIn(facts.token.decoded?.payload, 'exp')]
  const differs = exp !== null && own !== null && exp !== own
  if (!isAccess && !differs) return []
  const message = [
    ...(isAccess
      ? ['token_type says how an access token is presented, which a refresh token never is.']
      : []),
    ...(differs ? [`exp is ${say(exp)}, but the refresh token itself says ${say(own)}.`] : []),
  ].join(' ')
  const where = [
    ...(isAccess ? [member('token_type')] : []),
    ...(differs ? [member('exp'), claim('exp')] : []),
  ]
  const shown = isAccess ? { evidence: `token_type: ${createShow(facts)(type)}` } : {}
  return [{ message, where, ...shown }]
}

function instantIn(claims: JsonObject | null | undefined, name: string): number | null {
  const read = readNumericDate((claims ? memberOf(claims, name) : undefined) ?? null)
  return read?.plausible ? read.epochMs : null
}

function say(epochMs: number): string {
  return sayInstant(epochMs, { timeZone: 'UTC' })
}

/** The client that a decoded token names, and the claim that says so; null where none does. Not verified. */
export function clientInToken({
  token,
}: Facts): { readonly name: string; readonly client: string } | null {
  const payload = token.decoded?.payload ?? {}
  for (const name of ['client_id', 'azp', 'cid', 'appid']) {
    const client = memberOf(payload, name)
    if (typeof client === 'string' && client !== '') return { name, client }
  }
  return null
}

function checkClientOfToken(facts: Facts): readonly RuleHit[] {
  const told = memberOf(facts.answer.members ?? {}, 'client_id')
  const own = clientInToken(facts)
  const { clientId } = facts.profile.authentication
  if (own === null || told !== clientId || own.client === told) return []
  const show = createShow(facts)
  return [
    {
      message: `The token itself (decoded here, not verified) belongs to another client: its ${own.name} is ${show(own.client)}.`,
      where: [member('client_id'), claim(own.name), expectation('client id')],
      evidence: `client_id: ${show(told)}; in the token: ${show(own.client)}`,
    },
  ]
}
