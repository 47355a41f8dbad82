import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { exportReport } from '../../../../core/report/export/export-report.ts'
import { sarifLogOf } from '../../../../core/report/export/to-sarif.ts'
import { reportOf } from '../report-of.ts'
import { context, leakyReport } from './leaky-report.ts'

const silenced = [{ rule: 'PII-01', where: null, reason: 'Agreed' }]

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
    const prints = (one: Log) =>
      one.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints)
    expect(prints(again)).toEqual(prints(log))
  })

  it.each([
    ['no response', reportOf({ outcome: { type: 'failure', failure: { kind: 'cancelled' } } })],
    ['a body that is no JSON', reportOf({ body: '<html>' })],
    ['an inactive answer', reportOf({ body: { active: false } })],
  ])('is one as well for %s', (_what, report) => {
    const parsed: Log = sarifLogOf(report, '0.3.0')
    const lines = parsed.runs[0]?.results?.flatMap(({ locations = [] }) =>
      locations.map(({ physicalLocation }) => physicalLocation?.region?.startLine ?? 0),
    )
    expect(lines?.every((line) => line >= 1)).toBe(true)
    expect(JSON.parse(exportReport(report, 'sarif', context))).toMatchObject({ version: '2.1.0' })
  })
})
