import type { Silence } from '../profile/profile.ts'
import { applySilences } from './apply-silences.ts'
import { rules as catalogue } from './catalogue.ts'
import { type RatedHit, settleCauses } from './causes.ts'
import { type Finding, severities } from './finding.ts'
import type { Facts, Rule, RuleResults } from './rule.ts'
import { listNames } from './show.ts'

/**
 * Runs the catalogue over one exchange: findings worst first, then in the order of the catalogue;
 * a rule whose needs are not met is listed with the reason. A rule that throws is a bug of ours.
 */
export function runRules(facts: Facts, rules: readonly Rule[] = catalogue): RuleResults {
  return runRulesOn(facts, rules, facts.profile.silenced)
}

/** The same for rules that look at something else than an exchange. */
export function runRulesOn<Subject>(
  subject: Subject,
  rules: readonly Rule<Subject>[],
  silences: readonly Silence[] = [],
): RuleResults {
  const judged = rules.map((rule) => ({ rule, reason: unmetNeed(rule, subject) }))
  const hits = judged.flatMap(({ rule, reason }) => (reason === null ? hitsOf(rule, subject) : []))
  const { heard, silenced } = applySilences(settleCauses(hits), silences)
  return {
    findings: gather(heard).map(toFinding).toSorted(bySeverity),
    silenced: silenced
      .flatMap(({ reason, hits: quiet }) =>
        gather(quiet).map((rated) => ({ ...toFinding(rated), reason })),
      )
      .toSorted(bySeverity),
    notRun: judged.flatMap(({ rule, reason }) =>
      reason === null ? [] : [{ rule: rule.id, reason }],
    ),
  }
}

function unmetNeed<Subject>(rule: Rule<Subject>, subject: Subject): string | null {
  for (const need of rule.needs) {
    const reason = need(subject)
    if (reason !== null) return reason
  }
  return null
}

function hitsOf<Subject>(rule: Rule<Subject>, subject: Subject): readonly RatedHit[] {
  return rule
    .check(subject)
    .map((hit) => ({ rule, severity: hit.severity ?? rule.severity, hit, alsoTrue: [] }))
}

/** Makes one hit of those that their rule wants to see merged, where the first of them stood. */
function gather(hits: readonly RatedHit[]): readonly RatedHit[] {
  const groups = new Map<string, RatedHit[]>()
  for (const [at, rated] of hits.entries()) {
    const key = rated.rule.merge === undefined ? String(at) : `${rated.rule.id} ${rated.severity}`
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
  const others = alsoTrue.map(({ id }) => id)
  return {
    rule: rule.id,
    severity,
    title: hit.title ?? rule.title,
    message: others.length === 0 ? hit.message : `${hit.message} ${sayOthers(others)}`,
    where: hit.where,
    evidence: hit.evidence ?? null,
    source: rule.source,
    advice: hit.advice ?? rule.advice,
  }
}

function sayOthers(ids: readonly string[]): string {
  return `It stands for ${listNames(ids)} as well.`
}

function bySeverity(one: Finding, other: Finding): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity)
}
