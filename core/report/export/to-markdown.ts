import { assertNever } from '../../assert-never.ts'
import { codeBlock, codeSpan, escapeMarkdown } from './escape-markdown.ts'
import { type Block, type Fact, type Line, type Page, runsOf } from './page.ts'

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

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkdown(block.text)
    case 'lead':
      return `**${escapeMarkdown(block.text)}**`
    case 'caution':
      return `> **${escapeMarkdown(block.text)}**`
    case 'facts':
      return writeFacts(block.facts)
    case 'table':
      return writeTable(block.head, block.rows)
    case 'code':
      return `${escapeMarkdown(block.caption)}:\n\n${codeBlock(block.text)}`
    case 'finding':
      return writeFinding(block)
    default:
      return assertNever(block)
  }
}

function writeFinding({ severity, rule, title, facts, link }: Block & { kind: 'finding' }): string {
  const head = `### ${severity.toUpperCase()}: ${escapeMarkdown(title)} (${codeSpan(rule, false)})`
  const source = `- **Source:** [${escapeMarkdown(link.text)}](<${link.url}>)`
  return `${head}\n\n${writeFacts(facts)}\n${source}`
}

function writeFacts(facts: readonly Fact[]): string {
  return facts
    .map(([label, text]) => `- **${escapeMarkdown(label)}:** ${writeLine(text, false)}`)
    .join('\n')
}

function writeTable(head: readonly string[], rows: readonly (readonly Line[])[]): string {
  const line = (cells: readonly Line[]) =>
    `| ${cells.map((cell) => writeLine(cell, true)).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

function writeLine(line: Line, inTable: boolean): string {
  return runsOf(line)
    .map((run) => (typeof run === 'string' ? escapeMarkdown(run) : codeSpan(run.code, inTable)))
    .join(', ')
}
