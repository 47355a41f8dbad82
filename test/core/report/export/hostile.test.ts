import { describe, expect, it } from 'vitest'
import { exportReport } from '../../../../core/report/export/export-report.ts'
import { escapeHtml } from '../../../../core/report/export/to-html.ts'
import { escapeMarkdown } from '../../../../core/report/export/to-markdown.ts'
import { redactReport } from '../../../../core/report/redact.ts'
import { reportOf } from '../report-of.ts'
import { context } from './leaky-report.ts'

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</pre></style><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '| a | b |\n# Heading\n```\n~~~\n/close',
  '@everyone #1 !2 &amp; $3',
  'https://evil.example www.evil.example',
  '\u001b[31mred\u202Eevil\u0000',
  '" onmouseover="alert(1)',
]

const body = {
  active: true,
  client_id: hostile[0] ?? '',
  ...Object.fromEntries(hostile.map((text, index) => [`x${index} ${text}`, text])),
}
const report = redactReport(
  reportOf({ body, profile: { name: '<b>Orders</b> [x](javascript:1)' } }),
)

describe('an HTML export of a hostile answer', () => {
  const html = exportReport(report, 'html', context)

  it('holds no markup but its own', () => {
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag))
    const own =
      '!doctype html head meta title style body main header p h1 h2 h3 dl dt dd section article span a table caption thead tbody tr th td figure figcaption pre footer strong'
    expect([...tags].filter((tag) => !own.split(' ').includes(tag ?? ''))).toEqual([])
    expect(html).not.toMatch(/<[^>]+ on\w+=/)
  })

  it('links to the sources of rules only, and fetches nothing', () => {
    const links = [...html.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')\s>]*)/g)]
    const outside = links.map(([, link]) => link).filter((link) => link?.includes('evil') === true)
    expect(outside).toEqual([])
    expect(html).toContain("default-src 'none'")
  })

  it('shows control characters as escapes', () => {
    expect(html).toContain(String.raw`\u001b[31mred\u202eevil\u0000`)
    expect(['\0', '\u001b', '\u202e'].filter((control) => html.includes(control))).toEqual([])
  })
})

describe('a Markdown export of a hostile answer', () => {
  const markdown = exportReport(report, 'markdown', context)
  const outsideCode = markdown.replaceAll(/(`{3,})\n[\s\S]*?\n\1/g, '')

  it('has no heading, image, link or HTML but its own', () => {
    const headings = outsideCode.split('\n').filter((line) => line.startsWith('#'))
    expect(headings.filter((line) => line.includes('Heading'))).toEqual([])
    const links = [...outsideCode.matchAll(/(?<!\\)\]\((.*?)\)/g)].map(([, link]) => link)
    expect(links.filter((link) => !/^<https:\/\/[^<>]+>$/.test(link ?? ''))).toEqual([])
    expect(outsideCode).not.toMatch(/(?<!\\)<(?!https:\/\/)/)
    expect(outsideCode).not.toMatch(/(?<!\\)!\[/)
  })

  it('mentions and refers to nobody', () => {
    expect(outsideCode).not.toMatch(/@everyone|#1\b|!2\b/)
  })

  it('keeps code in a fence that its text can not end', () => {
    const fences = markdown.split('\n').filter((line) => /^`{3,}$/.test(line))
    expect(fences.length % 2).toBe(0)
    expect(fences.length).toBeGreaterThan(0)
  })

  it('starts no line with a command of a ticket system', () => {
    expect(outsideCode).not.toMatch(/^\//m)
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a*b_c`d', String.raw`a\*b\_c\`d`],
    ['x|y', String.raw`x\|y`],
    ['a\nb', String.raw`a\\nb`],
    ['https://www.a.example', String.raw`https\://www\.a.example`],
    ['mailto:a', String.raw`mailto\:a`],
    [':smile:', String.raw`\:smile:`],
    ['it is so: yes, 14:03 (really).', 'it is so: yes, 14:03 (really).'],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['/close', String.raw`\/close`],
    ['===', String.raw`\===`],
    ['@name', '\\@\u2060name'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('escapeHtml', () => {
  it.each([
    ['<a href="x">&\'`', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;&#96;'],
    ['\u202Ex', String.raw`\u202ex`],
  ])('%j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped)
  })
})
