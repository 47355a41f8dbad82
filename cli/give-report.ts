import { type Severity, severities } from '../core/findings/finding.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import type { Report } from '../core/report/report.ts'
import { writeChosenFile } from '../node/files/write-chosen-file.ts'
import type { OutputFormat } from './output-format.ts'
import { showReport } from './show-report.ts'
import type { Terminal } from './terminal.ts'

/** Where a report goes, and in which form. */
export interface Output {
  readonly format: OutputFormat
  /** Null for standard output. */
  readonly file: string | null
  /** The app's version. */
  readonly version: string
}

/** Of a text report in a file, in characters. */
const fileWidth = 100

/** Prints a report, or writes it to a file and prints the verdict. Throws `file-unwritable`. */
export async function giveReport(
  report: Report,
  { format, file, version }: Output,
  terminal: Terminal,
): Promise<void> {
  if (file === null) {
    terminal.print(showReport(report, { format, version, terminal }).trimEnd())
    return
  }
  const page = { timeZone: terminal.timeZone, color: false, width: fileWidth }
  const text = showReport(report, { format, version, terminal: page })
  await writeChosenFile(file, `${text.trimEnd()}\n`)
  terminal.print(sayWritten(report, file))
}

const verdictWords: Readonly<Record<Report['verdict']['state'], string>> = {
  active: 'Active',
  inactive: 'Inactive',
  'no-valid-answer': 'No valid answer',
}

/** What the terminal says of a report that went to a file: `Active. … 1 security, 2 warning. Written to report.md.` */
function sayWritten({ verdict, findings, silenced }: Report, file: string): string {
  const counts = severities
    .map((severity) => [findings.filter(hasSeverity(severity)).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}`)
  if (silenced.length > 0) counts.push(`${silenced.length} silenced`)
  const found = counts.length === 0 ? 'none' : counts.join(', ')
  return escapeControls(
    `${verdictWords[verdict.state]}. ${verdict.sentence} Findings: ${found}. Written to ${file}.`,
  )
}

function hasSeverity(wanted: Severity) {
  return ({ severity }: { readonly severity: Severity }): boolean => severity === wanted
}
