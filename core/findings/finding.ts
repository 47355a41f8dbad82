import type { JsonPointer } from '../json.ts'

/** From worst to mildest. */
export const severities = ['security', 'error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Where a rule comes from. */
export interface Source {
  /** For instance `RFC 7662`. */
  readonly spec: string
  /** For instance `2.2`; empty for a whole document. */
  readonly section: string
  readonly url: string
}

/** What a finding points at. */
export type Place =
  | { readonly part: 'answer'; readonly pointer: JsonPointer }
  | { readonly part: 'response-header'; readonly name: string }
  | { readonly part: 'status' }
  | { readonly part: 'body' }
  | { readonly part: 'request'; readonly what: string }
  | { readonly part: 'token'; readonly pointer: JsonPointer }
  | { readonly part: 'profile'; readonly what: string }
  /** A claim of the JWT that is, or is in, the answer. */
  | { readonly part: 'jwt'; readonly pointer: JsonPointer }
  | {
      readonly part: 'jwt-header'
      readonly layer: 'signature' | 'encryption'
      readonly name: string
    }
  | { readonly part: 'metadata'; readonly pointer: JsonPointer }

/** One thing that is wrong, risky or worth knowing. It never holds a secret or an unmasked personal value. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** One sentence that a layman understands. */
  readonly title: string
  /** The detail: what was found, and why it matters. */
  readonly message: string
  readonly where: readonly Place[]
  /** What was seen, masked where it is personal. */
  readonly evidence: string | null
  readonly source: Source
  /** What to do, at the server or at the resource server. */
  readonly advice: string
}

/** A finding that the person silenced for this profile. */
export interface SilencedFinding extends Finding {
  /** The person's words. */
  readonly reason: string
}

/** A rule that did not run, and why. */
export interface RuleNotRun {
  readonly rule: string
  readonly reason: string
}
