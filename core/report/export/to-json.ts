import type { Report } from '../report.ts'
import { clearValues, hiddenValues } from './lay-out-report.ts'
import { writeJson } from './write-json.ts'

/** What made an exported report. */
export interface Generator {
  readonly name: 'Token Loupe'
  readonly version: string
}

/** A report as it is exported: what made it, and whether it shows personal values, in front. */
export interface ExportedReport extends Report {
  readonly generator: Generator
  /** Whether personal values are shown, as a sentence. */
  readonly notice: string
}

/** A report as JSON, indented, with what made it; `docs/report.schema.json` describes it. */
export function reportToJson(report: Report, version: string): string {
  const { format, version: formatVersion, ...rest } = report
  return writeJson({
    format,
    version: formatVersion,
    generator: { name: 'Token Loupe', version },
    notice: report.redacted ? hiddenValues : clearValues,
    ...rest,
  } satisfies ExportedReport)
}
