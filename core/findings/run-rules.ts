import type { Silence } from '../profile/profile.ts'
import { applySilences } from './apply-silences.ts'
import { wholeCatalogue } from './catalogue.ts'
import { type RatedHit, settleCauses } from './causes.ts'
import { type Finding, type RuleNotRun, severities } from './finding.ts'
import type { Need } from './need.ts'
import type { Catalogue, Facts, Rule, RuleHit, RuleResults } from './rule.ts'
import { listNames } from './show.ts'

/**
 * Runs the catalogue over one exchange: findings worst first, then in the order of the catalogue; a rule whose needs
 * are not met is listed with the reason, and so is one that no single exchange decides. A rule that throws is a bug of
 * ours.
 */
export function runRules(facts: Facts, catalogue: Catalogue = wholeCatalogue): RuleResults {
  const results = runRulesOn(facts, catalogue.rules, facts.profile.silenced)
  return { ...results, notRun: [...results.notRun, ...catalogue.beyond] }
}

/** The same for rules that look at something else than an exchange. */
export function runRulesOn<Subject>(
  subject: Subject,
  rules: readonly Rule<Subject>[],
  silences: readonly Silence[] = [],
): RuleResults {
  const { hits, notRun } = judge(subject, rules)
  const { heard, silenced } = applySilences(settleCauses(hits), silences)
  return {
    findings: gather(heard).map(toFinding).toSorted(bySeverity),
    silenced: silenced
      .flatMap(({ reason, hits: quiet }) =>
        gather(quiet).map((rated) => ({ ...toFinding(rated), reason })),
      )
      .toSorted(bySeverity),
    notRun,
  }
}

function judge<Subject>(
  subject: Subject,
  rules: readonly Rule<Subject>[],
): { readonly hits: readonly RatedHit[]; readonly notRun: readonly RuleNotRun[] } {
  const reasonOf = rememberNeeds(subject)
  const hits: RatedHit[] = []
  const notRun: RuleNotRun[] = []
  for (const rule of rules) {
    const reason = firstReason(rule.needs, reasonOf)
    if (reason !== null) notRun.push({ rule: rule.id, reason })
    else for (const hit of rule.check(subject)) hits.push(rate(rule, hit))
  }
  return { hits, notRun }
}

/** Many rules share a need: each is looked at once. */
function rememberNeeds<Subject>(subject: Subject): (need: Need<Subject>) => string | null {
  const known = new Map<Need<Subject>, string | null>()
  return (need) => {
    const before = known.get(need)
    if (before !== undefined) return before
    const reason = need.unmet(subject)
    known.set(need, reason)
    return reason
  }
}

function firstReason<Subject>(
  needs: readonly Need<Subject>[],
  reasonOf: (need: Need<Subject>) => string | null,
): string | null {
  for (const need of needs) {
    const reason = reasonOf(need)
    if (reason !== null) return reason
  }
  return null
}

function rate(rule: RatedHit['rule'], hit: RuleHit): RatedHit {
  return { rule, severity: hit.severity ?? rule.severity, hit, alsoTrue: [] }
}

/** Makes one hit of those that their rule wants to see merged, where the first of them stood. */
function gather(hits: readonly RatedHit[]): readonly RatedHit[] {
  const groups = new Map<string, RatedHit[]>()
  for (const [at, rated] of hits.entries()) {
    const key =
      rated.rule.merge === undefined
        ? String(at)
        : `${rated.rule.id} ${rated.severity} ${rated.hit.variant ?? ''}`
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
