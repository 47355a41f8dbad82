import type { PersonalDatum } from '../claims/personal.ts'
import type { Review } from '../claims/review.ts'
import type { Finding, RuleNotRun, SilencedFinding, Source } from '../findings/finding.ts'
import type { Answer } from '../introspection/answer.ts'
import type { HeaderLine, Timings, TlsFacts } from '../introspection/evidence.ts'
import type { AnswerDialect, JwtAnswer } from '../introspection/jwt-answer.ts'
import type { SentRequest } from '../introspection/sent-request.ts'
import type { JsonPointer, JsonValue } from '../json.ts'
import type { GatheredKeys, GatheredMetadata } from '../metadata/gathered.ts'
import type { ProfileRole } from '../profile/profile.ts'
import type { ScopeDiff } from '../scope/scope-diff.ts'
import type { Timeline } from '../time/timeline.ts'
import type { TokenFacts } from '../token/token.ts'
import type { TokenChecks } from '../token/token-checks.ts'

/** Is it alive, and why not. */
export interface Verdict {
  readonly state: 'active' | 'inactive' | 'no-valid-answer'
  /** The reason in one sentence. */
  readonly sentence: string
  /** What to do next, as a sentence; null where there is nothing to do. */
  readonly advice: string | null
}

/** A member of the answer with its meaning. */
export interface MemberReading {
  readonly name: string
  readonly pointer: JsonPointer
  readonly value: JsonValue
  /** One of the twelve of RFC 7662, another name registered with IANA, a name known from elsewhere, or unknown. */
  readonly kind: 'rfc7662' | 'registered' | 'known' | 'unknown'
  readonly meaning: string | null
  readonly source: Source | null
  /** The value for people, without personal data removed; null where the raw value says it. */
  readonly human: string | null
  /** Epoch milliseconds where the value is a plausible NumericDate; null otherwise. */
  readonly instant: number | null
}

/** A further request that the report proposes; nothing is sent before the person asks for it. */
export type NextStep =
  | { readonly kind: 'control-request'; readonly why: string }
  | { readonly kind: 'retry-raw-basic'; readonly why: string }
  /** Repeats the request for a signed answer. @see RFC 9701 section 4 */
  | { readonly kind: 'ask-for-jwt'; readonly why: string }
  /** Repeats it for plain JSON. */
  | { readonly kind: 'ask-for-json'; readonly why: string }
  /** Checks the token's own signature with its issuer's keys. */
  | { readonly kind: 'verify-token'; readonly why: string }
  /** Fetches the status list that the token, or the answer, names. */
  | { readonly kind: 'fetch-status'; readonly why: string }
  | {
      readonly kind: 'retry-with-hint'
      readonly hint: 'refresh_token' | 'access_token'
      readonly why: string
    }
  | { readonly kind: 'retry-without-hint'; readonly why: string }

/** All that one exchange says, as plain JSON, versioned. No secret and no token is in it; personal values are, until redacted. */
export interface Report {
  readonly format: 'token-loupe-report'
  readonly version: 1
  /** Epoch milliseconds: `now` of the examination. */
  readonly examinedAt: number
  /** Epoch milliseconds: when the request was begun. */
  readonly askedAt: number
  /** True once personal values have been replaced by placeholders. */
  readonly redacted: boolean
  readonly profile: {
    readonly name: string
    readonly role: ProfileRole
    readonly issuer: string
    readonly clientId: string
    readonly clockSkewSeconds: number
  }
  readonly token: TokenFacts
  readonly verdict: Verdict
  readonly members: readonly MemberReading[]
  readonly timeline: Timeline
  readonly scopes: ScopeDiff
  readonly findings: readonly Finding[]
  /** Findings that the profile silences: neither counted among the others nor gated on. */
  readonly silenced: readonly SilencedFinding[]
  readonly notRun: readonly RuleNotRun[]
  readonly personal: readonly PersonalDatum[]
  /** What the reviewer noted of the release of personal data. */
  readonly review: Review
  readonly nextSteps: readonly NextStep[]
  readonly request: SentRequest
  /** Null where no response came. */
  readonly response: {
    readonly status: number
    readonly statusText: string
    readonly headers: readonly HeaderLine[]
    readonly body: string
    readonly receivedBytes: number
    readonly problem: Answer['problem']
  } | null
  /** The JWT that is, or is in, the answer; null for plain JSON. */
  readonly jwt: JwtAnswer | null
  readonly dialect: AnswerDialect | null
  readonly metadata: GatheredMetadata | null
  readonly keys: GatheredKeys | null
  readonly checks: TokenChecks
  readonly timings: Timings
  readonly tls: TlsFacts | null
}
