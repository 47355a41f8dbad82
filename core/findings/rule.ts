import type { PersonalDatum } from '../claims/personal.ts'
import type { Answer } from '../introspection/answer.ts'
import type { Evidence } from '../introspection/evidence.ts'
import type { Profile } from '../profile/profile.ts'
import type { TokenFacts } from '../token/token.ts'
import type { TokenChecks } from '../token/token-checks.ts'
import type { Finding, Place, RuleNotRun, Severity, SilencedFinding, Source } from './finding.ts'
import type { Need } from './need.ts'

/** Everything that a rule may look at: gathered once, then only read. */
export interface Facts {
  readonly evidence: Evidence
  readonly answer: Answer
  readonly token: TokenFacts
  /** What was checked of the token itself. */
  readonly checks: TokenChecks
  readonly profile: Profile
  /** The personal data found in the answer. */
  readonly personal: readonly PersonalDatum[]
  /** Granted scope tokens as the answer tells them; null where it does not. */
  readonly grantedScopes: readonly string[] | null
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * What a rule says of one place: the engine adds id, source and the rule's own defaults. Hits of one rule
 * that differ in `where` and `evidence` only become one finding.
 */
export interface RuleHit {
  readonly severity?: Severity
  /** Hits of one rule that differ in it are not merged. */
  readonly variant?: string
  readonly title?: string
  readonly message: string
  readonly where: readonly Place[]
  readonly evidence?: string
  readonly advice?: string
}

/** A rule is a small value: its id, what it claims, where that stands, and a pure function of what it looks at. */
export interface Rule<Subject = Facts> {
  /** Stable: people quote it, filter by it, gate on it. */
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly source: Source
  readonly advice: string
  /** The first that is not met gives the reason why the rule does not run. */
  readonly needs: readonly Need<Subject>[]
  readonly check: (subject: Subject) => readonly RuleHit[]
  /**
   * Makes one hit of those of one severity that are left once each cause has its one finding: a report with
   * twelve findings that differ in a name only is noise. Without it every hit is a finding.
   */
  readonly merge?: (hits: readonly RuleHit[]) => RuleHit
}

/** The rules for one exchange. */
export interface Catalogue {
  readonly rules: readonly Rule[]
  /** Rules that one exchange never decides, each with the reason. */
  readonly beyond: readonly RuleNotRun[]
}

/** What running the catalogue gives: worst first, one cause one finding. */
export interface RuleResults {
  readonly findings: readonly Finding[]
  /** What the profile silences, in the same order. */
  readonly silenced: readonly SilencedFinding[]
  readonly notRun: readonly RuleNotRun[]
}
