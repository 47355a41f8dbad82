import { escapeControls } from './escape-controls.ts'
import { wrapText } from './wrap-text.ts'

/** How a stretch of text looks where the terminal shows colour. */
export type TextStyle = 'plain' | 'strong' | 'dim' | 'good' | 'bad' | 'caution'

const ansi: Readonly<Record<TextStyle, string>> = {
  plain: '',
  strong: '\u001b[1m',
  dim: '\u001b[2m',
  good: '\u001b[1;32m',
  bad: '\u001b[1;31m',
  caution: '\u001b[33m',
}

/** A page of text for a terminal: what goes in is escaped, wrapped, then coloured. */
export interface TextPage {
  /** A heading, after an empty line. */
  readonly heading: (text: string) => void
  readonly paragraph: (text: string, indent: number, style?: TextStyle) => void
  /** A label in a column of its own, the text beside it. */
  readonly labelled: (label: string, text: string, column: Column, style?: TextStyle) => void
  readonly toString: () => string
}

/** Where a labelled line begins and how wide its label is, in characters. */
export interface Column {
  readonly indent: number
  readonly label: number
  readonly labelStyle?: TextStyle
}

/** An empty page of that width in characters; less than 40 counts as 40. */
export function createTextPage(options: {
  readonly color: boolean
  readonly width: number
}): TextPage {
  const width = Math.max(40, Math.floor(options.width) || 80)
  const lines: string[] = []
  const add = (more: readonly string[]) => {
    for (const line of more) lines.push(line)
  }
  const styled = (text: string, style: TextStyle) =>
    options.color && style !== 'plain' && text !== '' ? `${ansi[style]}${text}\u001b[0m` : text
  const blank = (count: number) => ' '.repeat(count)
  const set = (text: string, first: string, rest: string) =>
    wrapText(escapeControls(text), { first, rest }, width)
  return {
    heading: (text) => {
      add(['', ...set(text, '', '').map((line) => styled(line, 'strong'))])
    },
    paragraph: (text, indent, style = 'plain') => {
      add(set(text, blank(indent), blank(indent)).map((line) => styled(line, style)))
    },
    labelled: (label, text, column, style = 'plain') => {
      const { indent, labelStyle = 'plain' } = column
      const shown = escapeControls(label)
      const rest = blank(indent + column.label)
      const gap = column.label - Array.from(shown).length
      const body = set(text, rest, rest).map((line) => styled(line.slice(rest.length), style))
      if (gap > 0) {
        const [first = '', ...others] = body
        const head = `${blank(indent)}${styled(shown, labelStyle)}${blank(gap)}`
        add([`${head}${first}`.trimEnd(), ...others.map((line) => `${rest}${line}`)])
        return
      }
      const head = set(shown, blank(indent), blank(indent + 2))
      add(head.map((line) => styled(line, labelStyle)))
      add(body.map((line) => `${rest}${line}`))
    },
    toString: () => `${lines.join('\n').replace(/^\n+/, '')}\n`,
  }
}
