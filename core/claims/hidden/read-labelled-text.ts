import type { JsonObject } from '../../json.ts'

const mostEntries = 100
const longest = 20_000

const line = /^([\p{L}_][\p{L}\p{N}_. -]{0,40})(?:;[^:\n]{0,80})?::? ?(\S.{0,500})$/u
const element =
  /<(?:[\w-]{1,20}:)?([A-Za-z][\w-]{1,40})(?:\s[^<>]{0,200})?>([^<>]{1,300})<\/(?:[\w-]{1,20}:)?\1>/g
const samlAttribute =
  /\bName="([^"<>]{1,200})"[^<>]{0,200}>\s{0,100}<(?:[\w-]{1,20}:)?AttributeValue[^<>]{0,200}>([^<>]{1,300})</g

/**
 * The entries of a text that names what it holds: lines such as those of a vCard, of LDIF or of YAML,
 * elements of XML and attributes of SAML. Null for every other text.
 */
export function readLabelledText(text: string): JsonObject | null {
  if (text.length > longest) return null
  if (text.startsWith('<')) return entriesOf(text.matchAll(element), text.matchAll(samlAttribute))
  return text.includes('\n') && text.includes(':') ? readLines(text) : null
}

function readLines(text: string): JsonObject | null {
  const lines = text.split(/\r?\n/, mostEntries).filter((one) => one.trim() !== '')
  const read = lines.map((one) => line.exec(one.trim()))
  const known = read.filter((one) => one !== null)
  if (known.length < 2 || known.length < lines.length * 0.7) return null
  return entriesOf(known)
}

function entriesOf(...found: readonly Iterable<RegExpMatchArray>[]): JsonObject | null {
  const entries = found
    .flatMap((matches) => [...matches])
    .slice(0, mostEntries)
    .map(([, name = '', value = '']): [string, string] => [name, value.trim()])
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
