import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAnswerCases } from '../../../bench/privacy/answer-case.ts'
import { findInCase } from '../../../bench/privacy/find-in-case.ts'
import { scoreAnswers } from '../../../bench/privacy/score-answers.ts'

const corpora = new URL('../../corpora/', import.meta.url)

describe('findPersonalInExchange at pointer level', () => {
  it.each<[file: string, recall: number, precision: number, noisy: number]>([
    ['responses.dev.json', 0.99, 0.99, 0],
    ['own-answers-a.json', 0.95, 0.98, 0],
    ['own-answers-b.json', 0.97, 0.98, 0],
    ['own-answers-c.json', 0.93, 0.98, 0],
    ['own-answers-d.json', 0.96, 0.97, 1],
  ])('reaches its floors in %s', (file, recall, precision, noisy) => {
    const cases = parseAnswerCases(readFileSync(new URL(file, corpora), 'utf8'))
    const { places, falseAlarms, quiet, cleanAnswers } = scoreAnswers(cases, findInCase)
    expect(places.recall).toBeGreaterThanOrEqual(recall)
    expect(places.precision, JSON.stringify(falseAlarms)).toBeGreaterThanOrEqual(precision)
    expect(cleanAnswers - quiet).toBeLessThanOrEqual(noisy)
  })
})
