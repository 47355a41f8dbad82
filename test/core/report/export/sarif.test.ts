import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { exportReport } from '../../../../core/report/export/export-report.ts'
import { sarifLogOf } from '../../../../core/report/export/to-sarif.ts'
import { redactReport } from '../../../../core/report/redact.ts'
import { reportOf } from '../report-of.ts'
import { context, leakyBody, leakyReport, leakySituation } from './leaky-report.ts'
import { sampleReports } from './sample-reports.ts'
import { sarifFaults } from './validators.ts'

const silenced = [{ rule: 'PII-01', where: null, reason: 'Agreed' }]
const faultsIn = sarifFaults()

/** The compiler holds the log against the standard's types. */
const log: Log = sarifLogOf(leakyReport({ profile: { silenced } }), '0.3.0')
const [run] = log.runs
const results = run?.results ?? []
const text = run?.artifacts?.[0]?.contents?.text ?? ''

describe('a SARIF log', () => {
  it('has one run of this tool, with one artifact', () => {
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'Token Loupe', version: '0.3.0' } } }],
    })
    expect([log.runs.length, run?.artifacts?.length]).toEqual([1, 1])
  })

  it('names each rule once, and results by them', () => {
    const rules = run?.tool.driver.rules ?? []
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(results.map(({ ruleIndex = -1 }) => rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    )
    expect(rules.every(({ helpUri }) => helpUri?.startsWith('https://') === true)).toBe(true)
  })

  it('points at the member in the masked body', () => {
    const seen = results
      .flatMap(({ locations = [] }) => locations)
      .map(({ physicalLocation, logicalLocations }) => {
        const { startLine = 0, startColumn, endColumn } = physicalLocation?.region ?? {}
        const line = text.split('\n')[startLine - 1] ?? ''
        const part =
          startColumn === undefined ? '' : line.slice(startColumn - 1, (endColumn ?? 0) - 1)
        return [logicalLocations?.[0]?.fullyQualifiedName, part]
      })
    expect(seen).toContainEqual([
      'answer /family_name',
      expect.stringMatching(/^"family_name":"‹name \d›"$/),
    ])
  })

  it('gives the level by severity', () => {
    const levels = new Map(
      results.map(({ properties, level }) => [properties?.['severity'], level]),
    )
    expect(levels.get('security')).toBe('error')
    expect(levels.get('warning')).toBe('warning')
  })

  it('suppresses what is silenced, with the reason', () => {
    const quiet = results.filter(({ suppressions }) => suppressions !== undefined)
    expect(quiet.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      ['PII-01', [{ kind: 'external', status: 'accepted', justification: 'Agreed' }]],
    ])
  })

  it('fingerprints by rule and place, the same in each run', () => {
    const again: Log = sarifLogOf(leakyReport({ profile: { silenced } }), '9.9.9')
    expect(printsOf(again)).toEqual(printsOf(log))
  })

  it.each(sampleReports)('is valid for %s, clear and redacted', (_what, report) => {
    expect(faultsIn(exportReport(report, 'sarif', context))).toEqual([])
    expect(faultsIn(exportReport(redactReport(report), 'sarif', context))).toEqual([])
  })

  it('is found invalid where it is', () => {
    expect(faultsIn(JSON.stringify({ ...log, runs: [{ ...run, results: [{}] }] }))).not.toEqual([])
    expect(faultsIn(JSON.stringify({ ...log, version: '2.0.0' }))).not.toEqual([])
  })

  it('holds no body that shows personal values, and the same fingerprints', () => {
    const clear: Log = sarifLogOf(reportOf({ ...leakySituation, profile: { silenced } }), '0.3.0')
    expect(clear.runs[0]?.artifacts?.[0]?.contents).toBeUndefined()
    expect(printsOf(clear)).toEqual(printsOf(log))
  })

  it('has a fingerprint for each result, without the number of a placeholder', () => {
    const named: Log = sarifLogOf(
      leakyReport({
        body: { ...leakyBody, 'mika.virtanen@example.org': { email: 'a@b.example' } },
      }),
      '0.3.0',
    )
    const prints = printsOf(named).map((print) => print?.['ruleAndPlaces/v1'])
    expect(new Set(prints).size).toBe(prints.length)
    expect(prints.filter((print) => /example|\d›/.test(print ?? ''))).toEqual([])
  })

  it('has no placeholder and no link in a message that came from outside', () => {
    const body = { active: true, exp: '[x](https://evil.example) {0}', aud: '[x](javascript:1){1}' }
    const { runs }: Log = sarifLogOf(redactReport(reportOf({ body })), '0.3.0')
    const messages = runs[0]?.results?.map(({ message }) => message.text ?? '') ?? []
    expect(messages.filter((message) => message.includes('evil')).length).toBeGreaterThan(0)
    expect(messages.filter((message) => /\]\(|(?<!\{)\{\d\}(?!\})/.test(message))).toEqual([])
  })
})

function printsOf(one: Log) {
  return one.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints) ?? []
}
