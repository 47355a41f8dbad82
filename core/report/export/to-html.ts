import { assertNever } from '../../assert-never.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlStyle, htmlStyleHash } from './html-style.ts'
import { type Block, type Fact, type Line, type Page, runsOf } from './page.ts'

/** Nothing is fetched or run, and no style but the page's own counts, whatever stands in it. */
const policy = `default-src 'none'; style-src '${htmlStyleHash}'; base-uri 'none'; form-action 'none'`

/** A page as one HTML file: no script, nothing fetched, for the screen in light and dark and for paper. */
export function pageToHtml(page: Page): string {
  const title = `${escapeHtml(page.title)}: ${escapeHtml(page.verdict.word)}`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<header><p class="kicker">${escapeHtml(page.title)}</p>`,
    `<h1 class="${page.verdict.state}">${escapeHtml(page.verdict.word)}</h1>`,
    ...page.lead.map(writeBlock),
    '</header>',
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

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'lead':
      return `<p class="lead">${escapeHtml(block.text)}</p>`
    case 'caution':
      return `<p class="caution" role="note"><strong>${escapeHtml(block.text)}</strong></p>`
    case 'facts':
      return `<dl>${writeFacts(block.facts)}</dl>`
    case 'table':
      return writeTable(block)
    case 'code':
      return `<figure><figcaption>${escapeHtml(block.caption)}</figcaption>\n<pre>${writeLines(block.text)}</pre></figure>`
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
    `<dl>${writeFacts(facts)}${source}</dl>`,
    '</article>',
  ].join('\n')
}

function writeFacts(facts: readonly Fact[]): string {
  return facts
    .map(([label, text]) => `<dt>${escapeHtml(label)}</dt><dd>${writeLine(text)}</dd>`)
    .join('\n')
}

function writeTable({ caption, head, rows }: Block & { kind: 'table' }): string {
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const body = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${writeLine(cell)}</td>`).join('')
    return `<tr><th scope="row">${writeLine(first)}</th>${rest}</tr>`
  })
  const name = escapeHtml(caption)
  return [
    // On a narrow screen the table scrolls by itself, with the keyboard too.
    `<div class="table" role="region" tabindex="0" aria-label="${name}">`,
    `<table><caption>${name}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('\n')
}

function writeLine(line: Line): string {
  return runsOf(line)
    .map((run) => (typeof run === 'string' ? escapeHtml(run) : writeCode(run.code)))
    .join(', ')
}

/** In characters: what is shorter is not broken into two lines. */
const short = 20

function writeCode(text: string): string {
  const unbroken = text.length <= short ? ' class="short"' : ''
  return `<code${unbroken}>${escapeHtml(text)}</code>`
}

function writeLines(text: string): string {
  return text.split(/\r?\n/).map(escapeHtml).join('\n')
}
