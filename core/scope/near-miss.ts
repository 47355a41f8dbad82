import { editDistance } from './edit-distance.ts'

/** Likenesses that are found by a key, the closest first; two scope tokens are alike when their keys are equal. */
const keys: readonly ((scope: string) => string)[] = [
  (scope) => scope.toLowerCase(),
  (scope) => partsOf(scope).join(':'),
  (scope) => partsOf(scope).map(singular).join(':'),
  (scope) => partsOf(scope).map(singular).toSorted().join(':'),
]

const shortestCompared = 4
const longestCompared = 128

/** Work that spelling may cost for one diff: cells of the distance table, and one for each candidate looked at. */
const defaultBudget = 1_000_000

/** Of more granted scope tokens than that, only the first are looked at. */
const mostCandidates = 2000

/**
 * A finder for the candidate that looks most like a scope token: another case, another separator (`: . / - _`), plural,
 * the parts in another order, the last part of a longer one (`https://api.example.com/read` for `read`), a typing error.
 * Null where none does. The work is bounded: the first 2000 candidates, and spelling until `budget` is spent.
 */
export function createNearMissFinder(
  allCandidates: readonly string[],
  budget = defaultBudget,
): (scope: string) => string | null {
  if (allCandidates.length === 0) return () => null
  const candidates = allCandidates.slice(0, mostCandidates)
  const whole = new Set(candidates)
  const indexes = keys.map((key) => indexBy(candidates, key))
  const byLastPart = indexBy(candidates, lastPart)
  const closest = createSpellingFinder(candidates, budget)
  return (scope) => {
    for (const [position, key] of keys.entries()) {
      const found = indexes[position]?.get(key(scope))
      if (found !== undefined) return found
    }
    return byLastPart.get(scope) ?? endOf(scope, whole) ?? closest(scope)
  }
}

function createSpellingFinder(
  candidates: readonly string[],
  budget: number,
): (scope: string) => string | null {
  const short = candidates.filter((candidate) => candidate.length <= longestCompared)
  let left = budget
  return (scope) => {
    if (scope.length < shortestCompared || scope.length > longestCompared) return null
    const limit = scope.length < 8 ? 1 : 2
    let best: { readonly candidate: string; readonly distance: number } | null = null
    for (const candidate of short) {
      const comparable = Math.abs(candidate.length - scope.length) <= limit
      left -= comparable ? candidate.length * scope.length : 1
      if (left < 0) break
      if (!comparable) continue
      const distance = editDistance(scope.toLowerCase(), candidate.toLowerCase())
      if (distance <= limit && distance < (best?.distance ?? Infinity))
        best = { candidate, distance }
    }
    return best?.candidate ?? null
  }
}

function indexBy(
  candidates: readonly string[],
  key: (scope: string) => string,
): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  for (const candidate of candidates) {
    const value = key(candidate)
    if (value !== '' && !index.has(value)) index.set(value, candidate)
  }
  return index
}

function partsOf(scope: string): readonly string[] {
  return scope
    .toLowerCase()
    .split(/[:./_-]/)
    .filter((part) => part !== '')
}

function singular(part: string): string {
  return part.length > 3 && part.endsWith('s') && !part.endsWith('ss') ? part.slice(0, -1) : part
}

/** What stands behind the last slash of a scope token that is a URI or a path. */
function lastPart(scope: string): string {
  const slash = scope.lastIndexOf('/')
  return slash < 0 ? '' : scope.slice(slash + 1)
}

/** The other way round: the required token is the long one. */
function endOf(scope: string, candidates: ReadonlySet<string>): string | null {
  const end = lastPart(scope)
  return candidates.has(end) ? end : null
}
