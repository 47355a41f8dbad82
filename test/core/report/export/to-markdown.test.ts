import { describe, expect, it } from 'vitest'
import {
  codeBlock,
  codeSpan,
  escapeMarkdown,
} from '../../../../core/report/export/escape-markdown.ts'
import { exportReport } from '../../../../core/report/export/export-report.ts'
import { hostileReport } from './hostile-answer.ts'
import { context } from './leaky-report.ts'

/** What is left of a Markdown text without its blocks and spans of code. */
function withoutCode(markdown: string): string {
  return markdown
    .replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/(?<![\\`])(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '')
}

describe('a Markdown export of a hostile answer', () => {
  const markdown = exportReport(hostileReport, 'markdown', context)
  const prose = withoutCode(markdown)

  it('has no heading, image, link or HTML but its own', () => {
    const headings = prose.split('\n').filter((line) => line.startsWith('#'))
    expect(headings.filter((line) => line.includes('Heading'))).toEqual([])
    const links = [...prose.matchAll(/(?<!\\)\]\((.*?)\)/g)].map(([, link]) => link)
    const sources = hostileReport.findings.map(({ source }) => `<${source.url}>`)
    expect(new Set(links)).toEqual(new Set(sources))
    expect(prose).not.toMatch(/(?<!\\)<(?!https:\/\/)/)
    expect(prose).not.toMatch(/(?<!\\)!\[/)
  })

  it('mentions and refers to nobody', () => {
    expect(prose).toContain('everyone')
    expect(prose).not.toMatch(/@everyone|#1\b|!2\b|\$3|GH-4/)
  })

  it('links to no address that came from outside', () => {
    expect(prose).not.toMatch(/https:\/\/evil|www\.evil/)
  })

  it('starts no line with a command of a ticket system', () => {
    expect(prose).not.toMatch(/^\//m)
  })

  it('has as many cells in each row of a table as in its head', () => {
    const tables = prose.match(/^(?:\|.*\n)+/gm) ?? []
    const widths = tables.map((table) => {
      const rows = table.trimEnd().split('\n')
      return new Set(rows.map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length)).size
    })
    expect(tables.length).toBeGreaterThan(3)
    expect(widths.filter((count) => count !== 1)).toEqual([])
  })

  it('holds no control character', () => {
    const controls = ['\0', '\u001b', '\u202e']
    expect(controls.filter((control) => markdown.includes(control))).toEqual([])
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a*b_c`d', String.raw`a\*b\_c\`d`],
    ['x|y', String.raw`x\|y`],
    [String.raw`x\|y`, String.raw`x\\\|y`],
    ['a\nb', String.raw`a\\nb`],
    ['https://www.a.example', String.raw`https\://www\.a.example`],
    ['mailto:a', String.raw`mailto\:a`],
    [':smile:', String.raw`\:smile:`],
    [':100:', String.raw`\:100:`],
    ['it is so: yes, 14:03 (really).', 'it is so: yes, 14:03 (really).'],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['/close', String.raw`\/close`],
    ['===', String.raw`\===`],
    ['    code', 'code'],
    ['@name', '\\@\u2060name'],
    ['GH-12', 'GH-\u206012'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('codeSpan', () => {
  it.each([
    ['a plain name', 'sub', '`sub`'],
    ['markup', '<b>*x*</b>', '`<b>*x*</b>`'],
    ['backticks', 'a`b``c', '``` a`b``c ```'],
    ['blanks round it', ' a ', '`  a  `'],
    ['nothing', '', ''],
    ['a line break', 'a\nb', '`a\\nb`'],
  ])('%s', (_what, text, span) => {
    expect(codeSpan(text, true)).toBe(span)
  })

  it('escapes a vertical bar in a cell of a table, and leaves it elsewhere', () => {
    expect(codeSpan('a|b', true)).toBe(String.raw`a\|b`)
    expect(codeSpan('a|b', false)).toBe('`a|b`')
  })
})

describe('codeBlock', () => {
  it.each([
    ['lines', 'a\r\nb', '```\na\nb\n```'],
    ['a fence', '```\n~~~', '````\n```\n~~~\n````'],
    ['a long run', 'x`````y', '``````\nx`````y\n``````'],
    ['control characters', '\u001b\u202e', '```\n\\u001b\\u202e\n```'],
  ])('%s', (_what, text, block) => {
    expect(codeBlock(text)).toBe(block)
  })
})
