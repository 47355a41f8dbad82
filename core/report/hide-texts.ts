import type { FindKnown, Stretch } from './known-texts.ts'

const emailAddress = String.raw`(?<![^\s@"'<>(),;:/\\‹›])[^\s@"'<>(),;:/\\‹›]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}`
const compactJwt = String.raw`(?<![\w-])ey[\w-]{8,}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?`
/** Marks and placeholders that stand already. */
const placeholder = String.raw`‹(?:token|client secret|basic credentials|client assertion|bearer token|secret value|proxy password|cookie|[\w -]{1,40} \d{1,6})›`
const unknown = new RegExp([placeholder, emailAddress, compactJwt].join('|'), 'gu')

/**
 * Hides in a text the known texts that `find` finds, e-mail addresses and JWTs: what begins first, and of what begins
 * together a placeholder that stands already (it stays), then a known text. `markOf` gives the placeholder of one of them.
 */
export function hideTexts(
  text: string,
  find: FindKnown,
  markOf: (found: string) => string,
): string {
  const out: string[] = []
  let at = 0
  let known = find(text, 0)
  let other = findUnknown(text, 0)
  for (let next = firstOf(known, other); next !== null; next = firstOf(known, other)) {
    out.push(text.slice(at, next.start), markFor(next.found, markOf))
    at = next.end
    if (known !== null && known.start < at) known = find(text, at)
    if (other !== null && other.start < at) other = findUnknown(text, at)
  }
  return `${out.join('')}${text.slice(at)}`
}

function findUnknown(text: string, from: number): Stretch | null {
  unknown.lastIndex = from
  const match = unknown.exec(text)
  if (match === null) return null
  const [found] = match
  return { start: match.index, end: match.index + found.length, found }
}

function firstOf(known: Stretch | null, other: Stretch | null): Stretch | null {
  if (known === null || other === null) return known ?? other
  if (known.start !== other.start) return known.start < other.start ? known : other
  return other.found?.startsWith('‹') ? other : known
}

function markFor(found: string | null, markOf: (found: string) => string): string {
  if (found === null) return '‹personal data›'
  return found.startsWith('‹') ? found : markOf(found)
}
