import { findPersonalInExchange } from '../../../core/claims/find/find-in-exchange.ts'
import type { PersonalDatum } from '../../../core/claims/personal.ts'
import type { Finding, Place } from '../../../core/findings/finding.ts'
import type { Facts } from '../../../core/findings/rule.ts'
import { runRules } from '../../../core/findings/run-rules.ts'
import type {
  Evidence,
  HeaderLine,
  ReceivedResponse,
} from '../../../core/introspection/evidence.ts'
import { readAnswer } from '../../../core/introspection/read-answer.ts'
import type { SentRequest } from '../../../core/introspection/sent-request.ts'
import type { JsonObject } from '../../../core/json.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { grantedScopesOf } from '../../../core/report/granted-scopes.ts'
import type { TokenFacts } from '../../../core/token/token.ts'
import { nothingChecked, type TokenChecks } from '../../../core/token/token-checks.ts'
import { evidenceOf, now, opaqueToken, responseOf } from '../introspection/evidence-of.ts'
import { jwtToken, profile as orders } from '../report/report-of.ts'

/** One exchange as a test tells it; what is left out is ordinary. */
export interface Given {
  /** A JSON value, or the text of the body. */
  readonly body?: unknown
  readonly status?: number
  /** Beside Content-Type and Cache-Control, or in place of them. */
  readonly headers?: Readonly<Record<string, string | null>>
  readonly response?: Partial<ReceivedResponse>
  readonly failure?: boolean
  readonly request?: Partial<SentRequest>
  readonly token?: TokenFacts
  /** Claims of a token that can be decoded. */
  readonly claims?: JsonObject
  /** What was gathered round the exchange: metadata, keys, a JWT. */
  readonly gathered?: Partial<Pick<Evidence, 'metadata' | 'keys' | 'jwt'>>
  readonly checks?: Partial<TokenChecks>
  readonly profile?: Partial<Profile>
  readonly expectations?: Partial<Profile['expectations']>
  /** In place of what is found in the answer. */
  readonly personal?: readonly PersonalDatum[]
}

/** Seconds since 1970, that many seconds from `now`. */
export const at = (seconds: number) => Math.floor(now / 1000) + seconds

/** An answer without fault, for the profile of these tests. */
export const faultless = {
  active: true,
  scope: 'orders:read',
  client_id: 'shop-web',
  token_type: 'Bearer',
  exp: at(600),
  iat: at(-60),
  nbf: at(-60),
  sub: 'b3Jv-7yQe2Kp9sWd4nTz',
  aud: 'https://orders.example.com',
  iss: 'https://as.example.com',
  jti: 'tok_5fGQ0xv8',
}

/** The faultless answer with other members; undefined takes one out. */
export function answer(change: Readonly<Record<string, unknown>>): Given {
  return { body: { ...faultless, ...change } }
}

/** One piece of personal data; what is left out is an e-mail address at `/email` that nothing entitles to. */
export function datum(change: Partial<PersonalDatum> = {}): PersonalDatum {
  return {
    part: 'answer',
    pointer: '/email',
    encoded: null,
    inName: false,
    foundBy: 'name',
    why: 'the member’s name says so',
    name: 'email',
    category: 'contact',
    label: 'email',
    entitlement: 'none',
    scope: null,
    ...change,
  }
}

export function factsOf(given: Given): Facts {
  const evidence = { ...evidenceOf(outcomeOf(given), given.request), ...given.gathered }
  const read = readAnswer(evidence)
  const profile = {
    ...orders,
    ...given.profile,
    expectations: { ...orders.expectations, ...given.expectations },
  }
  const grantedScopes = grantedScopesOf(read)
  const { entitledClaims } = profile.expectations
  return {
    evidence,
    answer: read,
    token: given.token ?? (given.claims === undefined ? opaqueToken : jwtToken(given.claims)),
    checks: { ...nothingChecked, ...given.checks },
    profile,
    personal:
      given.personal ??
      findPersonalInExchange({
        answer: read,
        headers: evidence.outcome.type === 'failure' ? [] : evidence.outcome.response.headers,
        context: { entitledClaims, grantedScopes, requestedClaims: [] },
      }),
    grantedScopes,
    now,
  }
}

function outcomeOf({ body = '', status = 200, headers = {}, response, failure }: Given) {
  if (failure === true) {
    return { type: 'failure', failure: { kind: 'cancelled' } } satisfies Evidence['outcome']
  }
  const lines: readonly HeaderLine[] = Object.entries({
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    ...headers,
  }).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
  return responseOf(body, { status, headers: lines, ...response })
}

export function findingsOf(given: Given): readonly Finding[] {
  return runRules(factsOf(given)).findings
}

/** A place in few characters: `/exp`, `header content-type`, `status`, `token /azp`. */
export function sayPlace(place: Place): string {
  switch (place.part) {
    case 'answer':
      return place.pointer === '' ? 'answer' : place.pointer
    case 'token':
      return `token ${place.pointer}`
    case 'jwt':
    case 'metadata':
      return `${place.part} ${place.pointer}`
    case 'jwt-header':
      return `${place.layer} header ${place.name}`
    case 'response-header':
      return `header ${place.name.toLowerCase()}`
    case 'request':
    case 'profile':
      return `${place.part} ${place.what}`
    case 'status':
    case 'body':
      return place.part
  }
}
