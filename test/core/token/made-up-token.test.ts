import { expect, it } from 'vitest'
import { decodeToken } from '../../../core/token/decode-token.ts'
import {
  madeUpToken,
  madeUpTokenBytes,
  madeUpTokenLength,
} from '../../../core/token/made-up-token.ts'
import type { FoundToken } from '../../../core/token/token.ts'
import { madeUpTokenFacts, tokenFacts } from '../../../core/token/token-facts.ts'

it('makes a token up of random bytes, with a prefix that explains it', () => {
  const token = madeUpToken(Uint8Array.from({ length: 24 }, (_, at) => 255 - at))
  expect(token).toBe('made-up-by-token-loupe-__79_Pv6-fj39vX08_Lx8O_u7ezr6uno')
  expect(decodeToken(token)).toEqual({ format: 'opaque', decoded: null })
})

it('knows the length of a made-up token beforehand', () => {
  expect(madeUpToken(new Uint8Array(madeUpTokenBytes))).toHaveLength(madeUpTokenLength)
})

it('refuses fewer than 16 random bytes', () => {
  expect(() => madeUpToken(new Uint8Array(15))).toThrow(RangeError)
})

it('gives the facts of a made-up token', () => {
  expect(madeUpTokenFacts(55)).toEqual({
    kind: 'unknown',
    format: 'opaque',
    decoded: null,
    hint: null,
    length: 55,
    madeUp: true,
  })
})

it('gives the facts of a found token without its text', () => {
  const found: FoundToken = {
    value: 'secret-token',
    kind: 'refresh_token',
    format: 'opaque',
    decoded: null,
    scheme: 'Bearer',
    proposedHint: 'refresh_token',
  }
  const facts = tokenFacts(found, null)
  expect(facts).toEqual({
    kind: 'refresh_token',
    format: 'opaque',
    decoded: null,
    hint: null,
    length: 12,
    madeUp: false,
  })
  expect(JSON.stringify(facts)).not.toContain(found.value)
})
