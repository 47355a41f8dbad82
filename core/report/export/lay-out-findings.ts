import type { Finding, RuleNotRun, SilencedFinding, Source } from '../../findings/finding.ts'
import { severities } from '../../findings/finding.ts'
import { sayPlace } from '../../findings/say-place.ts'
import { type Block, code, type Fact, type Inline, type PageSection } from './page.ts'

/** The findings, worst first, with all that they say. */
export function layOutFindings(findings: readonly Finding[]): PageSection {
  if (findings.length === 0) {
    return {
      title: 'Findings: none',
      blocks: [{ kind: 'paragraph', text: 'Nothing to remark on this answer.' }],
    }
  }
  const worstFirst = findings.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  )
  return { title: `Findings: ${sayCounts(findings)}`, blocks: worstFirst.map(layOutFinding) }
}

/** What the profile silences, each with its reason; null where it silences nothing. */
export function layOutSilenced(silenced: readonly SilencedFinding[]): PageSection | null {
  if (silenced.length === 0) return null
  return {
    title: `Silenced for this profile: ${silenced.length}`,
    blocks: [
      {
        kind: 'table',
        caption: 'Silenced findings',
        head: ['Rule', 'Severity', 'Finding', 'Where', 'Reason'],
        rows: silenced.map(({ rule, severity, title, where, reason }) => [
          code(rule),
          severity,
          title,
          sayPlaces(where),
          reason,
        ]),
      },
    ],
  }
}

/** The rules that did not run, those with one reason together; null where all ran. */
export function layOutNotRun(notRun: readonly RuleNotRun[]): PageSection | null {
  if (notRun.length === 0) return null
  const byReason = new Map<string, string[]>()
  for (const { rule, reason } of notRun) {
    const rules = byReason.get(reason)
    if (rules === undefined) byReason.set(reason, [rule])
    else rules.push(rule)
  }
  return {
    title: `Rules that did not run: ${notRun.length}`,
    blocks: [
      {
        kind: 'table',
        caption: 'Rules that did not run',
        head: ['Why', 'Rules'],
        rows: [...byReason].map(([reason, rules]) => [reason, rules.map(code)]),
      },
    ],
  }
}

/** `RFC 7662 section 2.2`. */
export function saySource({ spec, section }: Source): string {
  return section === '' ? spec : `${spec} section ${section}`
}

function layOutFinding({ rule, severity, title, ...finding }: Finding): Block {
  const { message, where, evidence, advice, source } = finding
  const facts: readonly Fact[] = [
    ['What', message],
    ...(where.length === 0 ? [] : [['Where', sayPlaces(where)] as const]),
    ...(evidence === null ? [] : [['Seen', code(evidence)] as const]),
    ['What to do', advice],
  ]
  const link = { text: saySource(source), url: source.url }
  return { kind: 'finding', severity, rule, title, facts, link }
}

function sayPlaces(where: Finding['where']): readonly Inline[] {
  return where.map((place) => code(sayPlace(place)))
}

function sayCounts(findings: readonly Finding[]): string {
  return severities
    .map(
      (severity) => [severity, findings.filter((one) => one.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ')
}
