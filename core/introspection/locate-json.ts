import {
  type DocumentNode,
  type MemberNode,
  type ObjectNode,
  parse,
  type ValueNode,
} from '@humanwhocodes/momoa'
import { type JsonPointer, pointerTo } from '../json.ts'
import { scanJson } from './scan-json.ts'

/** A stretch of a text in UTF-16 indexes; `end` is behind its last character. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a value stands in a JSON text, and the name in front of it; null in an array and for the whole text. */
export interface JsonLocation {
  readonly name: Span | null
  readonly value: Span
}

/** The places of a JSON text. Of names that occur twice the last counts, as in reading; the others are `repeated`. */
export interface JsonLocations {
  readonly at: ReadonlyMap<JsonPointer, JsonLocation>
  readonly repeated: readonly (JsonLocation & { readonly pointer: JsonPointer })[]
}

/** A longer text is not taken apart: in characters. */
const longestLocated = 1_000_000

/**
 * Finds where each value of a JSON text stands in it. Null where the text is no JSON, longer than a million characters,
 * or nests deeper than 200 levels. A byte order mark in front is passed over.
 * @see RFC 6901
 */
export function locateJson(text: string): JsonLocations | null {
  const marked = text.startsWith('\uFEFF')
  const document = text.length > longestLocated ? null : parseText(marked ? text.slice(1) : text)
  if (document === null) return null
  const found: Found = { at: new Map(), repeated: [], shift: marked ? 1 : 0 }
  locate(document.body, '', null, found)
  return { at: found.at, repeated: found.repeated }
}

interface Found {
  readonly at: Map<JsonPointer, JsonLocation>
  readonly repeated: (JsonLocation & { readonly pointer: JsonPointer })[]
  readonly shift: number
}

function parseText(text: string): DocumentNode | null {
  const { tooDeep, tooMany } = scanJson(text)
  if (tooDeep || tooMany) return null
  try {
    return parse(text, { mode: 'json', ranges: true })
  } catch {
    return null
  }
}

function locate(node: ValueNode, pointer: JsonPointer, name: Span | null, found: Found): void {
  found.at.set(pointer, { name, value: spanOf(node, found) })
  if (node.type === 'Object') locateMembers(node, pointer, found)
  else if (node.type === 'Array') {
    for (const [index, element] of node.elements.entries()) {
      locate(element.value, pointerTo(pointer, index), null, found)
    }
  }
}

function locateMembers({ members }: ObjectNode, pointer: JsonPointer, found: Found): void {
  const last = new Map(members.map((member) => [nameOf(member), member]))
  for (const member of members) {
    const inner = pointerTo(pointer, nameOf(member))
    const name = spanOf(member.name, found)
    if (last.get(nameOf(member)) === member) locate(member.value, inner, name, found)
    else found.repeated.push({ pointer: inner, name, value: spanOf(member.value, found) })
  }
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name
}

function spanOf(node: { readonly range?: readonly number[] }, { shift }: Found): Span {
  const [start = 0, end = 0] = node.range ?? []
  return { start: start + shift, end: end + shift }
}

/** A place in a text, from 1; columns count UTF-16 units. */
export interface LineAndColumn {
  readonly line: number
  readonly column: number
}

/** Makes a function that tells line and column of an index of a text, each time in few steps. */
export function lineFinder(text: string): (index: number) => LineAndColumn {
  const begins = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) begins.push(at + 1)
  return (index) => {
    let low = 0
    let high = begins.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((begins[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: index - (begins[low] ?? 0) + 1 }
  }
}
