import { describe, expect, it } from 'vitest'
import { inventoryOf } from '../../../core/report/inventory.ts'
import { redactReport } from '../../../core/report/redact.ts'
import { reportToText } from '../../../core/report/to-text.ts'
import { reportOf, type Situation } from './report-of.ts'

const body = { active: true, scope: 'openid email', email: 'mika@example.org', groups: ['crew'] }

/** Place, value, verdict and rules of each entry. */
function entriesOf(situation: Situation, masked = true) {
  const report = reportOf(situation)
  const { entries } = inventoryOf(masked ? redactReport(report) : report)
  return entries.map(({ place, value, verdict, silenced, datum }) => [
    place,
    value,
    silenced ? 'silenced' : verdict,
    datum.entitlement,
  ])
}

describe('inventoryOf', () => {
  it('lists place, masked value, verdict and entitlement', () => {
    expect(entriesOf({ body })).toEqual([
      ['answer /email', '‹email 1›', 'warning', 'scope'],
      ['answer /groups', '‹roles 1›', 'warning', 'none'],
    ])
  })

  it('shows values in a report that is not redacted', () => {
    expect(entriesOf({ body }, false).map(([, value]) => value)).toEqual([
      'mika@example.org',
      '["crew"]',
    ])
  })

  it('says what the profile silences', () => {
    const silenced = ['PII-02', 'PII-06'].map((rule) => ({ rule, where: null, reason: 'Agreed' }))
    expect(entriesOf({ body, profile: { silenced } }).map(([, , verdict]) => verdict)).toEqual([
      'silenced',
      'silenced',
    ])
  })

  it('is empty for an answer without personal data', () => {
    expect(inventoryOf(reportOf({ body: { active: true } }))).toEqual({
      protection: 'plain',
      entries: [],
    })
  })
})

describe('the text report', () => {
  const text = (situation: Situation) =>
    reportToText(redactReport(reportOf(situation)), { timeZone: 'UTC', color: false, width: 100 })

  it('lists personal data with its judgement', () => {
    expect(text({ body })).toContain('Personal data: 2')
    expect(text({ body })).toMatch(/answer \/email: ‹email 1›/)
    expect(text({ body })).not.toContain('mika')
  })

  it('counts and lists what is silenced', () => {
    const silenced = [{ rule: 'PII-06', where: 'answer /groups', reason: 'Needed for access' }]
    const page = text({ body, profile: { silenced } })
    expect(page).toContain('Silenced for this profile: 1')
    expect(page).toContain('answer /groups. Reason: Needed for access')
  })
})
