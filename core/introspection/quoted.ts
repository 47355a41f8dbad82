import { escapeControls } from '../report/escape-controls.ts'

const longestQuote = 200

/** A server's own words for the midst of a sentence: on one line, escaped, at most 200 characters. */
export function quoted(text: string): string {
  const short = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
  return escapeControls(short.replaceAll(/\s+/g, ' ').trim())
}
