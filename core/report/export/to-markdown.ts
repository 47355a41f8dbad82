import { assertNever } from '../../assert-never.ts'
import { escapeControls } from '../escape-controls.ts'
import type { Block, Fact, Page } from './page.ts'

/** A page as Markdown for a ticket. What came from outside can not format, link, mention or embed anything. */
export function pageToMarkdown(page: Page): string {
  const parts = [
    `# ${escapeMarkdown(page.title)}: ${escapeMarkdown(page.verdict.word)}`,
    ...page.lead.map(writeBlock),
    ...page.sections.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...blocks.map(writeBlock),
    ]),
    `*${escapeMarkdown(page.foot)}*`,
  ]
  return `${parts.join('\n\n')}\n`
}

/**
 * Escapes a text so that CommonMark and the dialects of ticket systems show it as it is: marks that format are escaped,
 * colons and dots where they would make a link, the beginning where it would make a list, and an invisible word joiner
 * keeps `@name`, `#1` and their like from being mentions and references.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return escapeControls(text)
    .replaceAll(/[\\`*_{}[\]<>#!|~@&$^]/g, String.raw`\$&`)
    .replaceAll(/:(?=[/A-Za-z+-])/g, String.raw`\:`)
    .replaceAll(/(?<=www)\./gi, String.raw`\.`)
    .replace(/^[-+=/]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
    .replaceAll(/[@#!~&$^%](?=[\p{L}\p{N}_"'\\])/gu, '$&\u2060')
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkdown(block.text)
    case 'caution':
      return `> **${escapeMarkdown(block.text)}**`
    case 'facts':
      return writeFacts(block.facts)
    case 'table':
      return writeTable(block.head, block.rows)
    case 'code':
      return `${escapeMarkdown(block.caption)}:\n\n${writeCode(block.text)}`
    case 'finding':
      return writeFinding(block)
    default:
      return assertNever(block)
  }
}

function writeFinding({ severity, rule, title, facts, link }: Block & { kind: 'finding' }): string {
  const source = `- **Source:** [${escapeMarkdown(link.text)}](<${link.url}>)`
  const head = `### ${severity.toUpperCase()}: ${escapeMarkdown(title)} (${escapeMarkdown(rule)})`
  return `${head}\n\n${writeFacts(facts)}\n${source}`
}

function writeFacts(facts: readonly Fact[]): string {
  return facts
    .map(([label, text]) => `- **${escapeMarkdown(label)}:** ${escapeMarkdown(text)}`)
    .join('\n')
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** The fence is longer than any run of backticks in the text, so that the text can not end it. */
function writeCode(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  const lines = text.split('\n').map(escapeControls)
  return `${fence}\n${lines.join('\n')}\n${fence}`
}
