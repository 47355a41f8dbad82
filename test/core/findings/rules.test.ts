import { describe, expect, it } from 'vitest'
import { runRules } from '../../../core/findings/run-rules.ts'
import { cases } from './cases/all.ts'
import { factsOf, sayPlace } from './given.ts'

describe('each rule', () => {
  it.each(cases)('%s: %s', (rule, _situation, given, expected) => {
    const { findings, notRun } = runRules(factsOf(given))
    const reason = notRun.find((entry) => entry.rule === rule)?.reason
    if ('notRun' in expected) {
      expect(reason).toMatch(expected.notRun)
      return
    }
    expect(reason).toBeUndefined()
    const said = findings
      .filter((finding) => finding.rule === rule)
      .map(({ severity, where }) => [severity, where.map(sayPlace).join(' ')])
    expect(said).toEqual(expected)
  })
})
