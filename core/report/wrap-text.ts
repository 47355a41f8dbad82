/** How lines are set: the first begins with `first`, the others with `rest`. */
export interface Indent {
  readonly first: string
  readonly rest: string
}

/** Sets a text in lines of at most `width` characters; a longer word is broken. At least 8 fit beside the indent. */
export function wrapText(text: string, indent: Indent, width: number): readonly string[] {
  const room = Math.max(8, width - Math.max(indent.first.length, indent.rest.length))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((part) => breakWord(part, room))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (lengthOf(longer) <= room) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  lines.push(line)
  return lines.map((content, index) =>
    `${index === 0 ? indent.first : indent.rest}${content}`.trimEnd(),
  )
}

function breakWord(word: string, room: number): readonly string[] {
  if (lengthOf(word) <= room) return [word]
  const characters = Array.from(word)
  const pieces: string[] = []
  for (let at = 0; at < characters.length; at += room) {
    pieces.push(characters.slice(at, at + room).join(''))
  }
  return pieces
}

function lengthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : Array.from(text).length
}
