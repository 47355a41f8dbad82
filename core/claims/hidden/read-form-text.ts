import type { JsonObject } from '../../json.ts'

/** A longer text is not read as a form. */
const longest = 16_000
const mostPairs = 100

const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^?#\s]{0,2000}\?/i
const pair = /^[\w.[\]%+:-]{1,80}=/

/**
 * The pairs of a form, of a URL’s query, or of a text written like a cookie (`a=1; b=2`); null for every
 * other text. One pair alone counts only where its value is escaped.
 */
export function readForm(text: string): JsonObject | null {
  if (text.length > longest || !text.includes('=')) return null
  const start = address.exec(text)?.[0].length ?? (text.startsWith('?') ? 1 : 0)
  const end = text.indexOf('#', start)
  const query = text.slice(start, end < 0 ? text.length : end)
  const pairs = query.split(/&|; /, mostPairs)
  if (pairs.length === 1 && start === 0 && !query.includes('%')) return null
  if (!pairs.every((one) => pair.test(one)) || /\s/.test(query.replaceAll('; ', ''))) return null
  const entries = pairs.map((one): [string, string] => {
    const at = one.indexOf('=')
    return [unescapeForm(one.slice(0, at)), unescapeForm(one.slice(at + 1))]
  })
  return entries.some(([, value]) => value !== '') ? Object.fromEntries(entries) : null
}

function unescapeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
