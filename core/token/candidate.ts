import type { PasteSource, TokenKind } from './token.ts'

/** A token as it stood in the paste, before it is cleaned and decoded. */
export interface Candidate {
  readonly value: string
  /** What the place says of its kind. */
  readonly kind: TokenKind
  readonly scheme: string | null
}

/** What the reader of one form of paste made of it; `problem` counts only where there is no candidate. */
export interface CandidateReading {
  readonly source: Exclude<PasteSource, 'nothing'>
  readonly candidates: readonly Candidate[]
  readonly notes: readonly string[]
  readonly problem: string | null
}

/** Reads one form of paste; null where the text has another form. */
export type CandidateReader = (text: string) => CandidateReading | null

/** A candidate of unknown kind, without a scheme. */
export function bareCandidate(value: string): Candidate {
  return { value, kind: 'unknown', scheme: null }
}
