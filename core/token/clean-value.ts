/** A token's text without what stood round it, and sentences about what was removed. */
export interface CleanValue {
  readonly value: string
  readonly notes: readonly string[]
}

const quotes = new Set(['"', "'", '`', '“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '\\'])
const punctuation = new Set([',', ';'])

/** Removes quotes and blanks at both ends of a token, and a comma or semicolon behind it: none of them is part of one. */
export function cleanValue(text: string): CleanValue {
  let from = 0
  let to = text.length
  const removed = { quotes: false, punctuation: false, blanks: false }
  while (from < to) {
    const first = text.charAt(from)
    if (!quotes.has(first) && !isBlank(first)) break
    removed[isBlank(first) ? 'blanks' : 'quotes'] = true
    from += 1
  }
  while (to > from) {
    const last = text.charAt(to - 1)
    if (!quotes.has(last) && !punctuation.has(last) && !isBlank(last)) break
    removed[isBlank(last) ? 'blanks' : quotes.has(last) ? 'quotes' : 'punctuation'] = true
    to -= 1
  }
  const notes: string[] = []
  if (removed.quotes) notes.push('Removed the quotes round the token.')
  if (removed.punctuation) notes.push('Removed the comma or semicolon behind the token.')
  if (removed.blanks) notes.push('Removed blanks round the token.')
  return { value: text.slice(from, to), notes }
}

function isBlank(character: string): boolean {
  return character.trim() === ''
}
