import { rules as catalogue } from '../../findings/catalogue.ts'
import type { Finding, Severity } from '../../findings/finding.ts'
import { saySource } from './lay-out-findings.ts'
import { sarifText } from './sarif-text.ts'

/** The level of a result, by severity. @see SARIF 2.1.0 section 3.27.10 */
export const sarifLevels = {
  security: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, string>

/** What code scanning sorts security alerts by, from 0 to 10; only rules about security have one. */
const securitySeverity = '8.0'

/**
 * Describes a rule by the catalogue's own words; `found` are the findings of the report, for a rule that only an older
 * or newer catalogue knows.
 * @see SARIF 2.1.0 section 3.49
 */
export function describeRule(id: string, found: readonly Finding[]) {
  const rule =
    catalogue.find((one) => one.id === id) ?? found.find((finding) => finding.rule === id)
  if (rule === undefined) return { id }
  const { title, source, severity, advice } = rule
  return {
    id,
    shortDescription: { text: sarifText(`${title}.`) },
    fullDescription: { text: sarifText(`${title}. Source: ${saySource(source)}.`) },
    helpUri: source.url,
    help: { text: sarifText(`${advice} Source: ${saySource(source)}.`) },
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: {
      severity,
      ...(severity === 'security'
        ? { tags: ['security'], 'security-severity': securitySeverity }
        : {}),
    },
  }
}
