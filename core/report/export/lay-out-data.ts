import { categoryWords, entitlementWords } from '../../claims/category-words.ts'
import type { JsonObject } from '../../json.ts'
import { sayInstant } from '../../time/say-time.ts'
import { inventoryOf } from '../inventory.ts'
import type { MemberReading, Report } from '../report.ts'
import { sayDecryption, sayDialect, saySignature } from '../say-jwt.ts'
import { sayCircumstances, sayVerdict } from '../write-personal.ts'
import { type Block, code, type Fact, type Inline, type PageSection } from './page.ts'

const longestValue = 2000

/** The inventory of personal data and the reviewer's notes; null where there is neither. */
export function layOutPersonal(report: Report): PageSection | null {
  const { protection, entries } = inventoryOf(report)
  const notes = layOutReview(report)
  if (entries.length === 0 && notes.length === 0) return null
  const table: Block = {
    kind: 'table',
    caption: 'Personal data in the answer',
    head: ['Where', 'Category', 'Value', 'What entitles the caller', 'Verdict', 'Why it counts'],
    rows: entries.map((entry) => [
      code(entry.place),
      categoryWords[entry.datum.category],
      code(entry.value),
      entitlementWords[entry.datum.entitlement],
      [sayVerdict(entry), ...entry.rules.map(code)],
      entry.datum.why,
    ]),
  }
  return {
    title: `Personal data: ${entries.length === 0 ? 'none found' : entries.length}`,
    blocks: [
      { kind: 'paragraph', text: sayCircumstances(report, protection) },
      ...(entries.length === 0 ? [] : [table]),
      ...notes,
    ],
  }
}

function layOutReview({ review }: Report): readonly Block[] {
  const { claimsParameter, consent, legalBasis } = review
  const facts: readonly Fact[] = [
    ...(isBlank(claimsParameter) ? [] : [['claims parameter', code(claimsParameter)] as const]),
    ...(isBlank(consent) ? [] : [['Consent', consent] as const]),
    ...(isBlank(legalBasis) ? [] : [['Legal basis', legalBasis] as const]),
  ]
  if (facts.length === 0) return []
  return [
    { kind: 'paragraph', text: reviewNote },
    { kind: 'facts', facts },
  ]
}

const reviewNote =
  'The reviewer notes, and nothing checks it (that claims can be asked for at introspection is a proposal, no specification):'

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** Each member: as it came, for people, and what it means; null where there is none. */
export function layOutMembers({ members }: Report, timeZone: string): PageSection | null {
  if (members.length === 0) return null
  return {
    title: `Members of the answer: ${members.length}`,
    blocks: [
      {
        kind: 'table',
        caption: 'Members of the answer',
        head: ['Name', 'As it came', 'For people', 'Meaning'],
        rows: members.map((member) => [
          code(member.name),
          code(cut(JSON.stringify(member.value))),
          sayHuman(member, timeZone),
          member.meaning ?? 'not known to Token Loupe',
        ]),
      },
    ],
  }
}

function sayHuman({ human, instant }: MemberReading, timeZone: string): string {
  if (instant === null) return human ?? ''
  return timeZone === 'UTC' ? (human ?? '') : `${human} (${sayInstant(instant, { timeZone })})`
}

/** How a signed or encrypted answer is built and what checking it gave; null for plain JSON. */
export function layOutJwt({ jwt, dialect }: Report): PageSection | null {
  if (dialect === null) return null
  const facts: readonly (readonly [string, Inline | null])[] = [
    ['Form', sayDialect(dialect)],
    ['Encryption', jwt?.encryption ? sayDecryption(jwt.encryption.verdict) : null],
    ['Encryption header', sayHeader(jwt?.encryption?.header)],
    ['Signature', jwt?.signature ? saySignature(jwt.signature.verdict) : null],
    ['Signature header', sayHeader(jwt?.signature?.header)],
    ['Problems', jwt === null || jwt.problems.length === 0 ? null : jwt.problems.join(' ')],
  ]
  const claims = jwt?.claims ?? null
  return {
    title: 'Signed answer',
    blocks: [
      {
        kind: 'facts',
        facts: facts.flatMap(([label, text]) => (text === null ? [] : [[label, text]])),
      },
      ...(claims === null
        ? []
        : [{ kind: 'code', caption: 'Claims', text: JSON.stringify(claims, null, 2) } as const]),
    ],
  }
}

function sayHeader(header: JsonObject | null | undefined): Inline | null {
  return header ? code(JSON.stringify(header)) : null
}

/** When the token is valid, in sentences, and the moments behind them. */
export function layOutTimeline({ timeline }: Report, timeZone: string): PageSection {
  const { points, sentences } = timeline
  return {
    title: 'Validity',
    blocks: [
      ...sentences.map((text): Block => ({ kind: 'paragraph', text })),
      {
        kind: 'table',
        caption: 'Moments',
        head: ['When', 'What', 'From'],
        rows: points.map(({ at, label, from }) => [sayInstant(at, { timeZone }), label, from]),
      },
    ],
  }
}

/** Scopes required, granted, missing and extra; null where there is nothing to say of them. */
export function layOutScopes({ scopes }: Report): PageSection | null {
  const { granted, required, missing, extra } = scopes
  if (granted === null && required.length === 0) return null
  const list = (tokens: readonly string[]) => (tokens.length === 0 ? 'none' : tokens.map(code))
  const alike = missing.flatMap(({ nearMiss }) => nearMiss ?? [])
  const facts: readonly Fact[] = [
    ['Granted', granted === null ? 'not told' : list(granted)],
    ...(required.length === 0
      ? []
      : ([
          ['Required', list(required)],
          ['Missing', list(missing.map(({ scope }) => scope))],
          ...(alike.length === 0 ? [] : [['Only alike', list(alike)] as const]),
          ['Extra', list(extra)],
        ] as const)),
  ]
  return { title: 'Scopes', blocks: [{ kind: 'facts', facts }] }
}

function cut(text: string): string {
  const rest = text.length - longestValue
  return rest > 0 ? `${text.slice(0, longestValue)} … (${rest} characters more)` : text
}
