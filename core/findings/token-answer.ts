import { isJsonArray, type JsonObject, memberOf } from '../json.ts'
import { parseScope } from '../scope/parse-scope.ts'
import { readNumericDate } from '../time/numeric-date.ts'
import { sayDuration, sayInstant } from '../time/say-time.ts'
import { compareIssuers } from './compare-issuers.ts'
import { clientInToken } from './member-owner.ts'
import { need } from './need.ts'
import { isRefreshToken, needsActive } from './needs.ts'
import { claim, member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'
import { claimsOfToken, needsTokenClaims } from './token-claims.ts'

const needsIssuer = need('the issuer in the profile', ({ profile }) =>
  profile.issuer === '' ? 'The profile names no issuer to compare iss with.' : null,
)

/** Rules that lay the token itself beside the answer and the profile. Nothing of the token is verified for them. */
export const tokenAnswerRules: readonly Rule[] = [
  {
    id: 'TOK-04',
    severity: 'error',
    title: 'The answer says otherwise than the token itself',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: answer about the token that was sent; members of the caller or of a session do not belong there. At the resource server: find out which of the two is right before you trust either; where in doubt, refuse the token.',
    needs: [needsActive, needsTokenClaims],
    check: checkAgainstAnswer,
    merge: mergeHits,
  },
  {
    id: 'TOK-08',
    severity: 'error',
    title: 'The token was issued by another server than the profile’s',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: say not active to tokens of other issuers, and issue tokens under the issuer that the metadata names. At the resource server: ask the server that issued the token, or correct the issuer in the profile.',
    needs: [needsIssuer, needsTokenClaims],
    check: checkIssuer,
  },
  {
    id: 'TOK-10',
    severity: 'security',
    title: 'The server calls a token active that says itself that it has expired',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: check the exp that the token carries. At the resource server: refuse the token; other resource servers, which verify it by themselves, do.',
    needs: [needsActive, needsTokenClaims],
    check: checkExpired,
  },
]

function checkAgainstAnswer(facts: Facts): readonly RuleHit[] {
  const pair = { answer: facts.answer.members ?? {}, token: claimsOfToken(facts) ?? {} }
  return [
    ...compareIssuer(facts, pair),
    ...compareSubject(pair),
    ...compareClient(facts, pair),
    ...compareExpiry(facts, pair),
    ...compareIssuing(pair),
    ...compareScope(facts, pair),
    ...compareAudience(facts, pair),
  ]
}

interface Pair {
  readonly answer: JsonObject
  readonly token: JsonObject
}

function texts(
  { answer, token }: Pair,
  name: string,
): readonly [answer: string, token: string] | null {
  const [one, other] = [memberOf(answer, name), memberOf(token, name)]
  return typeof one === 'string' && typeof other === 'string' ? [one, other] : null
}

function compareIssuer(facts: Facts, pair: Pair): readonly RuleHit[] {
  const iss = texts(pair, 'iss')
  if (iss === null || iss[0] === iss[1]) return []
  const show = createShow(facts)
  return [
    {
      message: `The two name different issuers. ${compareIssuers(iss[0], iss[1], show)}`,
      where: [member('iss'), claim('iss')],
      evidence: `iss: ${show(iss[0])}; in the token: ${show(iss[1])}`,
    },
  ]
}

/** The values are not shown: a subject can be a person’s login. */
function compareSubject(pair: Pair): readonly RuleHit[] {
  const sub = texts(pair, 'sub')
  if (sub === null || sub[0] === sub[1]) return []
  return [
    {
      severity: 'warning',
      message:
        'The two name different subjects (sub): either the answer is about somebody else, or the server gives each resource server a subject of its own.',
      where: [member('sub'), claim('sub')],
    },
  ]
}

function compareClient(facts: Facts, { answer }: Pair): readonly RuleHit[] {
  const told = memberOf(answer, 'client_id')
  const own = clientInToken(facts)
  if (own === null || typeof told !== 'string' || told === own.client) return []
  const show = createShow(facts)
  return [
    {
      message: `client_id is another than the token’s ${own.name}.`,
      where: [member('client_id'), claim(own.name)],
      evidence: `client_id: ${show(told)}; in the token: ${show(own.client)}`,
    },
  ]
}

function instantIn(claims: JsonObject, name: string): number | null {
  const read = readNumericDate(memberOf(claims, name) ?? null)
  return read?.plausible ? read.epochMs : null
}

/** Both in epoch milliseconds; null where they agree to the second, or one of them does not say. */
function instants(
  { answer, token }: Pair,
  name: string,
): { readonly told: number; readonly own: number } | null {
  const [told, own] = [instantIn(answer, name), instantIn(token, name)]
  return told === null || own === null || Math.abs(told - own) <= 1000 ? null : { told, own }
}

/** A session that ends sooner ends the token sooner; nothing makes it live longer. */
function compareExpiry(facts: Facts, pair: Pair): readonly RuleHit[] {
  const exp = instants(pair, 'exp')
  if (exp === null || isRefreshToken(facts)) return []
  const isLater = exp.told > exp.own
  const gap = sayDuration(Math.abs(exp.told - exp.own))
  return [
    {
      severity: isLater ? 'error' : 'warning',
      message: isLater
        ? `The answer lets the token live ${gap} longer than the token’s own exp, ${say(exp.own)}.`
        : `By the answer the token ends ${gap} before its own exp; resource servers that verify it by themselves go by the later time.`,
      where: [member('exp'), claim('exp')],
    },
  ]
}

function compareIssuing(pair: Pair): readonly RuleHit[] {
  const iat = instants(pair, 'iat')
  if (iat === null) return []
  const message = `iat is ${say(iat.told)}, in the token ${say(iat.own)}: they may not be the same token.`
  return [{ message, where: [member('iat'), claim('iat')] }]
}

/** Less than the token carries is allowed. @see RFC 7662 section 2.2 */
function compareScope(facts: Facts, { answer, token }: Pair): readonly RuleHit[] {
  const own = scopesIn(token)
  if (own === null || memberOf(answer, 'scope') === undefined) return []
  const more = (facts.grantedScopes ?? []).filter((scope) => !own.scopes.includes(scope))
  if (more.length === 0) return []
  return [
    {
      severity: 'warning',
      message: `The answer grants ${listNames(more.map(createShow(facts)))}, which the token’s ${own.name} does not hold.`,
      where: [member('scope'), claim(own.name)],
    },
  ]
}

/** `scp` is a list at Okta, a text at Entra. */
function scopesIn(
  token: JsonObject,
): { readonly name: string; readonly scopes: readonly string[] } | null {
  for (const name of ['scope', 'scp']) {
    const value = memberOf(token, name)
    if (typeof value === 'string') return { name, scopes: parseScope(value).tokens }
    if (isJsonArray(value)) {
      return { name, scopes: value.filter((entry) => typeof entry === 'string') }
    }
  }
  return null
}

function compareAudience(facts: Facts, { answer, token }: Pair): readonly RuleHit[] {
  const [told, own] = [audiencesIn(answer), audiencesIn(token)]
  if (own.length === 0) return []
  const more = told.filter((audience) => !own.includes(audience))
  if (more.length === 0) return []
  const show = createShow(facts)
  return [
    {
      severity: 'warning',
      message: `The answer’s aud names ${listNames(more.map(show))}, which the token’s does not.`,
      where: [member('aud'), claim('aud')],
    },
  ]
}

function audiencesIn(claims: JsonObject): readonly string[] {
  const aud = memberOf(claims, 'aud')
  if (typeof aud === 'string') return [aud]
  return isJsonArray(aud) ? aud.filter((entry) => typeof entry === 'string') : []
}

function mergeHits(hits: readonly RuleHit[]): RuleHit {
  const [first] = hits
  const evidence = hits.flatMap((hit) => hit.evidence ?? []).join('; ')
  return {
    ...(first?.severity === undefined ? {} : { severity: first.severity }),
    message: hits.map(({ message }) => message).join(' '),
    where: hits.flatMap(({ where }) => where),
    ...(evidence === '' ? {} : { evidence }),
  }
}

function checkIssuer(facts: Facts): readonly RuleHit[] {
  const iss = memberOf(claimsOfToken(facts) ?? {}, 'iss')
  const { issuer } = facts.profile
  if (typeof iss !== 'string' || iss === issuer) return []
  const show = createShow(facts)
  const onlySlash = iss.replace(/\/$/, '') === issuer.replace(/\/$/, '')
  return [
    {
      ...(onlySlash ? { severity: 'warning' as const } : {}),
      message: `By its own iss, which is not verified. ${compareIssuers(iss, issuer, show)}`,
      where: [claim('iss')],
      evidence: `iss in the token: ${show(iss)}; profile: ${show(issuer)}`,
    },
  ]
}

function checkExpired(facts: Facts): readonly RuleHit[] {
  const exp = instantIn(claimsOfToken(facts) ?? {}, 'exp')
  const skew = facts.profile.expectations.clockSkewSeconds * 1000
  if (exp === null || exp > facts.now - skew) return []
  const told = memberOf(facts.answer.members ?? {}, 'exp') ?? null
  const message = `Its own exp was ${say(exp)}, ${sayDuration(facts.now - exp)} before the answer; the profile allows for ${sayDuration(skew)} between the clocks.`
  return [{ message, where: [claim('exp'), ...(told === null ? [] : [member('exp')])] }]
}

function say(epochMs: number): string {
  return sayInstant(epochMs, { timeZone: 'UTC' })
}
