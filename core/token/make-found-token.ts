import { memberOf } from '../json.ts'
import type { Candidate } from './candidate.ts'
import { decodeToken } from './decode-token.ts'
import type { DecodedToken, FoundToken, TokenKind } from './token.ts'
import { type ContentKind, kindByContent } from './token-kind.ts'

const longToken = 16_384

/** A candidate with its format, content and kind, and sentences about what is odd of it. */
export interface MadeToken {
  readonly token: FoundToken
  readonly notes: readonly string[]
}

/** Decodes a candidate and decides its kind: a JWT that names its kind is believed, else the place where it stood. */
export function makeFoundToken(candidate: Candidate): MadeToken {
  const { format, decoded } = decodeToken(candidate.value)
  const content = kindByContent(decoded)
  const kind = decideKind(candidate.kind, content)
  const token: FoundToken = {
    value: candidate.value,
    kind,
    format,
    decoded,
    scheme: candidate.scheme,
    proposedHint: kind === 'refresh_token' ? 'refresh_token' : null,
  }
  const notes = [
    ...sayContent(candidate.kind, content),
    ...sayText(candidate.value),
    ...sayUnsigned(decoded),
  ]
  return { token, notes }
}

function decideKind(byPlace: TokenKind, content: ContentKind): TokenKind {
  if (content.kind !== 'unknown' && (content.certain || byPlace === 'unknown')) return content.kind
  return byPlace
}

function sayContent(byPlace: TokenKind, content: ContentKind): readonly string[] {
  const differs =
    content.certain &&
    byPlace !== 'unknown' &&
    content.kind !== 'unknown' &&
    content.kind !== byPlace
  const notes: string[] = []
  if (differs)
    notes.push(
      `It stood where ${sayKind(byPlace)} is expected, but says of itself that it is ${sayKind(content.kind)}.`,
    )
  const told = byPlace === 'id_token' || (byPlace === 'access_token' && !content.certain)
  if (content.note !== null && !(told && content.kind === 'id_token')) notes.push(content.note)
  return notes
}

function sayKind(kind: TokenKind): string {
  const names: { readonly [name in TokenKind]: string } = {
    access_token: 'an access token',
    refresh_token: 'a refresh token',
    id_token: 'an ID token',
    unknown: 'a token',
  }
  return names[kind]
}

function sayText(value: string): readonly string[] {
  const notes: string[] = []
  if (/…|\.{3}/.test(value))
    notes.push('The token holds “…”: it looks shortened. Copy it whole from where it was issued.')
  else if (/[^\x21-\x7E]/.test(value))
    notes.push('The token holds characters beyond ASCII or blanks, which no token should have.')
  if (/%[0-9A-Fa-f]{2}/.test(value))
    notes.push(
      'The token holds percent-encoding (such as %2E). It is kept as it is; decode it if it was copied out of a URL or a form.',
    )
  if (value.length > longToken)
    notes.push(
      `The token is ${value.length} characters long; many servers refuse requests of that size.`,
    )
  return notes
}

function sayUnsigned(decoded: DecodedToken | null): readonly string[] {
  const alg =
    decoded?.header === null || decoded === null ? undefined : memberOf(decoded.header, 'alg')
  return typeof alg === 'string' && alg.toLowerCase() === 'none'
    ? ['The token is not signed (alg is none).']
    : []
}
