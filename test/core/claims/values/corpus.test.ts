import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scoreValues } from '../../../../bench/privacy/score-values.ts'
import { parseValueRows } from '../../../../bench/privacy/value-row.ts'
import { findValues } from '../../../../core/claims/values/find-values.ts'

const corpus = new URL('../../../corpora/values.dev.json', import.meta.url)
const rows = parseValueRows(readFileSync(corpus, 'utf8'))
const { values, byEntity } = scoreValues(rows, findValues)

describe('the corpus of values', () => {
  it('has persons’ values found, and few others', () => {
    expect(values.recall).toBeGreaterThanOrEqual(0.98)
    expect(values.precision).toBeGreaterThanOrEqual(0.99)
  })

  it('has most values found of every entity with four or more', () => {
    const weak = byEntity.filter(({ labelled, recall }) => labelled > 3 && (recall ?? 0) < 0.8)
    expect(weak.map(({ entity }) => entity)).toEqual([])
  })
})
