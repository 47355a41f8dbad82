import { reportJsonSchema } from '../../core/report/export/schema/report-schema.ts'

/** The text of docs/report.schema.json. */
export function writeReportSchema(): string {
  return `${JSON.stringify(reportJsonSchema(), null, 2)}\n`
}
