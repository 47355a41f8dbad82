import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportReport } from '../../../../core/report/export/export-report.ts'
import { redactReport } from '../../../../core/report/redact.ts'
import { writeReportSchema } from '../../../../scripts/lib/report-schema-file.ts'
import { context } from './leaky-report.ts'
import { sampleReports } from './sample-reports.ts'
import { reportFaults } from './validators.ts'

const faultsIn = reportFaults()
const [, sample] = sampleReports[0] ?? []

describe('docs/report.schema.json', () => {
  it('is what `npm run docs` writes', () => {
    const file = new URL('../../../../docs/report.schema.json', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(writeReportSchema())
  })

  it.each(sampleReports)('describes the report of %s, clear and redacted', (_what, report) => {
    expect(faultsIn(exportReport(report, 'json', context))).toEqual([])
    expect(faultsIn(exportReport(redactReport(report), 'json', context))).toEqual([])
  })

  it.each([
    ['another version', { version: 2 }, '/version'],
    ['a member that is not in it', { secret: 'x' }, ''],
    [
      'a wrong severity',
      { findings: [{ ...sample?.findings[0], severity: 'bad' }] },
      '/findings/0/severity',
    ],
    [
      'a finding without a source',
      { findings: [{ ...sample?.findings[0], source: undefined }] },
      '/findings/0',
    ],
    [
      'an unknown place',
      { findings: [{ ...sample?.findings[0], where: [{ part: 'moon' }] }] },
      '/findings/0/where/0',
    ],
    ['no verdict', { verdict: undefined }, ''],
  ])('refuses %s', (_what, change, at) => {
    if (sample === undefined) throw new Error('There is no sample.')
    const right = exportReport(sample, 'json', context)
    const wrong = JSON.stringify({ ...JSON.parse(right), ...change })
    expect(faultsIn(wrong).map((fault) => fault.split(' ', 1)[0])).toContain(at)
  })
})
