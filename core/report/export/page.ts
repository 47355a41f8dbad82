import type { Severity } from '../../findings/finding.ts'

/** A run of text: prose, or something to be read letter by letter, a value or a name that came from outside. */
export type Inline = string | { readonly code: string }

/** A text in one line: one run, or a list of them. */
export type Line = Inline | readonly Inline[]

/** A line of a list of facts: what it is, and the text. */
export type Fact = readonly [label: string, text: Line]

/** A part of a page. All texts are as they are: whoever writes the page escapes them. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The sentence that says it all. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'caution'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Line[])[]
    }
  | { readonly kind: 'code'; readonly caption: string; readonly text: string }
  | {
      readonly kind: 'finding'
      readonly severity: Severity
      readonly rule: string
      readonly title: string
      readonly facts: readonly Fact[]
      readonly link: { readonly text: string; readonly url: string }
    }

/** A part of the report under a heading. */
export interface PageSection {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A report laid out for reading, in no format yet. */
export interface Page {
  readonly title: string
  /** The verdict in a word, for people and for styling. */
  readonly verdict: {
    readonly state: 'active' | 'inactive' | 'no-valid-answer'
    readonly word: string
  }
  readonly lead: readonly Block[]
  readonly sections: readonly PageSection[]
  readonly foot: string
}

/** The runs of a line. */
export function runsOf(line: Line): readonly Inline[] {
  return isList(line) ? line : [line]
}

function isList(line: Line): line is readonly Inline[] {
  return Array.isArray(line)
}

/** A text to be read letter by letter. */
export function code(text: string): Inline {
  return { code: text }
}
