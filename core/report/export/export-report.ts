import { assertNever } from '../../assert-never.ts'
import type { Report } from '../report.ts'
import { type ExportFormat, exportEndings } from './export-format.ts'
import { type ExportContext, layOutReport } from './lay-out-report.ts'
import { pageToHtml } from './to-html.ts'
import { reportToJson } from './to-json.ts'
import { pageToMarkdown } from './to-markdown.ts'
import { reportToSarif } from './to-sarif.ts'

export type { ExportFormat } from './export-format.ts'
export type { ExportContext } from './lay-out-report.ts'

/**
 * A report in a format that can be sent on. Hand over a redacted report, unless the person chose otherwise: what is
 * exported unredacted says so itself. Secrets and tokens are in neither.
 */
export function exportReport(report: Report, format: ExportFormat, context: ExportContext): string {
  switch (format) {
    case 'markdown':
      return pageToMarkdown(layOutReport(report, context))
    case 'html':
      return pageToHtml(layOutReport(report, context))
    case 'json':
      return reportToJson(report, context.version)
    case 'sarif':
      return reportToSarif(report, context.version)
    default:
      return assertNever(format)
  }
}

/** A file name that says when and what, and nothing that came from outside: `token-loupe-2026-11-21-140320-active.md`. */
export function exportFileName(report: Report, format: ExportFormat): string {
  const instant = new Date(report.askedAt).toISOString()
  const moment = `${instant.slice(0, 10)}-${instant.slice(11, 19).replaceAll(':', '')}`
  return `token-loupe-${moment}-${report.verdict.state}.${exportEndings[format]}`
}
