import type { HeaderLine } from '../../introspection/evidence.ts'
import { headersOf } from '../../introspection/headers.ts'
import type { JsonValue } from '../../json.ts'
import { stepsOf } from '../entitlement.ts'
import { readingOf } from '../names/name-reading.ts'
import type { PersonalDatum } from '../personal.ts'
import { findValues } from '../values/find-values.ts'
import { insideOf } from './datum-value.ts'

/** A text that is personal, with the label of what it is. */
export interface KnownText {
  readonly text: string
  readonly label: string
}

/** The personal texts in the headers and in the body of a response, as the data that were found in them say. */
export function knownTextsIn(
  personal: readonly PersonalDatum[],
  headers: readonly HeaderLine[],
  body: string,
): readonly KnownText[] {
  return personal.flatMap((datum): readonly KnownText[] => {
    if (datum.part === 'response-header') {
      const [name = ''] = stepsOf(datum.pointer)
      return headersOf(headers, name).flatMap((value) => textsOfHeader(value, datum))
    }
    return datum.part === 'body' ? textsByValue(body, datum) : []
  })
}

function textsOfHeader(value: string, datum: PersonalDatum): readonly KnownText[] {
  const { encoded, label, foundBy } = datum
  if (encoded !== null) {
    return [value, ...textsOf(insideOf(value, encoded.pointer))].map((text) => ({ text, label }))
  }
  return foundBy === 'name' ? [{ text: value, label }] : textsByValue(value, datum)
}

function textsByValue(text: string, datum: PersonalDatum): readonly KnownText[] {
  return piecesOf(text, datum).map((piece) => ({ text: piece, label: datum.label }))
}

/** The pieces of a text that are what a datum found there by value; none where it is the text as a whole. */
export function piecesOf(
  text: string,
  { label, name }: Pick<PersonalDatum, 'label' | 'name'>,
): readonly string[] {
  return findValues(text, { words: readingOf(name).words, countries: [] })
    .filter((hit) => hit.label === label)
    .map(({ start, end }) => text.slice(start, end))
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'number' ? [String(value)] : []
}
