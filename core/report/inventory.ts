import type { PersonalDatum } from '../claims/personal.ts'
import { type Finding, type Severity, severities } from '../findings/finding.ts'
import { keysOf, placeOf } from '../findings/places.ts'
import { sayPlace } from '../findings/say-place.ts'
import { headersOf } from '../introspection/headers.ts'
import type { JsonObject, JsonValue } from '../json.ts'
import { escapeControls } from './escape-controls.ts'
import { valueAt } from './personal-strings.ts'
import type { Report } from './report.ts'

/** How the answer that carries the data was protected on top of TLS. @see RFC 9701 section 5 */
export type Protection = 'plain' | 'signed' | 'encrypted' | 'signed and encrypted'

/** One piece of personal data with what was made of it. */
export interface InventoryEntry {
  readonly datum: PersonalDatum
  /** Where it stands, in words. */
  readonly place: string
  /** The value as the report holds it: a placeholder in a redacted report. */
  readonly value: string
  /** The worst that a rule said of this place; null where every rule was silent. */
  readonly verdict: Severity | null
  /** The rules that spoke of it, those that the profile silences last. */
  readonly rules: readonly string[]
  /** True where every rule that spoke of it is silenced. */
  readonly silenced: boolean
}

/** All personal data that one exchange gave away. */
export interface Inventory {
  readonly protection: Protection
  readonly entries: readonly InventoryEntry[]
}

/** Lists the personal data of a report, each piece with value, judgement and reason. */
export function inventoryOf(report: Report): Inventory {
  const said: Said = {
    members: membersOf(report),
    heard: byPlace(report.findings),
    silenced: byPlace(report.silenced),
  }
  return {
    protection: protectionOf(report),
    entries: report.personal.map((datum) => entryOf(datum, report, said)),
  }
}

/** What entries look up: members by name, findings by each of their places. */
interface Said {
  readonly members: JsonObject
  readonly heard: FindingsByPlace
  readonly silenced: FindingsByPlace
}

type FindingsByPlace = ReadonlyMap<string, readonly Finding[]>

function byPlace(findings: readonly Finding[]): FindingsByPlace {
  const found = new Map<string, Finding[]>()
  for (const finding of findings.filter(isOfPersonalData)) {
    for (const place of finding.where) {
      const [key] = keysOf(place)
      const there = found.get(key)
      if (there === undefined) found.set(key, [finding])
      else there.push(finding)
    }
  }
  return found
}

/** Which protection an answer had. Only a signature that verifies counts. */
export function protectionOf({ jwt }: Report): Protection {
  const encrypted = jwt?.encryption != null
  const signed = jwt?.signature?.verdict.state === 'verified'
  if (encrypted) return signed ? 'signed and encrypted' : 'encrypted'
  return signed ? 'signed' : 'plain'
}

function entryOf(datum: PersonalDatum, report: Report, said: Said): InventoryEntry {
  const keys = keysOf(placeOf(datum))
  const heard = keys.flatMap((key) => said.heard.get(key) ?? [])
  const silenced = keys.flatMap((key) => said.silenced.get(key) ?? [])
  return {
    datum,
    place: sayDatumPlace(datum),
    value: shownValue(datum, report, said.members),
    verdict: severities.find((severity) => heard.some((one) => one.severity === severity)) ?? null,
    rules: [...new Set([...heard, ...silenced].map(({ rule }) => rule))],
    silenced: heard.length === 0 && silenced.length > 0,
  }
}

function isOfPersonalData({ rule }: { readonly rule: string }): boolean {
  return rule.startsWith('PII-') || rule === 'MEM-03'
}

function sayDatumPlace(datum: PersonalDatum): string {
  const place = escapeControls(sayPlace(placeOf(datum)))
  const name = datum.inName ? ', in its name' : ''
  if (datum.encoded === null) return `${place}${name}`
  const { as, pointer } = datum.encoded
  return `${place}${name}, inside its ${as}${pointer === '' ? '' : ` at ${escapeControls(pointer)}`}`
}

function shownValue(datum: PersonalDatum, report: Report, members: JsonObject): string {
  const { part, pointer } = datum
  switch (part) {
    case 'answer':
      return datum.inName ? nameIn(pointer) : say(valueAt(members, pointer))
    case 'jwt':
      return datum.inName ? nameIn(pointer) : say(valueAt(report.jwt?.claims ?? {}, pointer))
    case 'response-header': {
      return headersOf(report.response?.headers ?? [], nameIn(pointer))
        .map(say)
        .join(', ')
    }
    case 'body':
      return `${datum.label} in the text of the body`
  }
}

function nameIn(pointer: string): string {
  const step = pointer.slice(pointer.lastIndexOf('/') + 1)
  return escapeControls(step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const longest = 200

function say(value: JsonValue | undefined): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return escapeControls(text.length > longest ? `${text.slice(0, longest)}…` : text)
}

function membersOf({ members }: Report): JsonObject {
  return Object.fromEntries(members.map(({ name, value }) => [name, value]))
}
