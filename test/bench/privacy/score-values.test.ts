import { describe, expect, it } from 'vitest'
import { type FindValues, scoreValues } from '../../../bench/privacy/score-values.ts'
import type { ValueRow } from '../../../bench/privacy/value-row.ts'
import { hitOf } from '../../../core/claims/values/kinds.ts'
import type { ValueHints, ValueHit } from '../../../core/claims/values/value-hit.ts'

const iban: ValueRow = {
  entity: 'IBAN_CODE',
  country: 'DE',
  value: 'to DE00 1',
  match: 'DE00 1',
  positive: true,
  about: 'person',
}

function finding(...hits: readonly ValueHit[]): FindValues {
  return () => hits
}

/** Met, missed and wrong. */
function count(row: ValueRow, find: FindValues): readonly number[] {
  const { values } = scoreValues([row], find)
  return [values.met, values.labelled - values.met, values.wrong]
}

describe('a positive', () => {
  it.each([
    ['is met by a hit that covers it', hitOf('iban', [3, 9], 'proven', 'DE'), [1, 0, 0]],
    ['is met by one of no country', hitOf('iban', [3, 9], 'proven'), [1, 0, 0]],
    ['is missed by one of another country', hitOf('iban', [3, 9], 'proven', 'FR'), [0, 1, 0]],
    ['is missed by one of another kind', hitOf('card', [3, 9], 'proven'), [0, 1, 0]],
    ['is missed by one of a part', hitOf('iban', [3, 7], 'proven', 'DE'), [0, 1, 0]],
    ['is missed by a likely one without words', hitOf('iban', [3, 9], 'likely', 'DE'), [0, 1, 0]],
  ])('%s', (_what, hit, counts) => {
    expect(count(iban, finding(hit))).toEqual(counts)
  })

  it('is met by a likely hit where words are given', () => {
    const row: ValueRow = { ...iban, entity: 'PH_TIN', country: 'PH', value: '1', match: '1' }
    expect(count(row, finding(hitOf('tax-id', [0, 1], 'likely', 'PH')))).toEqual([1, 0, 0])
  })
})

describe('a negative', () => {
  const row: ValueRow = { ...iban, positive: false, match: null }

  it.each([
    ['is quiet without hits', [], [0, 0, 0]],
    ['is wrong with a hit of its kind', [hitOf('iban', [3, 9], 'proven', 'DE')], [0, 0, 1]],
    ['is quiet with one of another country', [hitOf('iban', [3, 9], 'proven', 'FR')], [0, 0, 0]],
    ['is quiet with one of another kind', [hitOf('card', [3, 9], 'proven')], [0, 0, 0]],
  ])('%s', (_what, hits, counts) => {
    expect(count(row, finding(...hits))).toEqual(counts)
  })
})

describe('a row that is not about a person', () => {
  const row: ValueRow = { ...iban, entity: 'DE_VAT_ID', about: 'organisation' }

  it.each([
    ['is wrong with a number of a person', hitOf('national-id', [3, 9], 'proven', 'DE'), [0, 0, 1]],
    ['is quiet with a likely one', hitOf('national-id', [3, 9], 'likely', 'DE'), [0, 0, 0]],
    ['is quiet with a place', hitOf('postcode', [3, 9], 'proven', 'DE'), [0, 0, 0]],
  ])('%s', (_what, hit, counts) => {
    expect(count(row, finding(hit))).toEqual(counts)
  })
})

describe('the hints', () => {
  it.each([
    ['none where the entity stands alone', iban, { words: [], countries: [] }],
    [
      'its words where it is a form only',
      { ...iban, score: [0.1, 0.4] as [number, number] },
      { words: ['iban'], countries: ['DE'] },
    ],
    [
      'its name where it is not about persons',
      { ...iban, entity: 'DE_VAT_ID' },
      { words: ['vat', 'id'], countries: ['DE'] },
    ],
  ])('are %s', (_what, row, hints) => {
    const given: ValueHints[] = []
    scoreValues([row], (_text, one) => {
      given.push(one)
      return []
    })
    expect(given).toEqual([hints])
  })
})

it('scores by entity, and lists what went wrong', () => {
  const wrong: ValueRow = { ...iban, positive: false }
  const scores = scoreValues([iban, wrong], finding(hitOf('iban', [3, 9], 'proven', 'DE')))
  expect(scores).toEqual({
    values: { labelled: 1, met: 1, right: 1, wrong: 1, recall: 1, precision: 0.5, f1: 2 / 3 },
    byEntity: [
      {
        entity: 'IBAN_CODE',
        labelled: 1,
        met: 1,
        right: 1,
        wrong: 1,
        recall: 1,
        precision: 0.5,
        f1: 2 / 3,
      },
    ],
    misses: [],
    falseAlarms: [wrong],
  })
})
