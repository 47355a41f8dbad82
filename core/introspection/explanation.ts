/** What happened, and what to do about it: two texts for people. */
export interface Explanation {
  /** One sentence. */
  readonly sentence: string
  /** One or more sentences. */
  readonly advice: string
}
