import { type Place, type Severity, severities } from './finding.ts'
import { keyOf, keysOf } from './places.ts'
import type { Rule, RuleHit } from './rule.ts'

/** What is needed of a rule once it has run, whatever it looked at. */
export type RunRule = Omit<Rule, 'needs' | 'check'>

/** A hit with the rule that made it, and the rules that it stands for as well. */
export interface RatedHit {
  readonly rule: RunRule
  readonly severity: Severity
  readonly hit: RuleHit
  readonly alsoTrue: readonly RunRule[]
}

/** Rules that can see one piece of personal data, the most specific first. */
const personalData: readonly string[] =
  `MEM-03 PII-04 PII-09 PII-08 PII-07 PII-14 PII-15 PII-03 PII-01
  PII-06 PII-02 PII-18 PII-05 PII-10 PII-11 PII-13`.split(/\s+/)

/**
 * Rules that can see one cause at one place, the most specific first. The worst severity wins; of equal ones the
 * first in the list does. The winner names the others.
 */
const causes: readonly (readonly string[])[] = [
  ['REQ-06', 'REQ-01'],
  ['AUD-01', 'AUD-09'],
  ['RSP-12', 'RSP-02', 'RSP-01', 'MEM-01'],
  ['RSP-07', 'RSP-06', 'RSP-05', 'RSP-10'],
  ['JWT-01', 'RSP-10'],
  ['JWT-22', 'JWT-02', 'JWT-12', 'JWT-15', 'JWT-13', 'JWT-14'],
  ['JWT-03', 'JWT-07', 'JWT-04', 'JWT-05'],
  ['JWT-10', 'JWT-09'],
  ['JWT-08', 'MEM-20'],
  ['JWT-25', 'MEM-21'],
  ['PII-12', 'RSP-08', 'JWT-25', 'REQ-21'],
  ['EXT-02', 'EXT-05', 'EXT-07', 'EXT-10', 'MEM-22'],
  ['EXT-03', 'EXT-01', 'EXT-04'],
  personalData,
  ['MEM-03', 'PII-16'],
  ['MEM-03', 'PII-19'],
  ['MEM-03', 'MEM-09', 'MEM-22', 'MEM-21'],
  ['TOK-10', 'TOK-04', 'MEM-14'],
  ['MEM-24', 'TOK-04', 'TOK-08'],
  ['TOK-07', 'RSP-01'],
  ['MEM-13', 'MEM-12', 'MEM-14', 'MEM-15', 'MEM-16', 'MEM-17', 'MEM-26'],
]

/** One cause, one finding: leaves of the hits that see one cause at one place the best, in their order. */
export function settleCauses(hits: readonly RatedHit[]): readonly RatedHit[] {
  const speaking = new Set(hits.map(({ rule }) => rule.id))
  return causes
    .filter((cause) => cause.filter((id) => speaking.has(id)).length > 1)
    .reduce(settle, hits)
}

function settle(hits: readonly RatedHit[], cause: readonly string[]): readonly RatedHit[] {
  const rank = ({ rule }: RatedHit) => cause.indexOf(rule.id)
  const rivals = hits
    .filter((rated) => rank(rated) >= 0)
    .toSorted((one, other) => badness(one) - badness(other) || rank(one) - rank(other))
  const winners = new Map<string, RatedHit[]>()
  const beaten = new Map<RatedHit, RunRule[]>()
  const lost = new Set<RatedHit>()
  for (const rated of rivals) {
    const winner = rated.hit.where[0] && findWinner(rated, rated.hit.where[0], winners)
    if (winner === undefined) noteWinner(rated, winners)
    else {
      lost.add(rated)
      beaten.set(winner, [...(beaten.get(winner) ?? []), rated.rule, ...rated.alsoTrue])
    }
  }
  if (lost.size === 0) return hits
  return hits
    .filter((rated) => !lost.has(rated))
    .map((rated) => ({
      ...rated,
      alsoTrue: distinct([...rated.alsoTrue, ...(beaten.get(rated) ?? [])]),
    }))
}

function findWinner(
  rated: RatedHit,
  first: Place,
  winners: ReadonlyMap<string, readonly RatedHit[]>,
): RatedHit | undefined {
  return keysOf(first)
    .flatMap((key) => winners.get(key) ?? [])
    .find((winner) => winner.rule !== rated.rule && holdsAll(winner.hit.where, rated.hit.where))
}

function noteWinner(rated: RatedHit, winners: Map<string, RatedHit[]>): void {
  for (const place of rated.hit.where) {
    const key = keyOf(place)
    winners.set(key, [...(winners.get(key) ?? []), rated])
  }
}

function holdsAll(outer: readonly Place[], inner: readonly Place[]): boolean {
  if (inner.length > outer.length && inner.length > 1) return false
  const keys = new Set(outer.map(keyOf))
  return inner.every((place) => keysOf(place).some((key) => keys.has(key)))
}

function badness({ severity }: RatedHit): number {
  return severities.indexOf(severity)
}

function distinct(rules: readonly RunRule[]): readonly RunRule[] {
  return [...new Set(rules)]
}
