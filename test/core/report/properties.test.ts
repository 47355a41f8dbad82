import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonValue } from '../../../core/json.ts'
import { examine } from '../../../core/report/examine.ts'
import { exportFormats } from '../../../core/report/export/export-format.ts'
import { exportReport } from '../../../core/report/export/export-report.ts'
import { valueAt } from '../../../core/report/personal-strings.ts'
import { redactReport } from '../../../core/report/redact.ts'
import type { Report } from '../../../core/report/report.ts'
import { reportToText } from '../../../core/report/to-text.ts'
import { anyExchange, inputOf } from './any-exchange.ts'
import { canaryAnswer, isCanary } from './canary-answer.ts'
import { reportOf } from './report-of.ts'

/** The same cases in every run. A slow one is no counterexample yet: the machine may be busy. */
const settings = { seed: 20_261_121, numRuns: 300 }
const mostMilliseconds = 2_000

function inTime<Result>(work: () => Result): Result {
  const begin = performance.now()
  const result = work()
  expect(performance.now() - begin).toBeLessThan(mostMilliseconds)
  return result
}

it('examines any exchange, in bounded time, to a report that survives JSON', () => {
  fc.assert(
    fc.property(anyExchange, (parts) => {
      const report = inTime(() => examine(inputOf(parts)))
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    }),
    settings,
  )
}, 30_000)

it('redacts any report, in bounded time, to one that survives JSON and is not redacted again', () => {
  fc.assert(
    fc.property(anyExchange, (parts) => {
      const report = examine(inputOf(parts))
      const redacted = inTime(() => redactReport(report))
      expect(JSON.parse(JSON.stringify(redacted))).toEqual(redacted)
      expect(redactReport(redacted)).toEqual(redacted)
    }),
    settings,
  )
}, 30_000)

it.each<[string, (report: Report) => string]>([
  ['text', (report) => reportToText(report, { timeZone: 'Asia/Tokyo', color: true, width: 80 })],
  ...exportFormats.map((format): [string, (report: Report) => string] => [
    format,
    (report) => exportReport(report, format, { version: '0.3.0', timeZone: 'Asia/Tokyo' }),
  ]),
])(
  'writes any report as %s, redacted and not, in bounded time',
  (_format, write) => {
    fc.assert(
      fc.property(anyExchange, (parts) => {
        const report = examine(inputOf(parts))
        for (const shown of [report, redactReport(report)]) inTime(() => write(shown))
      }),
      { ...settings, numRuns: 150 },
    )
  },
  30_000,
)

it('leaves no personal text of the answer in a redacted report', () => {
  fc.assert(
    fc.property(canaryAnswer, (members) => {
      const report = reportOf({ body: members })
      const personal = report.personal.flatMap(({ pointer, inName, name }) =>
        inName ? [name] : leavesOf(valueAt(members, pointer)),
      )
      const written = JSON.stringify(redactReport(report))
      const left = personal.filter(isCanary).filter((text) => written.includes(text))
      expect(left).toEqual([])
    }),
    settings,
  )
}, 30_000)

function leavesOf(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}
