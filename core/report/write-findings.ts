import {
  type Finding,
  type RuleNotRun,
  type Severity,
  type SilencedFinding,
  type Source,
  severities,
} from '../findings/finding.ts'
import { sayPlace } from '../findings/say-place.ts'
import type { TextPage, TextStyle } from './text-page.ts'

const severityStyles: Readonly<Record<Severity, TextStyle>> = {
  security: 'bad',
  error: 'bad',
  warning: 'caution',
  info: 'plain',
}

/** Writes the findings, worst first: severity, rule, what was found, where, what to do, the source. */
export function writeFindings(page: TextPage, findings: readonly Finding[]): void {
  page.heading(`Findings: ${countFindings(findings)}`)
  const worstFirst = findings.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  )
  for (const finding of worstFirst) writeFinding(page, finding)
}

/** Writes what the profile silences, each with the reason that it gives. */
export function writeSilenced(page: TextPage, silenced: readonly SilencedFinding[]): void {
  if (silenced.length === 0) return
  page.heading(`Silenced for this profile: ${silenced.length}`)
  for (const { rule, severity, title, where, reason } of silenced) {
    page.labelled(severity.toUpperCase(), `${rule}  ${title}`, { ...column, labelStyle: 'dim' })
    const places = where.map(sayPlace).join(', ')
    page.labelled('', `${places === '' ? '' : `${places}. `}Reason: ${reason}`, column, 'dim')
  }
}

/** Writes which rules did not run, those with one reason together. */
export function writeNotRun(page: TextPage, notRun: readonly RuleNotRun[]): void {
  if (notRun.length === 0) return
  page.heading(`Rules not run: ${notRun.length}`)
  const byReason = new Map<string, string[]>()
  for (const { rule, reason } of notRun) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule])
  }
  for (const [reason, rules] of byReason) page.paragraph(`${rules.join(', ')}: ${reason}`, 2, 'dim')
}

const column = { indent: 2, label: 10 }

function writeFinding(page: TextPage, finding: Finding): void {
  const labelStyle = severityStyles[finding.severity]
  const title = `${finding.rule}  ${finding.title}`
  page.labelled(finding.severity.toUpperCase(), title, { ...column, labelStyle }, 'strong')
  const beside = (text: string, style?: TextStyle) => page.labelled('', text, column, style)
  beside(finding.message)
  const seen = finding.evidence === null ? '' : `  seen: ${finding.evidence}`
  const where = finding.where.map(sayPlace).join(', ')
  if (where !== '' || seen !== '') beside(`${where}${seen}`.trim(), 'dim')
  beside(`To do: ${finding.advice}`)
  beside(saySource(finding.source), 'dim')
}

function countFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'none'
  const counts = severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
  return counts.join(', ')
}

function saySource({ spec, section, url }: Source): string {
  return `${spec}${section === '' ? '' : ` section ${section}`}  ${url}`
}
