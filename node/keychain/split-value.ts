import { createHash } from 'node:crypto'

/** The items that a value fills: one head, and parts where it is longer than an item may be. */
export interface SplitValue {
  readonly head: string
  readonly parts: readonly string[]
}

/** What the head of a split value says of its parts. */
export interface SplitHead {
  readonly count: number
  readonly sha256: string
}

const headStart = 'token-loupe-split:1:'

/**
 * Splits a value so that no item is longer than `limit` UTF-16 code units (null: no limit). A value that
 * looks like a head is split too, so that every head that is read back is one.
 */
export function splitValue(value: string, limit: number | null): SplitValue {
  const fits = limit === null || value.length <= limit
  if (fits && !value.startsWith(headStart)) return { head: value, parts: [] }
  const parts = chunks(value, limit ?? value.length)
  return { head: `${headStart}${parts.length}:${sha256(value)}`, parts }
}

/** Reads a head item; null where the item is a whole value. */
export function readHead(item: string): SplitHead | null {
  const match = /^token-loupe-split:1:(\d{1,4}):([0-9a-f]{64})$/.exec(item)
  const [, count, hash] = match ?? []
  return count === undefined || hash === undefined ? null : { count: Number(count), sha256: hash }
}

/** Puts a split value together; null where parts are missing or belong to another value. */
export function joinParts(head: SplitHead, parts: readonly (string | null)[]): string | null {
  const value = parts.join('')
  return parts.includes(null) || sha256(value) !== head.sha256 ? null : value
}

/** Never cuts between two halves of a surrogate pair: the keychain would damage both. */
function chunks(value: string, limit: number): string[] {
  const found: string[] = []
  for (let start = 0; start < value.length; ) {
    const end = endsInPair(value, start + limit) ? start + limit - 1 : start + limit
    found.push(value.slice(start, end))
    start = end
  }
  return found
}

function endsInPair(value: string, end: number): boolean {
  return end < value.length && /[\uD800-\uDBFF]/.test(value.charAt(end - 1))
}

function sha256(value: string): string {
  return createHash('sha256').update(value, 'utf8').digest('hex')
}
