import type { Severity } from '../../findings/finding.ts'

/** A line of a list of facts: what it is, and the text. */
export type Fact = readonly [label: string, text: string]

/** A part of a page. All texts are as they are: whoever writes the page escapes them. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'caution'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
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
