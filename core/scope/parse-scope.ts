/** One way in which a `scope` value breaks the grammar, as data for a sentence. */
export type ScopeOffence =
  /** No scope token at all: the grammar asks for one at least. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'leading-space'; readonly count: number }
  | { readonly kind: 'trailing-space'; readonly count: number }
  /** Places where more than one space separates two scope tokens. */
  | { readonly kind: 'repeated-space'; readonly places: number }
  | {
      readonly kind: 'illegal-character'
      /** The character itself: escape it before you show it. */
      readonly character: string
      readonly codePoint: number
      readonly occurrences: number
      /** The first scope token that holds it. */
      readonly token: string
    }

/** A `scope` value, taken apart. */
export interface ParsedScope {
  /** Every scope token in the order of the text, duplicates included. */
  readonly tokens: readonly string[]
  /** At most one for each kind, and for each illegal character (the first 50 of these). */
  readonly offences: readonly ScopeOffence[]
  /** Scope tokens that occur more than once, each once. */
  readonly duplicates: readonly string[]
  /** The separator that the server seems to mean where one long token stands; it is legal in a scope token. */
  readonly suspectedSeparator: ',' | ';' | '+' | '|' | null
}

const mostIllegalCharacters = 50
const otherSeparators = [',', ';', '|', '+'] as const

/**
 * Takes a `scope` value apart at single spaces and collects what offends the grammar
 * `scope-token *( SP scope-token )`, `scope-token = 1*( %x21 / %x23-5B / %x5D-7E )`.
 * @see RFC 6749 section 3.3
 */
export function parseScope(value: string): ParsedScope {
  const tokens = value.split(' ').filter((part) => part !== '')
  return {
    tokens,
    offences:
      tokens.length === 0 ? [{ kind: 'empty' }] : [...spacing(value), ...illegalCharacters(tokens)],
    duplicates: duplicatesOf(tokens),
    suspectedSeparator: suspectSeparator(tokens),
  }
}

function spacing(value: string): readonly ScopeOffence[] {
  const inner = value.replace(/^ +/, '')
  const leading = value.length - inner.length
  const trailing = trailingSpaces(inner)
  const runs = inner.slice(0, inner.length - trailing).match(/ {2,}/g)?.length ?? 0
  const offences: ScopeOffence[] = []
  if (leading > 0) offences.push({ kind: 'leading-space', count: leading })
  if (runs > 0) offences.push({ kind: 'repeated-space', places: runs })
  if (trailing > 0) offences.push({ kind: 'trailing-space', count: trailing })
  return offences
}

function trailingSpaces(text: string): number {
  let end = text.length
  while (end > 0 && text[end - 1] === ' ') end -= 1
  return text.length - end
}

function illegalCharacters(tokens: readonly string[]): readonly ScopeOffence[] {
  const seen = new Map<string, { occurrences: number; token: string }>()
  for (const token of tokens) {
    if (/^[\x21\x23-\x5B\x5D-\x7E]*$/.test(token)) continue
    for (const character of token) {
      if (isScopeCharacter(character)) continue
      const entry = seen.get(character)
      if (entry !== undefined) entry.occurrences += 1
      else if (seen.size < mostIllegalCharacters) seen.set(character, { occurrences: 1, token })
    }
  }
  return [...seen].map(([character, { occurrences, token }]) => ({
    kind: 'illegal-character',
    character,
    codePoint: character.codePointAt(0) ?? 0,
    occurrences,
    token,
  }))
}

function isScopeCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x21 && code <= 0x7e && code !== 0x22 && code !== 0x5c
}

function duplicatesOf(tokens: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const token of tokens) {
    if (seen.has(token)) repeated.add(token)
    seen.add(token)
  }
  return [...repeated]
}

function suspectSeparator(tokens: readonly string[]): ParsedScope['suspectedSeparator'] {
  const [only = '', ...others] = tokens
  if (others.length > 0) return null
  const parts = (separator: string) => only.split(separator).filter((part) => part !== '').length
  return otherSeparators.find((separator) => parts(separator) > 1) ?? null
}
