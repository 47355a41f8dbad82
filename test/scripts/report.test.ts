import { describe, expect, it } from 'vitest'
import { countReport, type Report } from '../../scripts/test/report.ts'
import { describeStage, summarize } from '../../scripts/test/summary.ts'

const empty: Report = { files: [], tests: [], faults: [] }
const passing = { name: 'a', state: 'passed', note: null } as const

describe('countReport', () => {
  it.each<[string, Partial<Report>, ReturnType<typeof countReport>]>([
    ['nothing', {}, { passed: 0, failures: [], skips: [] }],
    ['a pass', { tests: [passing] }, { passed: 1, failures: [], skips: [] }],
    [
      'a failure',
      { tests: [passing, { name: 'b', state: 'failed', note: null }] },
      { passed: 1, failures: ['b'], skips: [] },
    ],
    [
      'a skip with its reason',
      { tests: [{ name: 'c', state: 'skipped', note: 'needs a sandbox' }] },
      { passed: 0, failures: [], skips: [{ name: 'c', reason: 'needs a sandbox' }] },
    ],
    [
      'a skip without a reason as a failure',
      { tests: [{ name: 'c', state: 'skipped', note: ' ' }] },
      { passed: 0, failures: ['c (skipped without a reason)'], skips: [] },
    ],
    [
      'a test that did not run as a failure',
      { tests: [{ name: 'd', state: 'pending', note: null }] },
      { passed: 0, failures: ['d (did not run)'], skips: [] },
    ],
    [
      'a fault outside a test by its first line',
      { faults: [{ where: 'test/a.test.ts', message: 'Cannot find module\n  at …' }] },
      { passed: 0, failures: ['test/a.test.ts: Cannot find module'], skips: [] },
    ],
  ])('counts %s', (_, report, expected) => {
    expect(countReport({ ...empty, ...report }, [])).toEqual(expected)
  })

  it('fails an announced folder of which nothing ran', () => {
    const report = { ...empty, files: ['test/core/a.test.ts', 'test/nodes/a.test.ts'] }
    expect(countReport(report, ['test/core', 'test/node']).failures).toEqual([
      'test/node: no test file ran',
    ])
  })
})

describe('summarize', () => {
  const outcomes = [
    { passed: 3, failures: [], skips: [{ name: 'c', reason: 'needs a sandbox' }] },
    { passed: 2, failures: ['b'], skips: [] },
  ]

  it('repeats failures and skips, and ends with the one line that adds up everything', () => {
    expect(summarize(outcomes)).toEqual([
      'failed: b',
      'skipped: c (needs a sandbox)',
      '5 passed, 1 failed, 1 skipped',
    ])
  })

  it('describes a stage', () => {
    const lines = outcomes.map((outcome) => describeStage('unit', 1250, outcome))
    expect(lines).toEqual([
      '== unit: 3 passed, 1 skipped in 1.3 s',
      '== unit: 2 passed, 1 failed in 1.3 s',
    ])
  })
})
