import { rules } from '../../core/findings/catalogue.ts'
import type { Severity, Source } from '../../core/findings/finding.ts'
import { beyondRules, beyondWords } from '../../core/findings/probe-rules.ts'
import { callRules, pastedOnlyRules } from '../../core/findings/request-rules.ts'

/** A rule of whatever kind, as the page shows it. */
interface Entry {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly needs: string
  readonly source: Source
  readonly advice: string
}

const groups = [
  ['REQ', 'Request and caller authentication'],
  ['RSP', 'HTTP response'],
  ['MEM', 'Members and types'],
  ['AUD', 'Audience, and who may ask'],
  ['JWT', 'Signed answers (RFC 9701)'],
  ['TOK', 'The token itself'],
  ['EXT', 'Extensions'],
  ['MD', 'Metadata'],
  ['PII', 'Personal data'],
] as const

const introduction = `# Rules

This page is written by \`npm run docs\` out of the rules themselves (core/findings); do not edit it.

Each rule has an id that stays the same: people quote it, silence it for a profile, and gate a CI job on it.
The severity is the one that a rule has by itself: security, error (a requirement is broken), warning, info. One
finding can be milder or worse; of personal data a rule says info where the profile lists the claim, and a warning
where a granted scope or the \`introspection\` member of the \`claims\` parameter (a proposal, no specification) covers it.
A rule whose needs are not met does not run, and the report says which and why. Rules that see one cause at one place
make one finding, that of the most specific rule, which names the others.
`

/** Writes docs/rules.md: a table a group, then what to do about each rule. */
export function writeRulesPage(): string {
  const entries = gatherEntries()
  const parts = groups.map(([prefix, heading]) =>
    writeGroup(
      heading,
      entries.filter(({ id }) => id.startsWith(`${prefix}-`)),
    ),
  )
  return [`${introduction}\n${entries.length} rules.\n`, ...parts].join('\n')
}

function gatherEntries(): readonly Entry[] {
  const pasted = new Set(pastedOnlyRules.map(({ id }) => id))
  const calls = callRules.map((rule) =>
    entryOf(rule, [pasted.has(rule.id) ? 'a pasted call' : 'a call', ...wordsOf(rule.needs)]),
  )
  const known = new Set(calls.map(({ id }) => id))
  const exchanges = rules
    .filter(({ id }) => !known.has(id))
    .map((rule) => entryOf(rule, wordsOf(rule.needs)))
  const beyond = beyondRules.map((rule) =>
    entryOf(rule, [`${beyondWords[rule.needs]}: ${rule.how.replace(/\.$/, '')}`]),
  )
  return [...calls, ...exchanges, ...beyond].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function wordsOf(needs: readonly { readonly what: string }[]): readonly string[] {
  return needs.map(({ what }) => what)
}

function entryOf(rule: Omit<Entry, 'needs'>, needs: readonly string[]): Entry {
  const { id, severity, title, source, advice } = rule
  return { id, severity, title, source, advice, needs: needs.join('; ') }
}

function writeGroup(heading: string, entries: readonly Entry[]): string {
  const lines = entries.map(
    ({ id, severity, title, needs, source }) =>
      `| ${id} | ${severity} | ${cell(title)} | ${cell(needs)} | ${linkTo(source)} |`,
  )
  return [
    `## ${heading}`,
    '',
    '| id | severity | finding | needs | source |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    ...entries.map(({ id, advice }) => `- **${id}** ${advice}`),
    '',
  ].join('\n')
}

function linkTo({ spec, section, url }: Source): string {
  return `[${cell(spec)}${section === '' ? '' : ` section ${cell(section)}`}](${url})`
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`)
}
