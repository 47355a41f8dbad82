import { rules as catalogue } from './catalogue.ts'
import { type RatedHit, settleCauses } from './causes.ts'
import { type Finding, severities } from './finding.ts'
import type { Facts, Rule, RuleResults } from './rule.ts'

/**
 * Runs the catalogue over one exchange: findings with the worst first, then in the order of the catalogue, one for each
 * cause; and which rules did not run, with the reason.
 */
export function runRules(facts: Facts, rules: readonly Rule[] = catalogue): RuleResults {
  const judged = rules.map((rule) => ({ rule, reason: unmetNeed(rule, facts) }))
  const hits = judged.flatMap(({ rule, reason }) => (reason === null ? rateHits(rule, facts) : []))
  const order = new Map(rules.map((rule, index) => [rule, index]))
  const findings = mergeHits(settleCauses(hits))
    .toSorted(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0),
    )
    .map(toFinding)
  const notRun = judged.flatMap(({ rule, reason }) =>
    reason === null ? [] : [{ rule: rule.id, reason }],
  )
  return { findings, notRun }
}

function unmetNeed(rule: Rule, facts: Facts): string | null {
  for (const need of rule.needs) {
    const reason = need(facts)
    if (reason !== null) return reason
  }
  return null
}

function rateHits(rule: Rule, facts: Facts): readonly RatedHit[] {
  return rule
    .check(facts)
    .map((hit) => ({ rule, severity: hit.severity ?? rule.severity, hit, alsoTrue: [] }))
}

function mergeHits(hits: readonly RatedHit[]): readonly RatedHit[] {
  const groups = new Map<string, RatedHit[]>()
  for (const [index, rated] of hits.entries()) {
    const key = rated.rule.merge ? `${rated.rule.id} ${rated.severity}` : String(index)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [rated])
    else group.push(rated)
  }
  return [...groups.values()].flatMap(mergeGroup)
}

function mergeGroup(group: readonly RatedHit[]): readonly RatedHit[] {
  const [first] = group
  if (first?.rule.merge === undefined) return group
  const hit = first.rule.merge(group.map((rated) => rated.hit))
  return [{ ...first, hit, alsoTrue: [...new Set(group.flatMap(({ alsoTrue }) => alsoTrue))] }]
}

function toFinding({ rule, severity, hit, alsoTrue }: RatedHit): Finding {
  return {
    rule: rule.id,
    severity,
    title: hit.title ?? rule.title,
    message: `${hit.message}${sayAlsoTrue(alsoTrue)}`,
    where: hit.where,
    evidence: hit.evidence ?? null,
    source: rule.source,
    advice: hit.advice ?? rule.advice,
  }
}

function sayAlsoTrue(rules: readonly Rule[]): string {
  if (rules.length === 0) return ''
  const named = rules.map(({ id }) => id).toSorted()
  return ` The same cause would be reported by ${joinWords(named)}.`
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
