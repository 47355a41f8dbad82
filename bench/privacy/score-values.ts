import type { ValueHints, ValueHit, ValueKind } from '../../core/claims/values/value-hit.ts'
import { type Rates, ratesOf } from './rates.ts'
import { entityOf, wordsOfEntity } from './value-entities.ts'
import type { ValueRow } from './value-row.ts'

/** A finder of values, as `findValues` is. */
export type FindValues = (text: string, hints: ValueHints) => readonly ValueHit[]

/** What a corpus of values says of a finder. */
export interface ValueScores {
  readonly values: Rates
  readonly byEntity: readonly (Rates & { readonly entity: string })[]
  readonly misses: readonly ValueRow[]
  readonly falseAlarms: readonly ValueRow[]
}

/**
 * Scores what a finder finds in labelled values, by entity.
 *
 * A positive about a person is met by a believed hit of the entity's kind that covers the match. Entities that stand alone
 * get no words; the others, and positives whose score ends below 0.5, get the entity's words and the row's country.
 * A negative is wrong where a believed hit has the entity's kind and country; a row that is not about a person is wrong
 * where a believed hit is a number of a person. Believed is what is proven, and what is likely where a person's words are given.
 */
export function scoreValues(rows: readonly ValueRow[], find: FindValues): ValueScores {
  const judged = rows.map((row) => ({ row, verdict: judge(row, find) }))
  const names = [...new Set(rows.map(({ entity }) => entity))].sort()
  return {
    values: rates(judged),
    byEntity: names.map((entity) => ({
      entity,
      ...rates(judged.filter(({ row }) => row.entity === entity)),
    })),
    misses: judged.filter(({ verdict }) => verdict === 'missed').map(({ row }) => row),
    falseAlarms: judged.filter(({ verdict }) => verdict === 'wrong').map(({ row }) => row),
  }
}

type Verdict = 'met' | 'missed' | 'wrong' | 'quiet'

function rates(judged: readonly { readonly verdict: Verdict }[]): Rates {
  const count = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).length
  const met = count('met')
  return ratesOf({ labelled: met + count('missed'), met, right: met, wrong: count('wrong') })
}

/** Numbers of a person that an organisation's, a vehicle's or a place's must not be mistaken for. */
const ofPersons: ReadonlySet<ValueKind> = new Set([
  'email',
  'phone',
  'iban',
  'card',
  'bank-account',
  'national-id',
  'tax-id',
  'passport',
  'identity-card',
  'driving-licence',
  'health-id',
  'professional-id',
  'person-name',
  'date-of-birth',
])

function judge(row: ValueRow, find: FindValues): Verdict {
  const entity = entityOf(row.entity)
  const hints = hintsFor(row)
  const isSupported = entity !== null && hints.words.length > 0
  const believed = find(row.value, hints).filter(
    ({ certainty }) => certainty === 'proven' || isSupported,
  )
  if (entity === null) return believed.some(({ kind }) => ofPersons.has(kind)) ? 'wrong' : 'quiet'
  const own = believed.filter(
    ({ kind, country }) => entity.kinds.includes(kind) && isCountryOf(country, row),
  )
  if (!row.positive) return own.length > 0 ? 'wrong' : 'quiet'
  return own.some((hit) => covers(hit, row)) ? 'met' : 'missed'
}

function hintsFor({ entity, country, score }: ValueRow): ValueHints {
  const known = entityOf(entity)
  const isForm = (score?.[1] ?? 1) < 0.5
  if (known?.alone === true && !isForm) return { words: [], countries: [] }
  const countries = country === null || country === undefined ? [] : [country]
  return { words: known?.words ?? wordsOfEntity(entity), countries }
}

function isCountryOf(found: string | null, { country }: ValueRow): boolean {
  return found === null || country === null || country === undefined || found === country
}

function covers({ start, end }: ValueHit, { value, match }: ValueRow): boolean {
  const wanted = (match ?? value).trim()
  const from = value.indexOf(wanted)
  return start <= from && end >= from + wanted.length
}
