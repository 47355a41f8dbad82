/** One moment on the validity timeline. */
export interface TimelinePoint {
  readonly kind: 'iat' | 'nbf' | 'auth_time' | 'exp' | 'now' | 'server-date'
  /** Epoch milliseconds. */
  readonly at: number
  readonly label: string
  /** Where it comes from: the answer, the decoded token (not verified), a header, this machine's clock. */
  readonly from: 'answer' | 'token' | 'header' | 'clock'
}

/** The validity timeline as a model; drawing it is the window's work. */
export interface Timeline {
  /** In the order of time. */
  readonly points: readonly TimelinePoint[]
  /** Epoch milliseconds of the span in which the token is valid; an end is null where it is open. */
  readonly valid: { readonly from: number | null; readonly to: number | null }
  /** The band round now within which two clocks may differ, epoch milliseconds. */
  readonly skew: { readonly from: number; readonly to: number }
  /** Server `Date` minus this machine's clock, in seconds; null without a Date header. */
  readonly clockDifferenceSeconds: number | null
  /** The same as text, one sentence a line, in the order of time. */
  readonly sentences: readonly string[]
}
