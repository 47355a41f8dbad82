import { describe, expect, it } from 'vitest'
import { echoForms } from '../../../../core/introspection/secret-forms.ts'
import { escapeHtml } from '../../../../core/report/export/escape-html.ts'
import { escapeMarkdown } from '../../../../core/report/export/escape-markdown.ts'
import { exportFormats } from '../../../../core/report/export/export-format.ts'
import { exportFileName, exportReport } from '../../../../core/report/export/export-report.ts'
import { redactReport } from '../../../../core/report/redact.ts'
import { reportOf } from '../report-of.ts'
import { canaries, context, leakyBody, leakyReport } from './leaky-report.ts'
import { sampleReports } from './sample-reports.ts'

/** A text in the forms in which it could slip out: as servers write it, and split by what our formats escape. */
function formsOf(text: string): readonly string[] {
  return [
    ...echoForms(text),
    escapeMarkdown(text),
    escapeHtml(text),
    text.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`),
    text.replaceAll('@', '&#64;'),
    text.replaceAll('@', '@\u2060'),
  ]
}

function leaksIn(text: string): readonly string[] {
  const plain = text.replaceAll(/[\\\u2060\xad\u200b]/g, '')
  return canaries.filter((canary) =>
    formsOf(canary).some((form) => text.includes(form) || plain.includes(form)),
  )
}

describe.each(exportFormats)('an export as %s', (format) => {
  it('holds no personal value of a redacted report, in any form', () => {
    const text = exportReport(leakyReport(), format, context)
    expect(leaksIn(text)).toEqual([])
    expect(text).toMatch(/‹[\w -]+ 1›/)
  })

  it.each([
    ['an error body', { body: { error: 'x', error_description: `No user ${canaries[0]}` } }],
    ['a page of HTML', { body: `<html><p>Hello ${canaries[0]}</p></html>` }],
    ['an inactive answer', { body: { ...leakyBody, active: false } }],
    ['JSON that can not be read', { body: JSON.stringify(leakyBody).slice(0, -1) }],
  ])('holds none for %s', (_what, situation) => {
    expect(leaksIn(exportReport(leakyReport(situation), format, context))).toEqual([])
  })

  it.each(sampleReports)('holds none for %s', (_what, report) => {
    expect(leaksIn(exportReport(redactReport(report), format, context))).toEqual([])
  })

  it('says at its top when it shows personal values, and only then', () => {
    const words = 'This file shows personal values in clear'
    const clear = exportReport(reportOf({ body: leakyBody }), format, context)
    expect(clear.slice(Math.max(0, clear.indexOf('<body>'))).slice(0, 300)).toContain(words)
    expect(exportReport(leakyReport(), format, context)).not.toContain(words)
  })

  it('lists what is silenced, with the reason', () => {
    const silenced = [{ rule: 'PII-01', where: null, reason: 'Agreed in review 7' }]
    const text = exportReport(leakyReport({ profile: { silenced } }), format, context)
    expect(text).toContain('Agreed in review 7')
  })

  it('has a file name of when and what only', () => {
    const name = exportFileName(leakyReport({ profile: { name: 'Mika' } }), format)
    expect(name).toMatch(/^token-loupe-\d{4}-\d\d-\d\d-\d{6}-active\.(md|html|json|sarif)$/)
  })
})

it('shows personal values of a report that is not redacted', () => {
  const shown = exportFormats.filter((format) => {
    const text = exportReport(reportOf({ body: leakyBody }), format, context)
    return leaksIn(text).includes('mika.virtanen@example.org')
  })
  expect(shown).toEqual(['markdown', 'html', 'json'])
})
