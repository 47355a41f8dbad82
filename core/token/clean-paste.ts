/** A paste without what nobody sees, and sentences about it; `problem` says why it can not be used. */
export interface CleanPaste {
  readonly text: string
  readonly notes: readonly string[]
  readonly problem: string | null
}

/** Zero-width characters, soft hyphens, direction marks, byte order marks. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

const quotePairs = ['""', "''", '``', '“”', '„“', '‘’', '‚‘', '«»']

/** Removes invisible characters, mail quotation marks and code fences round the whole paste; refuses control characters. */
export function cleanPaste(pasted: string): CleanPaste {
  const visible = pasted.replace(invisible, '')
  const control = firstControl(visible)
  if (control !== null) return { text: '', notes: [], problem: sayControl(control) }
  const notes: string[] = []
  if (visible.length < pasted.length)
    notes.push(`Removed ${sayCount(pasted.length - visible.length, 'invisible character')}.`)
  const trimmed = visible.trim()
  if (trimmed !== visible && trimmed !== '')
    notes.push('Removed blanks or line breaks round the text.')
  const unquoted = withoutMailQuotation(trimmed)
  if (unquoted !== trimmed) notes.push('Removed the “>” in front of the lines.')
  const unfenced = withoutFence(unquoted)
  if (unfenced !== unquoted) notes.push('Removed the code fence round the text.')
  const text = withoutQuotePair(unfenced)
  if (text !== unfenced) notes.push('Removed the quotes round the text.')
  return { text, notes, problem: null }
}

/** The code point of the first C0 or C1 control character that is no tab and no line break. */
export function firstControl(text: string): number | null {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const blank = code === 0x09 || code === 0x0a || code === 0x0d
    if ((code < 0x20 && !blank) || (code >= 0x7f && code <= 0x9f)) return code
  }
  return null
}

/** The refusal of a control character, as a sentence that says what to do. */
export function sayControl(code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return `What was pasted holds a control character (${name}), which no token has. Copy the token again from where it was issued, not from a terminal’s or an editor’s raw output.`
}

/** A number with its noun: `1 blank`, `3 blanks`. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function withoutMailQuotation(text: string): string {
  if (!text.startsWith('>')) return text
  const lines = text.split('\n')
  if (!lines.every((line) => line.startsWith('>') || line.trim() === '')) return text
  return lines
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n')
    .trim()
}

function withoutFence(text: string): string {
  if (!text.startsWith('```') || !text.endsWith('```') || text.length < 7) return text
  const inner = text.slice(3, -3)
  const firstLine = inner.indexOf('\n')
  const language = firstLine < 0 ? '' : inner.slice(0, firstLine).trim()
  return (/^[a-z]{0,20}$/i.test(language) && firstLine >= 0 ? inner.slice(firstLine) : inner).trim()
}

function withoutQuotePair(text: string): string {
  const inner = text.slice(1, -1)
  const pair = quotePairs.find(
    ([open = '', close = '']) =>
      text.length > 1 && text.startsWith(open) && text.endsWith(close) && !inner.includes(close),
  )
  return pair === undefined ? text : inner.trim()
}
