import { escapeControls } from '../escape-controls.ts'

/**
 * Escapes a text so that CommonMark and the dialects of ticket systems show it as it is: marks that format are escaped,
 * colons and dots where they would make a link, the beginning where it would make a list, and an invisible word joiner
 * keeps `@name`, `#1`, `GH-1` and their like from being mentions and references.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return escapeControls(text.trim())
    .replaceAll(/[\\`*_{}[\]<>#!|~@&$^]/g, String.raw`\$&`)
    .replaceAll(/:(?=[/A-Za-z+_-]|\d{1,9}:)/g, String.raw`\:`)
    .replaceAll(/(?<=www)\./gi, String.raw`\.`)
    .replace(/^[-+=/]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
    .replaceAll(/[@#!~&$^%](?=[\p{L}\p{N}_"'\\])/gu, '$&\u2060')
    .replaceAll(/(?<=GH)-(?=\d)/gi, '-\u2060')
}

/**
 * A text as a code span, in which nothing is formatted, linked or mentioned. In a cell of a table a text with a vertical
 * bar is escaped instead: dialects differ in what ends a cell inside code.
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function codeSpan(text: string, inTable: boolean): string {
  const shown = escapeControls(text)
  if (shown.trim() === '' || (inTable && shown.includes('|'))) return escapeMarkdown(shown)
  const fence = '`'.repeat(longestRun(shown) + 1)
  return fence.length > 1 || /^ .* $/.test(shown)
    ? `${fence} ${shown} ${fence}`
    : `${fence}${shown}${fence}`
}

/** A text of several lines as a block of code; its fence is longer than any run of backticks in it. */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  const lines = text.split(/\r?\n/).map(escapeControls)
  return [fence, ...lines, fence].join('\n')
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
}
