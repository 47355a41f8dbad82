import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeControls } from '../../../../core/report/escape-controls.ts'
import { examine } from '../../../../core/report/examine.ts'
import { exportFormats } from '../../../../core/report/export/export-format.ts'
import { exportReport } from '../../../../core/report/export/export-report.ts'
import { redactReport } from '../../../../core/report/redact.ts'
import type { Report } from '../../../../core/report/report.ts'
import { anyExchange, inputOf } from '../any-exchange.ts'
import { context } from './leaky-report.ts'
import { reportFaults, sarifFaults } from './validators.ts'

const settings = { seed: 20_261_121, numRuns: 60 }
const marker = '<img src=x onerror=1>[x](javascript:1)\u202e'

/** The reports of any exchange, clear and redacted, into which texts were put that would act if they were not escaped. */
const anyReports: fc.Arbitrary<readonly Report[]> = anyExchange.map((parts) => {
  const { body, response } = parts
  const marked = typeof body === 'string' ? body.replaceAll('example', `example${marker}`) : body
  const headers = [...(response?.headers ?? []), ['X-Marker', marker] as const]
  const ordinary = { status: 200, statusText: 'OK', cut: null }
  const report = examine(
    inputOf({ ...parts, body: marked, response: { ...ordinary, ...response, headers } }),
  )
  return [report, redactReport(report)]
})

function everyExport(format: (typeof exportFormats)[number], check: (text: string) => void) {
  fc.assert(
    fc.property(anyReports, (reports) => {
      for (const report of reports) check(exportReport(report, format, context))
    }),
    settings,
  )
}

it('writes HTML that holds no markup of the server', () => {
  everyExport('html', (html) => {
    expect(html).not.toMatch(/<script|<img|onerror=1>|href="javascript/i)
    expect(html).toContain('&lt;img src=x onerror=1&gt;')
  })
}, 30_000)

it('writes Markdown in which the server formats nothing outside code', () => {
  everyExport('markdown', (markdown) => {
    const prose = markdown.replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '').replaceAll(/`[^`\n]+`/g, '')
    expect(prose).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(javascript/)
  })
}, 30_000)

it('writes JSON that its schema describes, without halves of surrogate pairs', () => {
  const faultsIn = reportFaults()
  everyExport('json', (json) => {
    expect(faultsIn(json)).toEqual([])
    expect(JSON.stringify(JSON.parse(json))).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/)
  })
}, 30_000)

it('writes SARIF that its schema allows', () => {
  const faultsIn = sarifFaults()
  everyExport('sarif', (sarif) => {
    expect(faultsIn(sarif)).toEqual([])
  })
}, 30_000)

it.each(exportFormats)(
  'writes no control character in %s',
  (format) => {
    everyExport(format, (text) => {
      const allowed = text.replaceAll(/[\n\u2060]/g, '')
      expect(escapeControls(allowed)).toBe(allowed)
    })
  },
  30_000,
)
