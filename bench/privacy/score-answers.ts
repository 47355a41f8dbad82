import { type PersonalCategory, personalCategories } from '../../core/claims/personal.ts'
import type { AnswerCase } from './answer-case.ts'
import { type Rates, ratesOf } from './rates.ts'

/** A place that was found, and for what it was taken. */
export interface FoundPlace {
  readonly pointer: string
  readonly category: PersonalCategory
}

/** A place of one case, to be looked at. */
export interface CasePlace {
  readonly id: string
  readonly pointer: string
  readonly category: PersonalCategory
}

/** What a corpus of answers says of a finder. */
export interface AnswerScore {
  readonly places: Rates
  readonly byCategory: readonly (Rates & { readonly category: PersonalCategory })[]
  /** Answers without personal data, and how many of them stayed quiet. */
  readonly cleanAnswers: number
  readonly quiet: number
  readonly misses: readonly CasePlace[]
  readonly falseAlarms: readonly CasePlace[]
  /** Labels whose place was met, but by no finding of a right category. */
  readonly otherCategory: readonly CasePlace[]
  /** Findings that meet no label and lie in no clean place: not scored. */
  readonly unscored: readonly CasePlace[]
}

type Label = AnswerCase['labels'][number]

/** Scores what a finder finds in labelled answers, by the rules in the README of the corpora. */
export function scoreAnswers(
  cases: readonly AnswerCase[],
  find: (one: AnswerCase) => readonly FoundPlace[],
): AnswerScore {
  const judged = cases.map((one) => judgeCase(one, distinct(find(one))))
  const labels = judged.flatMap((one) => one.labels)
  const findings = judged.flatMap((one) => one.findings)
  const places = judged.flatMap((one) => one.places)
  const clean = judged.filter(({ isClean }) => isClean)
  return {
    places: ratesOf({
      labelled: places.length,
      met: places.filter(({ met }) => met).length,
      right: findings.filter(({ kind }) => kind === 'meets').length,
      wrong: findings.filter(({ kind }) => kind === 'false-alarm').length,
    }),
    byCategory: personalCategories.map((category) => ({
      category,
      ...ratesOfCategory(category, labels, findings),
    })),
    cleanAnswers: clean.length,
    quiet: clean.filter((one) => one.findings.every(({ kind }) => kind !== 'false-alarm')).length,
    misses: labels.filter(({ place }) => place === 'missed').map(toPlace),
    falseAlarms: findings.filter(({ kind }) => kind === 'false-alarm').map(toPlace),
    otherCategory: labels
      .filter(({ place, category }) => place === 'met' && category === 'missed')
      .map(toPlace),
    unscored: findings.filter(({ kind }) => kind === 'unscored').map(toPlace),
  }
}

interface JudgedLabel {
  readonly id: string
  readonly label: Label
  readonly place: 'met' | 'missed'
  /** Whether a finding of a right category met it. */
  readonly category: 'met' | 'missed'
}

interface JudgedFinding {
  readonly id: string
  readonly found: FoundPlace
  readonly kind: 'meets' | 'false-alarm' | 'unscored'
  /** Whether a label that it meets accepts its category. */
  readonly accepted: boolean
}

function judgeCase(one: AnswerCase, found: readonly FoundPlace[]) {
  const meeting = (label: Label) => found.filter((place) => meets(place.pointer, label, one))
  const labels = one.labels.map((label): JudgedLabel => {
    const met = meeting(label)
    const right = met.some(({ category }) => accepts(label, category))
    return {
      id: one.id,
      label,
      place: met.length > 0 ? 'met' : 'missed',
      category: right ? 'met' : 'missed',
    }
  })
  const findings = found.map((place): JudgedFinding => {
    const met = one.labels.filter((label) => meets(place.pointer, label, one))
    const accepted = met.some((label) => accepts(label, place.category))
    if (met.length > 0) return { id: one.id, found: place, kind: 'meets', accepted }
    const wrong = one.clean.some((clean) => isWithin(place.pointer, clean))
    return { id: one.id, found: place, kind: wrong ? 'false-alarm' : 'unscored', accepted }
  })
  const places = [...new Set(one.labels.map(({ pointer }) => pointer))].map((pointer) => ({
    met: labels.some(({ label, place }) => label.pointer === pointer && place === 'met'),
  }))
  return { labels, findings, places, isClean: one.labels.length === 0 }
}

function ratesOfCategory(
  category: PersonalCategory,
  labels: readonly JudgedLabel[],
  findings: readonly JudgedFinding[],
): Rates {
  const own = labels.filter(({ label }) => label.category === category)
  const found = findings.filter((one) => one.found.category === category)
  const scored = found.filter(({ kind }) => kind !== 'unscored')
  const right = scored.filter(({ accepted }) => accepted).length
  return ratesOf({
    labelled: own.length,
    met: own.filter((one) => one.category === 'met').length,
    right,
    wrong: scored.length - right,
  })
}

/** At the label's place, inside it, or round it where nothing clean is inside; never the root. */
function meets(pointer: string, label: Label, { clean }: AnswerCase): boolean {
  if (pointer === '') return false
  if (isWithin(pointer, label.pointer)) return true
  return isWithin(label.pointer, pointer) && !clean.some((place) => isWithin(place, pointer))
}

function accepts({ category, also }: Label, other: PersonalCategory): boolean {
  return category === other || also.includes(other)
}

/** At that place or inside it. */
function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`)
}

function distinct(found: readonly FoundPlace[]): readonly FoundPlace[] {
  return [...new Map(found.map((one) => [`${one.category} ${one.pointer}`, one])).values()]
}

function toPlace(one: JudgedLabel | JudgedFinding): CasePlace {
  const { pointer, category } = 'label' in one ? one.label : one.found
  return { id: one.id, pointer, category }
}
