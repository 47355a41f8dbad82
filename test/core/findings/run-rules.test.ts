import { describe, expect, it } from 'vitest'
import type { PersonalDatum } from '../../../core/claims/personal.ts'
import type { Severity } from '../../../core/findings/finding.ts'
import { need } from '../../../core/findings/need.ts'
import { inAnswer } from '../../../core/findings/places.ts'
import type { Rule } from '../../../core/findings/rule.ts'
import { runRules } from '../../../core/findings/run-rules.ts'
import { source } from '../../../core/findings/sources.ts'
import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import { answer, datum, factsOf, findingsOf, type Given, sayPlace } from './given.ts'

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
const run = (rules: readonly Rule[]) => runRules(facts, { rules, beyond: [] })
const told = (given: Parameters<typeof findingsOf>[0]) =>
  findingsOf(given).map(
    ({ rule: id, severity, where }) => `${id} ${severity} ${where.map(sayPlace).join(' ')}`,
  )

describe('runRules', () => {
  it('lists the worst first, then by the catalogue', () => {
    const rules = [rule('A', 'info'), rule('B', 'error'), rule('C', 'security'), rule('D', 'error')]
    expect(run(rules).findings.map(({ rule: id }) => id)).toEqual(['C', 'B', 'D', 'A'])
  })

  it('makes a finding of the rule’s own words where the hit has none', () => {
    expect(run([rule('A', 'warning')]).findings).toEqual([
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
    const needs = [null, 'No key.', 'No second answer.'].map((reason) => need('x', () => reason))
    const results = run([rule('A', 'error', { needs }), rule('B', 'info')])
    expect(results.notRun).toEqual([{ rule: 'A', reason: 'No key.' }])
    expect(results.findings.map(({ rule: id }) => id)).toEqual(['B'])
  })

  it('lets a rule throw, for that is a bug of ours', () => {
    const broken = rule('A', 'error', {
      check: () => {
        throw new RangeError('broken')
      },
    })
    expect(() => run([broken])).toThrow(RangeError)
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

const othersIn = (message: string) => / It stands for (.+) as well\.$/.exec(message)?.[1] ?? ''
const government = { category: 'government-id', label: 'national id' } as const
const handle = { category: 'correlation-handle', label: 'session id' } as const
const account = {
  category: 'financial',
  label: 'account',
  pointer: '/authorization_details/0/iban',
} as const

const personalCauses: readonly (readonly [
  string,
  readonly Partial<PersonalDatum>[],
  readonly (readonly [rule: string, others: string])[],
])[] = [
  [
    'packed inside a value',
    [{ ...government, encoded: { as: 'json', pointer: '/ssn' } }],
    [['PII-09', 'PII-08 and PII-02']],
  ],
  ['a number of a state by its name', [government], [['PII-08', 'PII-02']]],
  [
    'a number of a state by its value',
    [{ ...government, foundBy: 'value' }],
    [['PII-08', 'PII-05']],
  ],
  ['an account that was authorised', [account], [['PII-14', '']]],
  [
    'an account that was authorised, by its value',
    [{ ...account, foundBy: 'value' }],
    [['PII-14', '']],
  ],
  ['a number of a directory', [{ ...handle, name: 'onprem_sid' }], [['PII-18', 'PII-10']]],
  [
    'two at two places',
    [government, { ...handle, pointer: '/sid' }],
    [
      ['PII-08', 'PII-02'],
      ['PII-10', ''],
    ],
  ],
]

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

  it.each(personalCauses)('of personal data: %s', (_situation, personal, expected) => {
    const findings = findingsOf({ ...answer({}), personal: personal.map(datum) })
    expect(findings.map(({ rule: id, message }) => [id, othersIn(message)])).toEqual(expected)
  })

  it('PII-12 stands for RSP-08, whose cause it names', () => {
    const given: Given = {
      ...answer({ email: 'a@example.org' }),
      request: { format: 'jwt' },
      profile: { answer: { ...plainAnswers, format: 'jwt' } },
    }
    expect(told(given).filter((line) => /^(?:PII-12|RSP-08)/.test(line))).toEqual([
      'PII-12 warning request Accept body /email',
    ])
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
