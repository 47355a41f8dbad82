import type { JsonObject } from '../json.ts'

/** How a token is built: five parts are a JWE, three decodable parts a JWS, all else is opaque. */
export type TokenFormat = 'jws' | 'jwe' | 'opaque'

/** What the place where a token was found says about its kind. */
export type TokenKind = 'access_token' | 'refresh_token' | 'id_token' | 'unknown'

/** Values of `token_type_hint` that the app sends. @see RFC 7009 section 4.1.2 */
export type TokenTypeHint = 'access_token' | 'refresh_token'

/** The two halves of a compact JWS, decoded locally; the signature was NOT verified. */
export interface DecodedToken {
  readonly header: JsonObject | null
  /** Null for a JWE, and where the payload is not a JSON object. */
  readonly payload: JsonObject | null
  /** Sentences about parts that do not decode. */
  readonly problems: readonly string[]
}

/** One token found in what was pasted. */
export interface FoundToken {
  readonly value: string
  readonly kind: TokenKind
  readonly format: TokenFormat
  readonly decoded: DecodedToken | null
  /** The scheme in front of it (`Bearer`, `DPoP`), if one stood there. */
  readonly scheme: string | null
  /** The hint to propose for the call; only a refresh token proposes one. */
  readonly proposedHint: TokenTypeHint | null
}

/** Where the token stood in what was pasted. */
export type PasteSource =
  | 'bare'
  | 'scheme'
  | 'authorization-header'
  | 'curl'
  | 'token-response'
  | 'nothing'

/** What was pasted, read locally: tokens to choose from, and what was cleaned away. */
export interface PastedReading {
  readonly source: PasteSource
  /** In the order of the text; empty when there is nothing to ask about. */
  readonly tokens: readonly FoundToken[]
  /** Sentences: what was removed (quotes, line breaks, blanks, a scheme), what is odd. */
  readonly notes: readonly string[]
  /** Why there is no token, as a sentence that says what to do; null when there is one. */
  readonly problem: string | null
}

/** What examine() may know of the token itself: never its text. */
export interface TokenFacts {
  readonly kind: TokenKind
  readonly format: TokenFormat
  readonly decoded: DecodedToken | null
  readonly hint: TokenTypeHint | null
  /** Length in characters. */
  readonly length: number
  /** True for the made-up token of a control request. */
  readonly madeUp: boolean
}
