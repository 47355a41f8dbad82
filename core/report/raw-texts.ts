import type { Place } from '../findings/finding.ts'
import { utf8Text } from '../introspection/bytes.ts'
import { type JsonLocation, type JsonLocations, locateJson } from '../introspection/locate-json.ts'
import { parseJson } from '../introspection/parse-json.ts'
import { isCompactJwt, withoutByteOrderMark } from '../introspection/read-body.ts'
import { isJsonObject, type JsonObject, type JsonPointer, pointerTo } from '../json.ts'
import { decodeBase64Url } from '../token/base64url.ts'
import type { PersonalStrings } from './personal-strings.ts'
import { personalStringsIn } from './redact.ts'
import { redactBody } from './redact-response.ts'
import type { Report } from './report.ts'

/** A text of the response that findings can point into. */
export interface RawText {
  readonly part: 'body' | 'encryption-header' | 'signature-header' | 'claims'
  readonly text: string
  /** False where the text that came is not in the report (it was encrypted): it is written anew from what it says. */
  readonly received: boolean
  /**
   * Where in the text a place is: the member that counts, then the members of that name that do not. Of a member that is
   * absent the nearest value round it; nothing for a place that is elsewhere, or in a text that could not be taken apart.
   */
  readonly spotsOf: (place: Place) => readonly JsonLocation[]
}

/**
 * The texts of a response that findings can point into, as they came: a plain body, and the headers and claims of a JWT,
 * decoded. Given the redacted report as well, the same texts without personal values.
 */
export function rawTexts(report: Report, redacted: Report | null): readonly RawText[] {
  const { response, jwt } = report
  if (response === null) return []
  const body = (redacted ?? report).response?.body ?? ''
  const decoded = jwt === null ? [] : decodedTexts(report, redacted !== null)
  return jwt?.place === 'body' || body === ''
    ? decoded
    : [textOf('body', body, true, bodyPointer), ...decoded]
}

type PointerIn = (place: Place) => JsonPointer | null

function bodyPointer(place: Place): JsonPointer | null {
  if (place.part === 'answer') return place.pointer
  return place.part === 'body' ? '' : null
}

function decodedTexts(report: Report, masked: boolean): readonly RawText[] {
  const { jwt, dialect } = report
  if (jwt === null) return []
  const strings = masked ? personalStringsIn(report) : null
  const [first, second] = compactParts(report)
  const membersAt = jwt.place === 'jwt-member' ? null : membersPointer(dialect)
  const encrypted = jwt.encryption !== null
  return [
    decodedText(
      'encryption-header',
      first,
      jwt.encryption?.header,
      strings,
      inHeader('encryption'),
    ),
    decodedText(
      'signature-header',
      encrypted ? undefined : first,
      jwt.signature?.header,
      strings,
      inHeader('signature'),
    ),
    decodedText('claims', encrypted ? undefined : second, jwt.claims, strings, inClaims(membersAt)),
  ].filter((text) => text !== null)
}

/** The parts of the JWT in compact form; none where a redacted report has lost it. */
function compactParts({ jwt, members, response }: Report): readonly string[] {
  const inMember = members.find(({ name }) => name === 'jwt')?.value
  const found = jwt?.place === 'body' ? response?.body : inMember
  const compact = typeof found === 'string' ? withoutByteOrderMark(found).trim() : ''
  return isCompactJwt(compact) ? compact.split('.') : []
}

function membersPointer(dialect: Report['dialect']): JsonPointer {
  return dialect === 'rfc9701' ? '/token_introspection' : ''
}

function inHeader(layer: 'encryption' | 'signature'): PointerIn {
  return (place) =>
    place.part === 'jwt-header' && place.layer === layer ? pointerTo('', place.name) : null
}

/** `membersAt` is null where the members of the answer are elsewhere. */
function inClaims(membersAt: JsonPointer | null): PointerIn {
  return (place) => {
    if (place.part === 'jwt') return place.pointer
    return place.part === 'answer' && membersAt !== null ? `${membersAt}${place.pointer}` : null
  }
}

function decodedText(
  part: RawText['part'],
  encoded: string | undefined,
  value: JsonObject | null | undefined,
  strings: PersonalStrings | null,
  pointerIn: PointerIn,
): RawText | null {
  if (value === null || value === undefined) return null
  const decoded = encoded === undefined ? null : objectText(encoded)
  const text = decoded ?? JSON.stringify(value, null, 2)
  const shown = strings === null ? text : redactBody(text, value, strings)
  return textOf(part, shown, decoded !== null, pointerIn)
}

/** The JSON object that a base64url text encodes, as a text; null for everything else. */
function objectText(encoded: string): string | null {
  const bytes = decodeBase64Url(encoded)?.bytes
  if (bytes === undefined) return null
  const text = utf8Text(bytes)
  const json = parseJson(withoutByteOrderMark(text))
  return json.ok && isJsonObject(json.value) ? text : null
}

function textOf(
  part: RawText['part'],
  text: string,
  received: boolean,
  pointerIn: PointerIn,
): RawText {
  const locations = locateJson(text)
  const others = othersOf(locations)
  return {
    part,
    text,
    received,
    spotsOf(place) {
      const pointer = pointerIn(place)
      if (pointer === null) return []
      if (locations !== null) {
        return [...nearest(locations.at, pointer), ...(others.get(pointer) ?? [])]
      }
      return place.part === 'body' ? [{ name: null, value: { start: 0, end: text.length } }] : []
    },
  }
}

/** The members that do not count, because another of their name does. */
function othersOf(locations: JsonLocations | null): ReadonlyMap<JsonPointer, JsonLocation[]> {
  const others = new Map<JsonPointer, JsonLocation[]>()
  for (const { pointer, ...location } of locations?.repeated ?? []) {
    const found = others.get(pointer)
    if (found === undefined) others.set(pointer, [location])
    else found.push(location)
  }
  return others
}

/** The place itself, or the nearest round it. */
function nearest(at: JsonLocations['at'], pointer: JsonPointer): readonly JsonLocation[] {
  const found = at.get(pointer)
  if (found !== undefined) return [found]
  return pointer === '' ? [] : nearest(at, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))))
}
