import { describe, expect, it } from 'vitest'
import type { Severity } from '../../../core/findings/finding.ts'
import { inAnswer } from '../../../core/findings/places.ts'
import type { Rule } from '../../../core/findings/rule.ts'
import { runRules } from '../../../core/findings/run-rules.ts'
import { source } from '../../../core/findings/sources.ts'
import { answer, factsOf, findingsOf, sayPlace } from './given.ts'

const plain = source('RFC 7662', '2.2')

function rule(id: string, severity: Severity, change: Partial<Rule> = {}): Rule {
  const check = () => [{ message: `${id} speaks.`, where: [inAnswer(`/${id}`)] }]
  return {
    id,
    severity,
    title: `${id} title`,
    source: plain,
    advice: 'x',
    needs: [],
    check,
    ...change,
  }
}

const facts = factsOf(answer({}))
const told = (given: Parameters<typeof findingsOf>[0]) =>
  findingsOf(given).map(
    ({ rule: id, severity, where }) => `${id} ${severity} ${where.map(sayPlace).join(' ')}`,
  )

describe('runRules', () => {
  it('lists the worst first, then by the catalogue', () => {
    const rules = [rule('A', 'info'), rule('B', 'error'), rule('C', 'security'), rule('D', 'error')]
    expect(runRules(facts, rules).findings.map(({ rule: id }) => id)).toEqual(['C', 'B', 'D', 'A'])
  })

  it('makes a finding of the rule’s own words where the hit has none', () => {
    expect(runRules(facts, [rule('A', 'warning')]).findings).toEqual([
      {
        rule: 'A',
        severity: 'warning',
        title: 'A title',
        message: 'A speaks.',
        where: [inAnswer('/A')],
        evidence: null,
        source: plain,
        advice: 'x',
      },
    ])
  })

  it('says the first reason why a rule did not run', () => {
    const needs = [() => null, () => 'No key.', () => 'No second answer.']
    const results = runRules(facts, [rule('A', 'error', { needs }), rule('B', 'info')])
    expect(results.notRun).toEqual([{ rule: 'A', reason: 'No key.' }])
    expect(results.findings.map(({ rule: id }) => id)).toEqual(['B'])
  })

  it('lets a rule throw, for that is a bug of ours', () => {
    const broken = rule('A', 'error', {
      check: () => {
        throw new RangeError('broken')
      },
    })
    expect(() => runRules(facts, [broken])).toThrow(RangeError)
  })

  it('is silent about a faultless answer', () => {
    expect(told(answer({}))).toEqual([])
  })

  it('does not run audience rules for a profile without audiences, and says so', () => {
    const given = { ...answer({ aud: 'elsewhere' }), expectations: { audiences: [] } }
    const reason =
      'The profile names no audiences of this resource server, so audience rules did not run.'
    const notRun = runRules(factsOf(given)).notRun.filter(({ rule: id }) => /^AUD-0[12]/.test(id))
    expect(notRun).toEqual([
      { rule: 'AUD-01', reason },
      { rule: 'AUD-02', reason },
    ])
  })

  it('says of every rule that it did not run where no response came', () => {
    const results = runRules(factsOf({ failure: true }))
    expect(results.findings).toEqual([])
    expect(new Set(results.notRun.map(({ reason }) => reason.endsWith('.')))).toEqual(
      new Set([true]),
    )
  })
})

describe('one cause, one finding', () => {
  it('RSP-12 stands for RSP-01', () => {
    expect(told({ status: 400, body: { error: 'invalid_token' } })).toEqual(['RSP-12 error status'])
    const [finding] = findingsOf({ status: 400, body: { error: 'invalid_token' } })
    expect(finding?.message).toMatch(/ It stands for RSP-01 as well\.$/)
  })

  it('MEM-03 stands for the privacy rules at its members', () => {
    const body = { active: false, email: 'a@example.org', username: 'jdoe', groups: ['x'], exp: 1 }
    const findings = findingsOf({ body }).filter(({ severity }) => severity === 'security')
    expect(findings.map(({ rule: id }) => id)).toEqual(['MEM-03'])
    expect(findings[0]?.message).toContain('PII-01')
    expect(findings[0]?.message).toContain('PII-02')
    expect(findings[0]?.message).toContain('PII-06')
    expect(told({ body }).filter((line) => line.startsWith('PII'))).toEqual([])
  })

  it('PII-02 stands for PII-11 and PII-13, never for a worse one', () => {
    const given = {
      ...answer({ scope: 'openid', email: 'a@example.org', name: 'Ann' }),
      expectations: { entitledClaims: ['name'] },
    }
    expect(told(given)).toEqual([
      'PII-02 security /email',
      'PII-11 warning /name',
      'MEM-21 info /email /name',
    ])
    const [worst, milder] = findingsOf(given)
    expect(worst?.message).toMatch(/ It stands for PII-11 and PII-13 as well\.$/)
    expect(milder?.message).toMatch(/ PII-02 as well\.$/)
  })

  it('MEM-13 stands for MEM-12 and keeps a wrong unit from looking like a long life', () => {
    expect(told(answer({ exp: '1795271000000' }))).toEqual(['MEM-13 error /exp'])
  })

  it('MEM-09 stands for MEM-21', () => {
    expect(told(answer({ scope: undefined, scp: ['a'] }))).toEqual(['MEM-09 warning /scp'])
  })

  it('names twelve leaked claims in one finding', () => {
    const leaked = {
      name: 'Ann Okoro',
      given_name: 'Ann',
      family_name: 'Okoro',
      middle_name: 'B',
      nickname: 'Annie',
      email: 'ann@example.org',
      phone_number: '+44 7700 900461',
      birthdate: '1990-01-02',
      gender: 'female',
      picture: 'https://example.org/a.png',
      website: 'https://ann.example',
      profile: 'https://example.org/ann',
    }
    const findings = findingsOf(answer({ scope: 'openid', ...leaked })).filter(
      ({ rule: id }) => id === 'PII-02',
    )
    expect(findings.map(({ where }) => where.map(sayPlace))).toEqual([
      Object.keys(leaked).map((name) => `/${name}`),
    ])
  })
})
