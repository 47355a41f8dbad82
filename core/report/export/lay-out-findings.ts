import type { Finding, RuleNotRun, SilencedFinding, Source } from '../../findings/finding.ts'
import { severities } from '../../findings/finding.ts'
import { sayPlace } from '../../findings/say-place.ts'
import type { Block, Fact, PageSection } from './page.ts'

/** The findings, worst first, with all that they say. */
export function layOutFindings(findings: readonly Finding[]): PageSection {
  if (findings.length === 0) {
    return {
      title: 'Findings: none',
      blocks: [{ kind: 'paragraph', text: 'Nothing to remark on this answer.' }],
    }
  }
  return { title: `Findings: ${sayCounts(findings)}`, blocks: findings.map(layOutFinding) }
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
          rule,
          severity,
          title,
          where.map(sayPlace).join(', '),
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
        rows: [...byReason].map(([reason, rules]) => [reason, rules.join(', ')]),
      },
    ],
  }
}

/** `RFC 7662 section 2.2`. */
export function saySource({ spec, section }: Source): string {
  return section === '' ? spec : `${spec} section ${section}`
}

function layOutFinding({ rule, severity, title, ...finding }: Finding): Block {
  const where = finding.where.map(sayPlace).join(', ')
  const facts: readonly (readonly [string, string | null])[] = [
    ['What', finding.message],
    ['Where', where === '' ? null : where],
    ['Seen', finding.evidence],
    ['What to do', finding.advice],
  ]
  return {
    kind: 'finding',
    severity,
    rule,
    title,
    facts: facts.flatMap(([label, text]): readonly Fact[] =>
      text === null ? [] : [[label, text]],
    ),
    link: { text: saySource(finding.source), url: finding.source.url },
  }
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
