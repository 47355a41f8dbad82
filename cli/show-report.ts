import { exportReport } from '../core/report/export/export-report.ts'
import type { Report } from '../core/report/report.ts'
import { reportToText } from '../core/report/to-text.ts'
import type { OutputFormat } from './output-format.ts'
import type { Terminal } from './terminal.ts'

/** How a report is shown. */
export interface ShowOptions {
  readonly format: OutputFormat
  /** The app's version. */
  readonly version: string
  readonly terminal: Pick<Terminal, 'timeZone' | 'color' | 'width'>
}

const inClear = 'Personal values are shown in clear, because --reveal was given.'

/** A report in the form that was asked for. No form of it can steer a terminal, whatever a server sent. */
export function showReport(report: Report, { format, version, terminal }: ShowOptions): string {
  const { timeZone, color, width } = terminal
  if (format === 'text') {
    const text = reportToText(report, { timeZone, color, width })
    return report.redacted ? text : `${inClear}\n\n${text}`
  }
  return exportReport(report, format, { version, timeZone })
}
