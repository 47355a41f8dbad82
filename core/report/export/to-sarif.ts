import { rules as catalogue } from '../../findings/catalogue.ts'
import type { Finding, Severity, SilencedFinding } from '../../findings/finding.ts'
import { sayPlace } from '../../findings/say-place.ts'
import type { Report } from '../report.ts'
import { clearValues, hiddenValues } from './lay-out-report.ts'
import { type SarifText, sarifTextOf } from './sarif-text.ts'

/**
 * A report as a SARIF log with one run, so that a CI shows its findings. Silenced findings are suppressed results.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportToSarif(report: Report, version: string): string {
  return `${JSON.stringify(sarifLogOf(report, version), null, 2)}\n`
}

/** The log as a value, so that the compiler can hold it against the standard's types. */
export function sarifLogOf(report: Report, version: string) {
  const found = [...report.findings, ...report.silenced]
  const ids = [...new Set(found.map(({ rule }) => rule))]
  const text = sarifTextOf(report)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'Token Loupe',
            version,
            rules: ids.map((id) => describeRule(id, found)),
          },
        },
        columnKind: 'utf16CodeUnits' as const,
        artifacts: [
          {
            location: { uri: text.uri },
            mimeType: text.mimeType,
            contents: { text: text.text },
          },
        ],
        results: [
          ...report.findings.map((finding) => describeResult(finding, ids, text)),
          ...report.silenced.map((finding) => ({
            ...describeResult(finding, ids, text),
            suppressions: [describeSuppression(finding)],
          })),
        ],
        properties: {
          verdict: report.verdict.state,
          personalValues: report.redacted ? hiddenValues : clearValues,
          rulesNotRun: report.notRun.length,
        },
      },
    ],
  }
}

const levels = { security: 'error', error: 'error', warning: 'warning', info: 'note' } as const

/** What code scanning sorts security findings by, from 0 to 10. */
const securitySeverity: Readonly<Record<Severity, string | null>> = {
  security: '8.0',
  error: null,
  warning: null,
  info: null,
}

function describeRule(id: string, found: readonly Finding[]) {
  const rule = catalogue.find((one) => one.id === id)
  const sample = found.find((one) => one.rule === id)
  const severity = rule?.severity ?? sample?.severity ?? 'info'
  const advice = rule?.advice ?? sample?.advice ?? ''
  const security = securitySeverity[severity]
  return {
    id,
    shortDescription: { text: rule?.title ?? sample?.title ?? id },
    helpUri: rule?.source.url ?? sample?.source.url,
    help: { text: advice },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      severity,
      ...(security === null ? {} : { tags: ['security'], 'security-severity': security }),
    },
  }
}

function describeResult(finding: Finding, ids: readonly string[], text: SarifText) {
  const { rule, severity, title, message, evidence, where } = finding
  const seen = evidence === null ? '' : ` Seen: ${evidence}.`
  const places = where.length === 0 ? [null] : where
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: `${title}. ${message}${seen}` },
    locations: places.map((place) => ({
      physicalLocation: {
        artifactLocation: { uri: text.uri, index: 0 },
        region: place === null ? { startLine: 1 } : text.regionOf(place),
      },
      ...(place === null ? {} : { logicalLocations: [{ fullyQualifiedName: sayPlace(place) }] }),
    })),
    partialFingerprints: { 'ruleAndPlaces/v1': [rule, ...where.map(sayPlace)].join(' ') },
    properties: { severity },
  }
}

function describeSuppression({ reason }: SilencedFinding) {
  return { kind: 'external', status: 'accepted', justification: reason } as const
}
