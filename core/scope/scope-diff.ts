/** Scope tokens required, granted, missing and extra. Exact, case-sensitive, order-free. @see RFC 6749 section 3.3 */
export interface ScopeDiff {
  readonly required: readonly string[]
  /** Null where the answer tells no scope. */
  readonly granted: readonly string[] | null
  readonly missing: readonly {
    readonly scope: string /** A granted token that looks like it. */
    readonly nearMiss: string | null
  }[]
  readonly extra: readonly string[]
  readonly present: readonly string[]
}
