import { valueOfDatum } from '../claims/find/datum-value.ts'
import { type KnownText, piecesOf } from '../claims/find/known-texts.ts'
import type { PersonalDatum } from '../claims/personal.ts'
import { secretForms } from '../introspection/secret-forms.ts'
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  memberOf,
  pointerTo,
} from '../json.ts'
import { hideTexts } from './hide-texts.ts'
import { createFindKnown, type FindKnown, shortestKnown } from './known-texts.ts'

/** A place with personal data, and the object that the pointer goes into. */
export interface PersonalPlace {
  readonly root: JsonObject
  readonly datum: PersonalDatum
}

/** Finds personal values again, wherever they occur, and gives equal values equal placeholders. */
export interface PersonalStrings {
  /** The placeholder of the value at a place; null where there is nothing to hide. */
  readonly placeholderAt: (root: JsonObject, pointer: JsonPointer) => string | null
  /** The placeholder of a text that is a personal value as a whole; null for every other. */
  readonly placeholderOf: (text: string) => string | null
  /** Hides personal values wherever they occur in a server's text, e-mail addresses and JWTs too. */
  readonly hideInText: (text: string) => string
  /** Hides them in a member's name or a pointer: only where they are not part of a longer word. */
  readonly hideInName: (text: string) => string
  /** Hides them in a sentence of ours: in what it quotes of the server (“…”), and e-mail addresses and JWTs anywhere. */
  readonly hideInProse: (text: string) => string
}

/** A longer text (a picture, say) is hidden where it is a whole value: searching it everywhere takes too long. */
const longestSought = 1000

/** A string that has to be decoded to see what is personal in it is hidden as a whole. */
const hiddenLabel = 'encoded data'

/**
 * Numbers the personal values in the order in which they are given; of an encoded string the string as well as what is in it. `more`
 * are texts that stand outside every object.
 */
export function collectPersonal(
  found: readonly PersonalPlace[],
  more: readonly KnownText[] = [],
): PersonalStrings {
  const numbers = numberPlaceholders()
  const byRoot = new Map<JsonObject, Map<JsonPointer, string>>()
  const byText = new Map<string, string>()
  const learn = (text: string, mark: string) => {
    for (const form of secretForms(text)) {
      if (form.length >= shortestKnown && !byText.has(form)) byText.set(form, mark)
    }
  }
  for (const { root, datum } of found) {
    const value = valueOfDatum(root, datum)
    const pieces = piecesIn(value, datum)
    for (const piece of pieces) learn(piece, numbers.placeholderOf(datum.label, piece))
    if (value !== undefined && !isBlank(value) && pieces.length === 0) {
      const mark = numbers.placeholderOf(datum.label, value)
      if (datum.encoded === null && !datum.inName) setPlace(byRoot, root, datum.pointer, mark)
      for (const text of leavesOf(value)) learn(text, mark)
      if (datum.inName && typeof value === 'string') learn(pointerTo('', value).slice(1), mark)
    }
    const hiding = datum.encoded === null ? undefined : valueAt(root, datum.pointer)
    if (typeof hiding === 'string') {
      const mark = numbers.placeholderOf(hiddenLabel, hiding)
      setPlace(byRoot, root, datum.pointer, mark)
      learn(hiding, mark)
    }
  }
  for (const { text, label } of more) learn(text, numbers.placeholderOf(label, text))
  const sought = new Set([...byText.keys()].filter((text) => text.length <= longestSought))
  const markOf = (text: string) =>
    byText.get(text) ?? numbers.placeholderOf(text.includes('@') ? 'email' : 'jwt', text)
  const hideWith = (find: FindKnown) => (text: string) =>
    byText.get(text) ?? hideTexts(text, find, markOf)
  const hideInText = hideWith(createFindKnown(sought, false))
  return {
    placeholderAt: (root, pointer) => byRoot.get(root)?.get(pointer) ?? null,
    placeholderOf: (text) => byText.get(text) ?? null,
    hideInText,
    hideInProse: (text) => hideTexts(changeQuoted(text, hideInText), () => null, markOf),
    hideInName: hideWith(createFindKnown(sought, true)),
  }
}

/** What is personal in a text that says more besides; none where the value is personal as a whole. */
function piecesIn(value: JsonValue | undefined, datum: PersonalDatum): readonly string[] {
  if (datum.foundBy !== 'value' || datum.inName || typeof value !== 'string') return []
  return piecesOf(value, datum)
}

function setPlace(
  byRoot: Map<JsonObject, Map<JsonPointer, string>>,
  root: JsonObject,
  pointer: JsonPointer,
  mark: string,
): void {
  const places = byRoot.get(root) ?? new Map<JsonPointer, string>()
  byRoot.set(root, places.set(pointer, mark))
}

/** Changes what stands between “ and the next ”. By hand: a pattern would read on from each “ to the end. */
function changeQuoted(text: string, change: (quoted: string) => string): string {
  const [rest = '', ...closed] = text.split('”').toReversed()
  const changed = closed.toReversed().map((piece) => {
    const start = piece.indexOf('“')
    return start < 0 ? `${piece}”` : `${piece.slice(0, start)}${change(`${piece.slice(start)}”`)}`
  })
  return `${changed.join('')}${rest}`
}

/** The value that a pointer goes to; undefined where there is none. @see RFC 6901 section 4 */
export function valueAt(root: JsonObject, pointer: JsonPointer): JsonValue | undefined {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<JsonValue | undefined>((value, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (isJsonArray(value)) return value[Number(name)]
    return isJsonObject(value) ? memberOf(value, name) : undefined
  }, root)
}

function numberPlaceholders() {
  const byValue = new Map<string, string>()
  const counts = new Map<string, number>()
  return {
    placeholderOf(label: string, value: JsonValue): string {
      const key = JSON.stringify(value)
      const given = byValue.get(key)
      if (given !== undefined) return given
      const number = (counts.get(label) ?? 0) + 1
      counts.set(label, number)
      const mark = `‹${label} ${number}›`
      byValue.set(key, mark)
      return mark
    },
  }
}

function isBlank(value: JsonValue): boolean {
  if (value === null || value === '') return true
  if (isJsonArray(value)) return value.every(isBlank)
  return isJsonObject(value) && Object.values(value).every(isBlank)
}

/** Every text inside a value; a number counts as its digits. */
function leavesOf(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return String(value).length > shortestKnown ? [String(value)] : []
  if (isJsonArray(value)) return value.flatMap(leavesOf)
  return isJsonObject(value) ? Object.values(value).flatMap(leavesOf) : []
}
