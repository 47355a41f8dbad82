import { describe, expect, it } from 'vitest'
import { type AnswerCase, parseAnswerCases } from '../../../bench/privacy/answer-case.ts'
import { sayAnswers } from '../../../bench/privacy/say-answers.ts'
import { type FoundPlace, scoreAnswers } from '../../../bench/privacy/score-answers.ts'

const one: AnswerCase = {
  id: 'one',
  granted_scope: '',
  contentType: 'application/json',
  body: {},
  labels: [
    { pointer: '/email', category: 'contact', also: ['direct-identifier'] },
    { pointer: '/user/name', category: 'direct-identifier', also: [] },
    { pointer: '/jwt', category: 'contact', also: [] },
    { pointer: '/jwt', category: 'direct-identifier', also: [] },
  ],
  clean: ['/scope', '/user/plan', '/cnf'],
}
const clean: AnswerCase = { ...one, id: 'clean', labels: [], clean: ['/sub'] }

function scoreOf(found: readonly FoundPlace[], cases: readonly AnswerCase[] = [one]) {
  return scoreAnswers(cases, ({ id }) => (id === 'one' ? found : []))
}

const at = (pointer: string, category: FoundPlace['category'] = 'contact') => ({
  pointer,
  category,
})

describe('scoreAnswers', () => {
  it.each<[string, readonly FoundPlace[], number, number, number]>([
    ['nothing', [], 0, 0, 0],
    ['a labelled place', [at('/email')], 1, 1, 0],
    ['a labelled place in another category', [at('/email', 'financial')], 1, 1, 0],
    ['a place inside', [at('/jwt/email')], 1, 1, 0],
    ['a container without a clean place', [at('/jwt')], 1, 1, 0],
    ['a container with a clean place', [at('/user', 'direct-identifier')], 0, 0, 0],
    ['the root', [at('')], 0, 0, 0],
    ['a clean place', [at('/scope')], 0, 0, 1],
    ['a place inside a clean one', [at('/cnf/jkt')], 0, 0, 1],
    ['a place of which nothing is said', [at('/other')], 0, 0, 0],
    ['a name that only begins like a labelled one', [at('/email_verified')], 0, 0, 0],
    ['the same twice', [at('/email'), at('/email')], 1, 1, 0],
    ['two categories of one place', [at('/jwt'), at('/jwt', 'direct-identifier')], 1, 2, 0],
  ])('counts %s', (_what, found, met, right, wrong) => {
    const { places } = scoreOf(found)
    expect([places.labelled, places.met, places.right, places.wrong]).toEqual([
      3,
      met,
      right,
      wrong,
    ])
  })

  it('tells recall, precision and F1', () => {
    const { places } = scoreOf([at('/email'), at('/jwt'), at('/scope')])
    expect([places.recall, places.precision]).toEqual([2 / 3, 2 / 3])
    expect(places.f1).toBeCloseTo(2 / 3)
  })

  it('counts a category by the labels that accept it', () => {
    const { byCategory } = scoreOf([at('/email', 'direct-identifier'), at('/jwt'), at('/scope')])
    const of = (wanted: string) => {
      const found = byCategory.find(({ category }) => category === wanted)
      return [found?.labelled, found?.met, found?.right, found?.wrong]
    }
    expect(of('contact')).toEqual([2, 2, 1, 1])
    expect(of('direct-identifier')).toEqual([2, 0, 1, 0])
    expect(of('financial')).toEqual([0, 0, 0, 0])
  })

  it('lists what went wrong and counts the answers that stay quiet', () => {
    const score = scoreAnswers([one, clean], () => [
      at('/scope'),
      at('/other'),
      at('/email', 'financial'),
    ])
    expect(score.misses.map(({ pointer }) => pointer)).toEqual(['/user/name', '/jwt', '/jwt'])
    expect(score.falseAlarms).toEqual([{ id: 'one', ...at('/scope') }])
    expect(score.otherCategory).toEqual([{ id: 'one', ...at('/email') }])
    expect(score.unscored.map(({ id, pointer }) => `${id} ${pointer}`)).toEqual([
      'one /other',
      'clean /scope',
      'clean /other',
      'clean /email',
    ])
    expect([score.quiet, score.cleanAnswers]).toEqual([1, 1])
  })

  it('says it in lines', () => {
    const lines = sayAnswers('title', scoreOf([at('/scope')], [one, clean]))
    expect(lines.slice(0, 3)).toEqual([
      'title',
      '                            recall  precision  F1  met/labelled  wrong',
      'places                      0.000   0.000      -   0/3           1',
    ])
    expect(lines).toContain('1 of 1 answers without personal data stay quiet.')
    expect(lines).toContain('missed: one /user/name direct-identifier')
    expect(lines.at(-1)).toBe('false alarm: one /scope contact')
  })

  it('refuses a file that is no corpus', () => {
    expect(() => parseAnswerCases('[{"id": 1}]')).toThrow()
  })
})
