import { describe, expect, it } from 'vitest'
import {
  exportFileName,
  exportFormats,
  exportReport,
} from '../../../../core/report/export/export-report.ts'
import { reportOf } from '../report-of.ts'
import { canaries, context, leakyBody, leakyReport } from './leaky-report.ts'

/** A text in the forms in which it could slip out. */
function formsOf(text: string): readonly string[] {
  return [
    text,
    encodeURIComponent(text),
    btoa(text).replaceAll('=', ''),
    JSON.stringify(text).slice(1, -1),
    text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`),
    text.replaceAll('@', '&#64;'),
  ]
}

describe.each(exportFormats)('an export as %s', (format) => {
  it('holds no personal value of a redacted report, in any form', () => {
    const text = exportReport(leakyReport(), format, context)
    const found = canaries.flatMap(formsOf).filter((form) => text.includes(form))
    expect(found).toEqual([])
    expect(text).toMatch(/‹email 1›|‹\\?email 1\\?›/)
  })

  it('says at once when it shows personal values', () => {
    const report = reportOf({ body: leakyBody })
    const text = exportReport(report, format, context)
    expect(text.replaceAll('\\', '')).toContain('shows personal values in clear')
    expect(text.replaceAll(/[\\\u2060]/g, '')).toContain('mika.virtanen@example.org')
  })

  it('says so of no redacted report', () => {
    const text = exportReport(leakyReport(), format, context).replaceAll('\\', '')
    expect(text).not.toContain('shows personal values in clear')
  })

  it('lists what is silenced, with the reason', () => {
    const silenced = [{ rule: 'PII-01', where: null, reason: 'Agreed in review 7' }]
    const text = exportReport(leakyReport({ profile: { silenced } }), format, context)
    expect(text).toContain('Agreed in review 7')
  })

  it('has a file name of when and what only', () => {
    expect(exportFileName(leakyReport(), format)).toMatch(
      /^token-loupe-\d{4}-\d\d-\d\d-\d{6}-active\.(md|html|json|sarif)$/,
    )
  })
})
