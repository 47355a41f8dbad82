import type { Answer } from '../introspection/answer.ts'
import type { Evidence } from '../introspection/evidence.ts'
import { explainProblem } from '../introspection/explain-problem.ts'
import { quoted } from '../introspection/quoted.ts'
import { type JsonObject, memberOf } from '../json.ts'
import type { Profile } from '../profile/profile.ts'
import type { ScopeDiff } from '../scope/scope-diff.ts'
import { sayDuration, sayRelative } from '../time/say-time.ts'
import type { TokenFacts } from '../token/token.ts'
import { claimedInstant } from './claimed-instant.ts'
import { findInactiveReason } from './inactive-reason.ts'
import type { Verdict } from './report.ts'

/** What a verdict is built from. */
export interface VerdictInput {
  readonly evidence: Evidence
  readonly answer: Answer
  readonly token: TokenFacts
  readonly profile: Profile
  readonly scopes: ScopeDiff
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Is it alive, and why not, in one sentence. Only a JSON boolean in a valid answer counts.
 * @see RFC 7662 section 2.2
 */
export function decideVerdict(input: VerdictInput): Verdict {
  const { answer, evidence, token } = input
  if (answer.problem !== null) {
    const { sentence, advice } = explainProblem(answer.problem, evidence, answer, token)
    return { state: 'no-valid-answer', sentence, advice }
  }
  const verdict = answer.active === true ? sayActive(input) : sayInactive(input)
  return withDialect(withSignature(verdict, answer), answer)
}

/** An answer whose signature could not be checked may be anybody's. */
function withSignature(verdict: Verdict, { jwt }: Answer): Verdict {
  const checked = jwt?.place === 'body' ? jwt.signature?.verdict : undefined
  if (checked?.state !== 'not-checked') return verdict
  const note = `The answer’s signature was not checked: ${checked.detail}`
  return { ...verdict, advice: join(verdict.advice, note) }
}

function withDialect(verdict: Verdict, { dialect, jwt }: Answer): Verdict {
  if (dialect !== 'phantom-token') return verdict
  const note =
    jwt === null
      ? 'Status 204 means inactive by the convention of phantom tokens, not by RFC 7662.'
      : 'The answer is the token as a JWT, without “active”: a convention (phantom tokens), not RFC 7662.'
  return { ...verdict, advice: join(verdict.advice, note) }
}

function join(advice: string | null, note: string): string {
  return advice === null ? note : `${advice} ${note}`
}

/** Whether the answer holds nothing beside `active` that could confirm it; null counts as absent. */
export function hasNothingToConfirm(members: JsonObject | null): boolean {
  return Object.entries(members ?? {}).every(([name, value]) => name === 'active' || value === null)
}

function sayActive({ answer, token, profile, scopes, now }: VerdictInput): Verdict {
  if (token.madeUp) {
    return active(
      'This server says active to a made-up token, so its “active” means nothing.',
      'Do not let a resource server rely on this endpoint: it is a stub, or it answers the same to everything. Check the URL.',
    )
  }
  if (hasNothingToConfirm(answer.members)) {
    return active(
      'Active, nothing to confirm it: the answer has no other member.',
      'Ask once about a made-up token: there are servers that say active to everything.',
    )
  }
  return sayActiveTime(answer.members, profile, now) ?? sayActiveSpan(answer.members, scopes, now)
}

/** An active answer whose own times contradict it. @see RFC 7662 section 4 */
function sayActiveTime(members: JsonObject | null, profile: Profile, now: number): Verdict | null {
  const skewMs = profile.expectations.clockSkewSeconds * 1000
  const exp = claimedInstant(members, 'exp')
  if (exp !== null && exp <= now) {
    const when = now - exp < 1000 ? 'just now' : sayRelative(exp, now)
    return active(`Active, although its exp passed ${when}.`, adviseTime(now - exp < skewMs))
  }
  const nbf = claimedInstant(members, 'nbf')
  if (nbf === null || nbf <= now) return null
  return active(
    `Active, although by its nbf it is valid only ${sayRelative(nbf, now)}.`,
    adviseTime(nbf - now <= skewMs),
  )
}

function adviseTime(withinSkew: boolean): string {
  return withinSkew
    ? 'That is within this profile’s clock skew: compare the clocks.'
    : 'The server must check the times itself (RFC 7662 section 4); a resource server must refuse the token. Compare the clocks first.'
}

function sayActiveSpan(members: JsonObject | null, scopes: ScopeDiff, now: number): Verdict {
  return active(saySpan(members, now), adviseScopes(scopes))
}

function saySpan(members: JsonObject | null, now: number): string {
  const exp = claimedInstant(members, 'exp')
  if (exp !== null) return `Valid for another ${sayDuration(exp - now)}.`
  return (memberOf(members ?? {}, 'exp') ?? null) === null
    ? 'Active; the answer does not say for how long (no exp).'
    : 'Active; the answer does not say for how long (its exp is no plausible time).'
}

function adviseScopes({ missing, granted }: ScopeDiff): string | null {
  if (missing.length === 0) return null
  if (granted === null) {
    return 'The answer tells no scope, so nothing confirms the scopes that this profile requires.'
  }
  const names = missing.map(({ scope }) => scope).join(' ')
  return `It lacks what this profile requires: ${names}.`
}

function sayInactive({ answer, token, profile, now }: VerdictInput): Verdict {
  if (token.madeUp) {
    return inactive(
      'Inactive, as it should be for a made-up token.',
      'Endpoint and credentials seem to work; some servers, though, say inactive to wrong credentials too.',
    )
  }
  const reason = findInactiveReason({ members: answer.members, token, profile, now })
  if (reason !== null) return inactive(capitalised(`${quoted(reason.because)}.`), reason.advice)
  return inactive(
    'Inactive; the server need not say why (RFC 7662 section 2.2).',
    'Expired, revoked, unknown, or not for this caller: ask as another caller, or look into the server’s log.',
  )
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function active(sentence: string, advice: string | null): Verdict {
  return { state: 'active', sentence, advice }
}

function inactive(sentence: string, advice: string | null): Verdict {
  return { state: 'inactive', sentence, advice }
}
