import { assertNever } from '../../assert-never.ts'
import { escapeControls } from '../escape-controls.ts'
import { htmlStyle } from './html-style.ts'
import type { Block, Fact, Page } from './page.ts'

/** A page as one HTML file: no script, nothing fetched, for the screen in light and dark and for paper. */
export function pageToHtml(page: Page): string {
  const title = `${escapeHtml(page.title)}: ${escapeHtml(page.verdict.word)}`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    // Inline style is all that the page needs: nothing can be fetched or run, whatever stands in it.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<header><p class="kicker">${escapeHtml(page.title)}</p>`,
    `<h1 class="${page.verdict.state}">${escapeHtml(page.verdict.word)}</h1></header>`,
    ...page.lead.map(writeBlock),
    ...page.sections.flatMap((section) => [
      `<section><h2>${escapeHtml(section.title)}</h2>`,
      ...section.blocks.map(writeBlock),
      '</section>',
    ]),
    `<footer>${escapeHtml(page.foot)}</footer>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Escapes a text for HTML, in text and in quoted attributes; control characters are shown as escapes. */
export function escapeHtml(text: string): string {
  return escapeControls(text).replaceAll(/[&<>"'`]/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'caution':
      return `<p class="caution" role="note"><strong>${escapeHtml(block.text)}</strong></p>`
    case 'facts':
      return writeFacts(block.facts)
    case 'table':
      return writeTable(block)
    case 'code':
      return `<figure><figcaption>${escapeHtml(block.caption)}</figcaption><pre>${writeLines(block.text)}</pre></figure>`
    case 'finding':
      return writeFinding(block)
    default:
      return assertNever(block)
  }
}

function writeFinding({ severity, rule, title, facts, link }: Block & { kind: 'finding' }): string {
  const source = `<dt>Source</dt><dd><a href="${escapeHtml(link.url)}" rel="noreferrer">${escapeHtml(link.text)}</a></dd>`
  return [
    '<article>',
    `<h3><span class="severity ${severity}">${severity}</span> ${escapeHtml(title)} <span class="rule">${escapeHtml(rule)}</span></h3>`,
    `<dl>${facts.map(writeFact).join('')}${source}</dl>`,
    '</article>',
  ].join('\n')
}

function writeFacts(facts: readonly Fact[]): string {
  return `<dl>${facts.map(writeFact).join('')}</dl>`
}

function writeFact([label, text]: Fact): string {
  return `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`
}

function writeTable({ caption, head, rows }: Block & { kind: 'table' }): string {
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const body = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(first)}</th>${rest}</tr>`
  })
  return [
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table>`,
  ].join('\n')
}

function writeLines(text: string): string {
  return text.split('\n').map(escapeHtml).join('\n')
}
