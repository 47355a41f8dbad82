// @vitest-environment jsdom
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { escapeControls } from '../../../../core/report/escape-controls.ts'
import { escapeHtml } from '../../../../core/report/export/escape-html.ts'
import { exportReport } from '../../../../core/report/export/export-report.ts'
import { htmlStyle, htmlStyleHash } from '../../../../core/report/export/html-style.ts'
import { hostileReport, hostileTexts } from './hostile-answer.ts'
import { context } from './leaky-report.ts'
import { sampleReports } from './sample-reports.ts'

const html = exportReport(hostileReport, 'html', context)
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html')
const page = parsed(html)
const all = (selector: string) => [...page.querySelectorAll(selector)]

describe('an HTML export of a hostile answer', () => {
  it('holds no element and no attribute but its own', () => {
    const elements =
      'html head meta title style body main header p h1 h2 h3 dl dt dd section article span a table caption thead tbody tr th td figure figcaption pre code footer strong div'
    const attributes =
      'lang charset http-equiv content name class scope href rel role tabindex aria-label'
    const names = all('*').map((element) => element.localName)
    expect([...new Set(names)].filter((name) => !elements.split(' ').includes(name))).toEqual([])
    const used = all('*').flatMap((element) => element.getAttributeNames())
    expect([...new Set(used)].filter((name) => !attributes.split(' ').includes(name))).toEqual([])
  })

  it('links to the sources of rules only', () => {
    const links = all('a').map((link) => link.getAttribute('href') ?? '')
    const sources = hostileReport.findings.map(({ source }) => source.url)
    expect(new Set(links)).toEqual(new Set(sources))
  })

  it.each(hostileTexts)('shows %j as a text', (text) => {
    expect(page.body.textContent).toContain(escapeControls(text))
  })

  it('holds no control character', () => {
    expect(['\0', '\u001b', '\u202e'].filter((control) => html.includes(control))).toEqual([])
  })
})

describe('an HTML export', () => {
  it('lets nothing be fetched or run, and its own style count alone', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(htmlStyle))
    const hash = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
    expect(htmlStyleHash).toBe(hash)
    expect(all('style').map((style) => style.textContent)).toEqual([htmlStyle])
    expect(htmlStyle).not.toMatch(/url\(|@import/)
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe(
      `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`,
    )
  })

  it.each(sampleReports)(
    'of %s has a language, headings in order and tables with heads',
    (_what, report) => {
      const one = parsed(exportReport(report, 'html', context))
      expect(one.documentElement.lang).toBe('en')
      const levels = [...one.querySelectorAll('h1,h2,h3')].map(({ localName }) =>
        Number(localName[1]),
      )
      expect(levels[0]).toBe(1)
      expect(levels.filter((level) => level === 1)).toEqual([1])
      expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
      const tables = [...one.querySelectorAll('table')]
      expect(tables.filter((table) => table.caption === null || table.tHead === null)).toEqual([])
      const severities = [...one.querySelectorAll('h3 .severity')].map((mark) => mark.textContent)
      expect(severities).toEqual(report.findings.map(({ severity }) => severity))
    },
  )
})

it('is accessible, as far as axe can tell without a browser', async () => {
  document.documentElement.innerHTML = page.documentElement.innerHTML
  document.documentElement.lang = 'en'
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id }) => id)).toEqual([])
}, 30_000)

describe('escapeHtml', () => {
  it.each([
    ['<a href="x">&\'`', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;&#96;'],
    ['\u202Ex', String.raw`\u202ex`],
  ])('%j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped)
  })
})
