import type { Finding, SilencedFinding } from '../../findings/finding.ts'
import { sayPlace } from '../../findings/say-place.ts'
import { escapeControls } from '../escape-controls.ts'
import { redactReport } from '../redact.ts'
import type { Report } from '../report.ts'
import { clearValues, hiddenValues } from './lay-out-report.ts'
import { type SarifBody, sarifBodyOf } from './sarif-body.ts'
import { describeRule, sarifLevels } from './sarif-rule.ts'
import { sarifText } from './sarif-text.ts'
import { writeJson } from './write-json.ts'

/**
 * A report as a SARIF log with one run, so that a CI shows its findings. Silenced findings are suppressed results.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportToSarif(report: Report, version: string): string {
  return writeJson(sarifLogOf(report, version))
}

/** The log as a value, so that the compiler can hold it against the standard's types. */
export function sarifLogOf(report: Report, version: string) {
  const found = [...report.findings, ...report.silenced]
  const ids = [...new Set(found.map(({ rule }) => rule))]
  const body = sarifBodyOf(report)
  const prints = fingerprintsOf(report)
  const describe = (finding: Finding, index: number) =>
    describeResult(finding, ids.indexOf(finding.rule), body, prints[index] ?? '')
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    properties: { personalValues: report.redacted ? hiddenValues : clearValues },
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
            location: { uri: body.uri },
            mimeType: body.mimeType,
            ...(report.redacted ? { contents: { text: body.text } } : {}),
          },
        ],
        results: [
          ...report.findings.map(describe),
          ...report.silenced.map((finding, index) => ({
            ...describe(finding, report.findings.length + index),
            suppressions: [describeSuppression(finding)],
          })),
        ],
        properties: { verdict: report.verdict.state, rulesNotRun: report.notRun.length },
      },
    ],
  }
}

function describeResult(finding: Finding, ruleIndex: number, body: SarifBody, print: string) {
  const { rule, severity, title, message, evidence, where } = finding
  const seen = evidence === null ? '' : ` Seen: ${evidence}.`
  const places = where.length === 0 ? [null] : where
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[severity],
    message: { text: sarifText(`${title}. ${message}${seen}`) },
    // Code scanning shows nothing that has no place in a file: what has none stands at the first line.
    locations: places.map((place) => ({
      physicalLocation: {
        artifactLocation: { uri: body.uri, index: 0 },
        region: place === null ? { startLine: 1 } : body.regionOf(place),
      },
      ...(place === null
        ? {}
        : { logicalLocations: [{ fullyQualifiedName: escapeControls(sayPlace(place)) }] }),
    })),
    partialFingerprints: { 'ruleAndPlaces/v1': print, primaryLocationLineHash: print },
    properties: { severity },
  }
}

function describeSuppression({ reason }: SilencedFinding) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: escapeControls(reason),
  } as const
}

/**
 * Rule and places of every finding, in the order of findings and silenced ones, the same in each run: no personal value
 * is in them, whatever the report shows, nor its number, which depends on the others.
 */
function fingerprintsOf(report: Report): readonly string[] {
  const { findings, silenced } = redactReport(report)
  const seen = new Map<string, number>()
  return [...findings, ...silenced].map(({ rule, where }) => {
    const places = where.map((place) => escapeControls(sayPlace(place)))
    const print = [rule, ...places].join(' ').replaceAll(/‹([\w -]{1,40}) \d{1,6}›/g, '‹$1›')
    const count = (seen.get(print) ?? 0) + 1
    seen.set(print, count)
    return count === 1 ? print : `${print} (${count})`
  })
}
