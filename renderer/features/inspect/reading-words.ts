import type { FoundToken, PasteSource, TokenFormat, TokenKind } from '../../../core/token/token.ts'

/** Where the token stood, for people. */
export const sourceWords: Readonly<Record<PasteSource, string>> = {
  bare: 'A bare token',
  scheme: 'A token with its scheme',
  'authorization-header': 'An Authorization header',
  curl: 'A curl command',
  'token-response': 'A token response',
  nothing: 'No token',
}

/** How a token is built, for people. */
export const formatWords: Readonly<Record<TokenFormat, string>> = {
  jws: 'signed JWT (JWS)',
  jwe: 'encrypted JWT (JWE)',
  opaque: 'opaque',
}

/** What kind a token is, for people. */
export const kindWords: Readonly<Record<TokenKind, string>> = {
  access_token: 'Access token',
  refresh_token: 'Refresh token',
  id_token: 'ID token',
  unknown: 'Kind unknown',
}

/** One line that tells tokens apart without showing them. */
export function describeToken(token: FoundToken): string {
  const length = token.value.length.toLocaleString('en')
  const scheme = token.scheme === null ? '' : `, ${token.scheme} scheme`
  return `${formatWords[token.format]}, ${length} characters${scheme}`
}
