import { createNearMissFinder } from './near-miss.ts'
import type { ScopeDiff } from './scope-diff.ts'

/**
 * Compares required with granted scope tokens: exact, case-sensitive, order-free, each token once.
 * Where the answer tells no scope (`granted` is null) every required token counts as missing: nothing confirms it.
 * A near miss is sought among the extra tokens only, for a token that is required itself is meant as it stands.
 * @see RFC 6749 section 3.3
 */
export function diffScopes(
  required: readonly string[],
  granted: readonly string[] | null,
): ScopeDiff {
  const wanted = new Set(required)
  const given = new Set(granted ?? [])
  const extra = [...given].filter((scope) => !wanted.has(scope))
  const nearMissOf = createNearMissFinder(extra)
  return {
    required: [...wanted],
    granted: granted === null ? null : [...given],
    missing: [...wanted]
      .filter((scope) => !given.has(scope))
      .map((scope) => ({ scope, nearMiss: nearMissOf(scope) })),
    extra,
    present: [...wanted].filter((scope) => given.has(scope)),
  }
}
