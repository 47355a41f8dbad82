import type { Report } from '../report.ts'
import { clearValues, hiddenValues } from './lay-out-report.ts'

/**
 * A report as JSON, indented, with what made it. Halves of surrogate pairs are escaped, as `JSON.stringify` does.
 * `docs/report.schema.json` describes it.
 */
export function reportToJson(report: Report, version: string): string {
  const { format, version: formatVersion, ...rest } = report
  const generator = { name: 'Token Loupe', version }
  const notice = report.redacted ? hiddenValues : clearValues
  const head = { format, version: formatVersion, generator, notice }
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`
}
