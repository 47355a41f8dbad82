/**
 * The arguments that a program gets of a line at the prompt of Windows: `cmd` takes the carets away, then the C runtime
 * reads quotation marks and backslashes. For lines in which no quotation mark is bare.
 */
export function playCmd(line: string): readonly string[] {
  const joined = line.replaceAll(/\^\r?\n/g, '').replaceAll(/\^([\s\S])/g, '$1')
  const words: string[] = []
  let word: string | null = null
  let quoted = false
  for (let at = 0; at < joined.length; ) {
    const slashes = /^\\*/.exec(joined.slice(at))?.[0].length ?? 0
    const next = joined.charAt(at + slashes)
    if (slashes > 0) {
      const kept = next === '"' ? Math.floor(slashes / 2) : slashes
      word = (word ?? '') + '\\'.repeat(kept)
      at += slashes
      if (next === '"' && slashes % 2 === 1) {
        word += '"'
        at += 1
      }
    } else {
      if (next === '"') {
        word ??= ''
        quoted = !quoted
      } else if (!quoted && /\s/.test(next)) {
        if (word !== null) words.push(word)
        word = null
      } else word = (word ?? '') + next
      at += 1
    }
  }
  if (quoted) throw new Error('a quotation mark has no partner')
  return word === null ? words : [...words, word]
}
