import type { Place } from '../../findings/finding.ts'
import {
  type JsonLocations,
  type LineAndColumn,
  lineFinder,
  locateJson,
  type Span,
} from '../../introspection/locate-json.ts'
import type { JsonPointer } from '../../json.ts'
import type { Report } from '../report.ts'

/** The text that results of a SARIF log point into, and where in it a place is. */
export interface SarifBody {
  readonly uri: string
  readonly mimeType: string
  readonly text: string
  readonly regionOf: (place: Place) => SarifRegion
}

/** A stretch of a text; lines and columns from 1, columns in UTF-16 units. @see SARIF 2.1.0 section 3.30 */
export interface SarifRegion {
  readonly startLine: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** The body of the response, or of a signed answer its claims, as the report holds them. */
export function sarifBodyOf(report: Report): SarifBody {
  const { jwt, dialect, response } = report
  if (jwt?.place === 'body' && jwt.claims !== null) {
    const membersAt = dialect === 'rfc9701' ? '/token_introspection' : ''
    const text = JSON.stringify(jwt.claims, null, 2)
    return locatedBody('introspection-claims.json', text, membersAt)
  }
  const body = response?.body ?? ''
  return locatedBody('introspection-response.json', body, '')
}

function locatedBody(uri: string, text: string, membersAt: JsonPointer): SarifBody {
  const located = locateJson(text)
  const lineOf = lineFinder(text)
  return {
    uri,
    mimeType: located === null ? 'text/plain' : 'application/json',
    text,
    regionOf: (place) => regionIn(located, pointerOf(place, membersAt), lineOf),
  }
}

function pointerOf(place: Place, membersAt: JsonPointer): JsonPointer | null {
  if (place.part === 'answer') return `${membersAt}${place.pointer}`
  return place.part === 'jwt' ? place.pointer : null
}

/** A place that is not in the text stands for its first line, where tools that need a place show it. */
function regionIn(
  located: JsonLocations | null,
  pointer: JsonPointer | null,
  lineOf: (index: number) => LineAndColumn,
): SarifRegion {
  const span = located === null || pointer === null ? null : spanAt(located, pointer)
  if (span === null) return { startLine: 1 }
  const start = lineOf(span.start)
  const end = lineOf(span.end)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** The member with its name; of one that is absent the nearest object round it. */
function spanAt({ at }: JsonLocations, pointer: JsonPointer): Span | null {
  for (let here = pointer; ; here = here.slice(0, here.lastIndexOf('/'))) {
    const found = at.get(here)
    if (found !== undefined) {
      return { start: (found.name ?? found.value).start, end: found.value.end }
    }
    if (here === '') return null
  }
}
