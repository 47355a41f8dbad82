import { describe, expect, it } from 'vitest'
import { runRules } from '../../../core/findings/run-rules.ts'
import type { Silence } from '../../../core/profile/profile.ts'
import { factsOf } from './given.ts'

const body = { active: true, email: 'mika@example.org', nickname: 'Mika', zz: 1 }

/** Rules and places that are heard, and that are silenced with the reason. */
function split(silenced: readonly Silence[]) {
  const facts = factsOf({ body })
  const results = runRules({ ...facts, profile: { ...facts.profile, silenced } })
  const of = (rule: string) => ({
    heard: results.findings.filter((one) => one.rule === rule).map(({ where }) => where.length),
    silenced: results.silenced
      .filter((one) => one.rule === rule)
      .map(({ where, reason }) => [where.length, reason]),
  })
  return { of, results }
}

describe('silences', () => {
  it('leave everything as it is where there are none', () => {
    const { of, results } = split([])
    expect(of('PII-02')).toEqual({ heard: [2], silenced: [] })
    expect(results.silenced).toEqual([])
  })

  it('set aside a rule everywhere, with the reason', () => {
    const { of } = split([{ rule: 'PII-02', where: null, reason: 'Agreed with the reviewer' }])
    expect(of('PII-02')).toEqual({ heard: [], silenced: [[2, 'Agreed with the reviewer']] })
  })

  it('set aside one place of a finding that has several', () => {
    const { of } = split([{ rule: 'PII-02', where: 'answer /email', reason: 'Needed here' }])
    expect(of('PII-02')).toEqual({ heard: [1], silenced: [[1, 'Needed here']] })
  })

  it('leave other rules and other places alone', () => {
    const { of } = split([
      { rule: 'MEM-21', where: 'answer /email', reason: 'Other rule' },
      { rule: 'PII-02', where: 'answer /phone', reason: 'Other place' },
    ])
    expect(of('PII-02')).toEqual({ heard: [2], silenced: [] })
  })
})
