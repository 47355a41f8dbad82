import type { FoundToken, TokenFacts, TokenTypeHint } from './token.ts'

/** What a report may know of a token: never its text. `hint` is the `token_type_hint` that the call sends. */
export function tokenFacts(found: FoundToken, hint: TokenTypeHint | null): TokenFacts {
  return {
    kind: found.kind,
    format: found.format,
    decoded: found.decoded,
    hint,
    length: found.value.length,
    madeUp: false,
  }
}

/** The facts of a made-up token of that length (characters), as a control request sends it. */
export function madeUpTokenFacts(length: number): TokenFacts {
  return { kind: 'unknown', format: 'opaque', decoded: null, hint: null, length, madeUp: true }
}
