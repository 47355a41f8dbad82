/** One challenge of a `WWW-Authenticate` line. @see RFC 9110 section 11.3 */
export interface Challenge {
  /** As written: `Bearer`, `DPoP`. */
  readonly scheme: string
  /** Names in lower case, values without their quotes; of a name that occurs twice all values. */
  readonly parameters: readonly (readonly [name: string, value: string])[]
}

/** One piece of a line: a scheme, or a parameter of the scheme before it. */
type Piece =
  | { readonly type: 'scheme'; readonly name: string }
  | { readonly type: 'parameter'; readonly name: string; readonly value: string }

const headerName = /^[\s<>*|]*www-authenticate[ \t]*:/i
const tokenPattern = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y
const token68Pattern = /[0-9A-Za-z._~+/-]+=*(?=[ \t]*(?:,|$))/y
const equalsPattern = /[ \t]*=[ \t]*/y
const quotedPattern = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)/y
const barePattern = /[^\s,"]*/y

/**
 * The challenges of a `WWW-Authenticate` header, as pasted: with or without the header’s name, in one line or several.
 * It is read leniently, in time that grows with its length alone, and never throws; what makes no sense is passed over.
 * @see RFC 9110 sections 11.2 and 11.6.1
 */
export function readChallenges(text: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: (readonly [string, string])[] }[] = []
  for (const piece of piecesOf(headerValue(text))) {
    if (piece.type === 'scheme') challenges.push({ scheme: piece.name, parameters: [] })
    else challenges.at(-1)?.parameters.push([piece.name.toLowerCase(), piece.value])
  }
  return challenges
}

/**
 * The metadata URLs that challenges name by `resource_metadata`, whatever their scheme; each once.
 * @see RFC 9728 section 5.1
 */
export function resourceMetadataIn(challenges: readonly Challenge[]): readonly string[] {
  const named = challenges.flatMap(({ parameters }) =>
    parameters.filter(([name]) => name === 'resource_metadata').map(([, value]) => value.trim()),
  )
  return [...new Set(named)].filter((url) => url !== '')
}

/** Only the lines of that header where its name stands; a line that begins with a blank goes on with the one before. */
function headerValue(text: string): string {
  const lines = text
    .replaceAll(/\r?\n[ \t]+(?![ \t]|www-authenticate)/gi, ' ')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
  const named = lines.filter((line) => headerName.test(line))
  return (named.length === 0 ? lines : named)
    .map((line) => line.replace(headerName, '').trim())
    .join(', ')
}

function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(line)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  while (at < line.length) {
    const name = take(tokenPattern)
    if (name === null) at += 1
    else if (take(equalsPattern) !== null) {
      const value = unquoted(take(quotedPattern) ?? take(barePattern) ?? '')
      pieces.push({ type: 'parameter', name, value })
    } else {
      pieces.push({ type: 'scheme', name })
      if (take(/[ \t]+/y) !== null) take(token68Pattern)
    }
  }
  return pieces
}

/** A quoted string without its quotes and escapes; anything else as it is. @see RFC 9110 section 5.6.4 */
function unquoted(text: string): string {
  if (!text.startsWith('"')) return text
  const inner = text.length > 1 && text.endsWith('"') ? text.slice(1, -1) : text.slice(1)
  return inner.replaceAll(/\\([\s\S])/g, '$1')
}
