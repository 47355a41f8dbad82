import { expect } from 'vitest'

/** Equals every text with that part in it, and is no `any` as vitest's own is. */
export function containing(part: string): unknown {
  return expect.stringContaining(part)
}

/** Equals every text that the pattern matches. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern)
}
